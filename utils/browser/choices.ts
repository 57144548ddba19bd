/** The papers that readers took, or turned down, for stories that link none; kept in storage.local. */
import { storage } from 'wxt/utils/storage';
import type { Choice } from '../../components/paper/choice';

/** Choices kept at most; the oldest go first. */
const KEPT = 300;

interface KeptChoice {
  story: string;
  choice: Choice;
}

const item = storage.defineItem<KeptChoice[]>('local:choices', { fallback: [] });

/** What was chosen for the story with this address; null where nothing was, or nothing can be read. */
export async function recallChoice(story: string): Promise<Choice | null> {
  const kept = await item.getValue().catch(() => []);
  return kept.find((one) => one.story === story)?.choice ?? null;
}

/** Remembers a choice in place of an older one for the same story. Where there is no room, it holds for now only. */
export async function keepChoice(story: string, choice: Choice): Promise<void> {
  await navigator.locks
    .request('paper-trail-choices', async () => {
      const others = (await item.getValue()).filter((one) => one.story !== story);
      await item.setValue([{ story, choice: slim(choice) }, ...others].slice(0, KEPT));
    })
    .catch(() => {});
}

/** Without the abstract, which the look-up brings again. */
function slim(choice: Choice): Choice {
  if (choice.kind === 'none') return choice;
  const { abstract: _, ...csl } = choice.candidate.csl;
  return { ...choice, candidate: { ...choice.candidate, csl } };
}

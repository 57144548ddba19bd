/** What readers said of the paper behind a story: taken, chosen or turned down; kept in storage.local. */
import { storage } from 'wxt/utils/storage';
import { fail, type Result, succeed } from '../../failure';
import type { PaperChoice } from '../../library/paper-choice';
import { retryAfterEviction } from './evict-and-retry';

/** Choices kept at most; the oldest go first. */
const MAX_STORED_CHOICES = 300;

interface KeptChoice {
  story: string;
  choice: PaperChoice;
}

const item = storage.defineItem<KeptChoice[]>('local:choices', { fallback: [] });

/** What was chosen for the story with this address; null where nothing was, or nothing can be read. */
export async function loadChoice(story: string): Promise<PaperChoice | null> {
  return choiceIn(await item.getValue().catch(() => []), story);
}

/**
 * Remembers a choice in place of an older one for the same story; null forgets it. Two windows at once
 * lose nothing of each other's. Fails with `storage-full`; the choice then holds for now only.
 */
export async function saveChoice(story: string, choice: PaperChoice | null): Promise<Result<void>> {
  return navigator.locks.request('paper-trail-choices', async () => {
    try {
      const others = (await item.getValue()).filter((one) => one.story !== story);
      const kept = choice ? [{ story, choice }, ...others].slice(0, MAX_STORED_CHOICES) : others;
      await retryAfterEviction(() => item.setValue(kept));
      return succeed(undefined);
    } catch {
      return fail({ kind: 'storage-full' });
    }
  });
}

/** Calls back when another choice is made for the story, in whichever window. Returns the way to stop. */
export function watchChoice(
  story: string,
  onChoice: (choice: PaperChoice | null) => void,
): () => void {
  return item.watch((kept, before) => {
    const choice = choiceIn(kept, story);
    const changed = JSON.stringify(choice) !== JSON.stringify(choiceIn(before, story));
    if (changed) onChoice(choice);
  });
}

const choiceIn = (kept: KeptChoice[] | null, story: string): PaperChoice | null =>
  kept?.find((one) => one.story === story)?.choice ?? null;

/** What readers said of the paper behind a story: taken, chosen or turned down; kept in storage.local. */
import * as v from 'valibot';
import type { Result } from '../../failure';
import type { PaperChoice } from '../../library/paper-choice';
import { PAPER_CHOICE } from '../../library/paper-choice-schema';
import { lockedList } from './locked-list';
import { STORED_KEY } from './stored-key';

const choices = lockedList({
  area: 'local',
  key: 'choices',
  entry: v.object({ story: STORED_KEY, choice: PAPER_CHOICE }),
  max: 300,
});

/**
 * What was chosen for the story of this key, else of the key it had before; null where nothing was, or
 * nothing can be read.
 */
export async function loadChoice(
  story: string,
  before: string | null = null,
): Promise<PaperChoice | null> {
  const entries = await choices.load();
  return choiceIn(entries, story) ?? choiceIn(entries, before);
}

/**
 * Remembers a choice in place of an older one for the same story; null forgets it. Fails as `lockedUpdate` does.
 */
export async function saveChoice(
  story: string,
  choice: PaperChoice | null,
  before: string | null = null,
): Promise<Result<void>> {
  return choices.update((entries) => {
    const others = entries.filter((one) => one.story !== story && one.story !== before);
    return choice ? [{ story, choice }, ...others] : others;
  });
}

/** Calls back when another choice is made for the story, in whichever window. Returns the way to stop. */
export function watchChoice(
  story: string,
  onChoice: (choice: PaperChoice | null) => void,
): () => void {
  return choices.watch((entries, before) => {
    const choice = choiceIn(entries, story);
    const changed = JSON.stringify(choice) !== JSON.stringify(choiceIn(before, story));
    if (changed) onChoice(choice);
  });
}

const choiceIn = (entries: { story: string; choice: PaperChoice }[], story: string | null) =>
  entries.find((one) => one.story === story)?.choice ?? null;

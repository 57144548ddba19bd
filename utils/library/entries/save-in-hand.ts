/** Saves what a surface has in hand, as the reader corrected it. */
import type { Overrides } from '../../citation/items/overrides';
import type { Result } from '../../failure';
import { draftFrom, type InHand, keysInHand } from './draft';
import type { LibraryStore } from './library-store';
import type { Change } from './writing';

/** Fails as the library does. `loadCorrections` gives those of the works with these keys. */
export async function saveInHand(
  inHand: InHand,
  library: Pick<LibraryStore, 'save'>,
  loadCorrections: (works: readonly string[]) => Promise<Record<string, Overrides>>,
): Promise<Result<Change>> {
  const { story, paper } = keysInHand(inHand);
  const corrections = await loadCorrections([story, ...(paper === null ? [] : [paper])]);
  return library.save(draftFrom(inHand, corrections, new Date()));
}

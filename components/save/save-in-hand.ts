/** Puts the story in hand with its paper into the library, with what the reader put right in both. */
import type { Services } from '../../utils/app-services';
import { draftFrom, type InHand, keysInHand } from '../../utils/library/entries/draft';

export async function saveInHand(
  { library, loadCorrections }: Pick<Services, 'library' | 'loadCorrections'>,
  what: InHand,
) {
  const keys = keysInHand(what);
  const corrections = await loadCorrections([keys.story, keys.paper].filter((key) => key !== null));
  return library.save(draftFrom(what, corrections, new Date()));
}

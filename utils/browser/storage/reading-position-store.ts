/** Where the reading of each story was left; kept in storage.local, and never from a private window. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { ReadingPosition } from '../../library/reading-position';

/** Places kept at most; the oldest go first. */
const MAX_STORED_POSITIONS = 200;

interface KeptPlace {
  story: string;
  place: ReadingPosition;
}

const item = storage.defineItem<KeptPlace[]>('local:places', { fallback: [] });

/** Null where the story was never begun, was read to its end, or nothing can be read. */
export async function loadReadingPosition(story: string): Promise<ReadingPosition | null> {
  const kept = await item.getValue().catch(() => []);
  return kept.find((one) => one.story === story)?.place ?? null;
}

/** In place of an older one for the same story; null forgets it. Where there is no room, nothing is kept. */
export async function saveReadingPosition(
  story: string,
  place: ReadingPosition | null,
): Promise<void> {
  await navigator.locks
    .request('paper-trail-places', async () => {
      const kept = await item.getValue();
      const others = kept.filter((one) => one.story !== story);
      if (!place && others.length === kept.length) return;
      if (place && (await isPrivate())) return;
      await item.setValue(
        [...(place ? [{ story, place }] : []), ...others].slice(0, MAX_STORED_POSITIONS),
      );
    })
    .catch(() => {});
}

const isPrivate = async () => (await browser.windows.getCurrent()).incognito;

/** Where the reading of each story was left; kept in storage.local, and never from a private window. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Place } from '../../components/story/blocks';

/** Places kept at most; the oldest go first. */
const KEPT = 200;

interface KeptPlace {
  story: string;
  place: Place;
}

const item = storage.defineItem<KeptPlace[]>('local:places', { fallback: [] });

/** Null where the story was never begun, was read to its end, or nothing can be read. */
export async function recallPlace(story: string): Promise<Place | null> {
  const kept = await item.getValue().catch(() => []);
  return kept.find((one) => one.story === story)?.place ?? null;
}

/** In place of an older one for the same story; null forgets it. Where there is no room, nothing is kept. */
export async function keepPlace(story: string, place: Place | null): Promise<void> {
  await navigator.locks
    .request('paper-trail-places', async () => {
      const kept = await item.getValue();
      const others = kept.filter((one) => one.story !== story);
      if (!place && others.length === kept.length) return;
      if (place && (await isPrivate())) return;
      await item.setValue([...(place ? [{ story, place }] : []), ...others].slice(0, KEPT));
    })
    .catch(() => {});
}

const isPrivate = async () => (await browser.windows.getCurrent()).incognito;

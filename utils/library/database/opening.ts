/** How far the library is on its way to the shape of a newer version, for every window that waits for it. */
import { changesOn } from './changes';

/** 0 to 1. */
export const openings = changesOn<number>('library-opening');

/** Milliseconds between two words about it. */
const EVERY_MS = 100;

/** Tells of it now and then. The copy before the steps, which is most of it, is the first part. */
export function tellOpening(): { copied: (part: number) => void; stepped: (part: number) => void } {
  let last = 0;
  const tell = (done: number) => {
    if (Date.now() - last < EVERY_MS) return;
    last = Date.now();
    openings.tell(done);
  };
  return {
    copied: (part) => tell(part * COPY_PART),
    stepped: (part) => tell(COPY_PART + part * (1 - COPY_PART)),
  };
}
const COPY_PART = 0.7;

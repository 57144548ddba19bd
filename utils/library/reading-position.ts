/** A place in a story that is found again although the page has changed around it. */
import * as v from 'valibot';

export const READING_POSITION = v.object({
  /** The block's first words. */
  opening: v.string(),
  /** Which block it was, counted from 0. */
  index: v.number(),
  /** How much of the text stood before it, 0 to 1. */
  share: v.number(),
});
export type ReadingPosition = v.InferOutput<typeof READING_POSITION>;

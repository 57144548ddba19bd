/** A story that was read, without its text. */
import * as v from 'valibot';

export const VISIT = v.object({
  /** The story's key (utils/story/story-key.ts). */
  key: v.string(),
  url: v.string(),
  title: v.string(),
  site: v.string(),
  /** When it was read last (ISO 8601). */
  time: v.string(),
});
export type Visit = v.InferOutput<typeof VISIT>;

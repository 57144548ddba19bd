/** What the library holds of a story in hand and of its paper. */
import type { Entry } from './entries/entry';

/** Keys as story-key.ts and the library's entries have them. */
export interface KeptQuery {
  story: string;
  /** Under which it was kept before the outlet gave it another address. */
  before: string | null;
  paper: string | null;
}

export interface KeptWork {
  /** The entries of the story and of its paper. */
  entries: Entry[];
  highlights: number;
}

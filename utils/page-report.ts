import type { Clues, Mention } from './papers/types';
import type { Story } from './story/types';

/** What the content script hands over: everything the page says, nothing looked up. */
export interface PageReport {
  story: Story;
  /** The reported paper first. */
  mentions: Mention[];
  clues: Clues;
  /** The page is so large that only its first part was searched for papers. */
  papersCut: boolean;
  /**
   * The content script's own time on the page, in milliseconds: for the story, for finding mentions, and
   * for all of it, the reading of clues as well.
   */
  ms: { story: number; mentions: number; total: number };
}

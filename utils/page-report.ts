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
  /** What went wrong in reading, for a report to us; absent where nothing did. What could be read is there. */
  fault?: string;
  /**
   * The content script's own time on the page, in milliseconds: for the story, for finding mentions, and
   * for all of it, the reading of clues as well.
   */
  ms: { story: number; mentions: number; total: number };
}

/** What the content script gives; browsers wrap a PDF in a page of their own, which holds as little to read as theirs do. */
export type PageReading = PageReport | 'pdf' | 'browser';

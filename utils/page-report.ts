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
  /** Present where the page is a PDF. */
  pdf?: PdfState;
  /**
   * The content script's own time on the page, in milliseconds: for the story, for finding mentions, and
   * for all of it, the reading of clues as well.
   */
  ms: { story: number; mentions: number; total: number };
}

/**
 * `unread`: nothing but its address is known so far; `read`: its text is here. All others say why it is not: `locked`
 * where the browser wants the reader's word first, `unreachable` where its bytes could not be had.
 */
export type PdfState =
  | 'unread'
  | 'read'
  | 'scanned'
  | 'protected'
  | 'large'
  | 'damaged'
  | 'slow'
  | 'locked'
  | 'unreachable';

/** A PDF that is the paper, by its text or by its address, and no story about one. */
export const isPaperItself = ({ pdf, story, mentions }: PageReport): boolean =>
  pdf !== undefined &&
  (story.kind === 'journal-page' ||
    mentions.some(({ evidence }) => evidence.some(({ where }) => where === 'page-address')));

/** What the content script gives; pages of the browser's own hold nothing to read. */
export type PageReading = PageReport | 'browser';

/** All that goes into a story's file, whatever its format. */
import type { CslItem } from '../../scholarly/types';
import type { Story } from '../../story/types';
import type { Highlight } from '../highlight';

export interface StoryFile {
  story: Story;
  /** The body: what `sanitise` makes of the story, pictures included. It is changed. */
  body: DocumentFragment;
  /** The paper behind the story, as it is cited. */
  paper: CslItem | null;
  /** In the reader's style, as plain text; null where it could not be made. */
  citation: { style: string; text: string } | null;
  /** The BibTeX key of the paper, or of the story where there is no paper. */
  citationKey: string;
  highlights: readonly Highlight[];
  saved: Date;
  /** The file's own words, in the reader's language. */
  words: { highlights: string; citation: string; original: string; picture: string };
}

/** "Ada Fern · News Example · 2024-03-05": who, where and when in one line. */
export const sourceLine = ({ byline, siteName, publishedTime }: Story): string =>
  [...new Set([byline, siteName, publishedTime?.slice(0, 10)])].filter(Boolean).join(' · ');

/**
 * The reader's highlights on the story's own page, where the reader asks for them: painted over its text, nothing of
 * the page changed.
 */
import { anchor } from '../../library/anchor';
import { type Highlight as Kept, noteOf } from '../../library/highlight';
import { STORY_TEXT, storyTextOf, type TextRules } from '../../library/story-text';
import { matches } from '../../page-metadata/members';

/** What is handed over: scripts of files take no arguments. */
type Handed = typeof globalThis & { paperTrailHighlights?: readonly Kept[] };

/** Injected as it stands, so it may use nothing from outside its own body. */
export function handHighlights(highlights: readonly Kept[]): void {
  (globalThis as Handed).paperTrailHighlights = highlights;
}

export function takeHighlights(): readonly Kept[] {
  const handed: Handed = globalThis;
  const highlights = handed.paperTrailHighlights ?? [];
  delete handed.paperTrailHighlights;
  return highlights;
}

/** Dark words on light ground, legible on whatever ground the page has. */
export const PAINT = `
::highlight(paper-trail-yellow) { background-color: #ffe27a; color: #1d1b18; }
::highlight(paper-trail-green) { background-color: #b5e3b0; color: #1d1b18; }
::highlight(paper-trail-blue) { background-color: #b3d7f7; color: #1d1b18; }
::highlight(paper-trail-purple) { background-color: #dcc3f2; color: #1d1b18; }
::highlight(paper-trail-note) { text-decoration: underline dotted 2px; }
`;

const SILENT = 'script, style, noscript, template, textarea, select, svg, iframe';

/** A page hides much of what it holds, and makes lines of what it likes. */
const PAGE_TEXT: TextRules = {
  isRead: (element) => !matches(element, SILENT) && getComputedStyle(element).display !== 'none',
  isBlock: STORY_TEXT.isBlock,
};

/** Paints those whose words stand on the page, brings the first of them into sight, and says how many they are. */
export function paintHighlights(highlights: readonly Kept[]): number {
  const words = storyTextOf(document.body, PAGE_TEXT);
  const painted = highlights.flatMap((highlight) => {
    const span = anchor(words.text, highlight.target.selector);
    return span ? [{ highlight, span, range: words.rangeOf(span) }] : [];
  });
  const names = painted.map(({ highlight }) => highlight.target.styleClass);
  for (const color of new Set(names))
    paint(
      color,
      painted.filter(({ highlight }) => highlight.target.styleClass === color),
    );
  paint(
    'note',
    painted.filter(({ highlight }) => noteOf(highlight) !== ''),
  );
  const [first] = painted.toSorted((one, other) => one.span.start - other.span.start);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const seen = first?.range.startContainer.parentElement;
  if (seen)
    Element.prototype.scrollIntoView.call(seen, {
      block: 'center',
      behavior: calm ? 'instant' : 'smooth',
    });
  return painted.length;
}

function paint(name: string, those: readonly { range: Range }[]): void {
  CSS.highlights.set(`paper-trail-${name}`, new Highlight(...those.map(({ range }) => range)));
}

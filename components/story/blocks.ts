/** The blocks of a story on the page: which one is being read, and which one was. */
import type { ReadingPosition } from '../../utils/library/reading-position';

/** Tables and figures are read as one piece, so these are not all the elements on lines of their own. */
const BLOCKS = 'p, li, dd, dt, blockquote, pre, figure, table, h1, h2, h3, h4, h5, h6';

/** Blocks that hold no other, in reading order. */
export function blocksOf(body: HTMLElement): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => !block.querySelector(BLOCKS),
  );
}

/** The first block that is not yet above `top` (pixels from the top of the window); null past the end. */
export function blockAt(body: HTMLElement, top: number): HTMLElement | null {
  return blocksOf(body).find((block) => block.getBoundingClientRect().bottom > top) ?? null;
}

/** The text of a block on one line. */
export const lineOf = (block: Element): string =>
  (block.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Characters that tell a block from others. */
const OPENING = 60;

export function placeOf(body: HTMLElement, block: HTMLElement, share: number): ReadingPosition {
  return { opening: lineOf(block).slice(0, OPENING), index: blocksOf(body).indexOf(block), share };
}

/** The block of a place: where it was, or where its words stand now. Null where they are gone. */
export function findPlace(
  body: HTMLElement,
  { opening, index }: ReadingPosition,
): HTMLElement | null {
  const blocks = blocksOf(body);
  const fits = (block: HTMLElement) => lineOf(block).slice(0, OPENING) === opening;
  const there = blocks[index];
  if (there && fits(there)) return there;
  return (opening !== '' && blocks.find(fits)) || null;
}

/** Where the text begins to be seen, in pixels from the top of the window. */
export function topOf(scroller: Element): number {
  return scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
}

/** How much of the text has been passed, 0 to 1: 1 once its last line is in sight, 0 where all of it is at once. */
export function shareRead(body: HTMLElement, scroller: Element): number {
  const { top, height } = body.getBoundingClientRect();
  const room = height - scroller.clientHeight;
  if (room <= 0) return 0;
  return Math.min(1, Math.max(0, (topOf(scroller) - top) / room));
}

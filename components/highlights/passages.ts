/** Passages of a story as they stand in the window: where they are, which one is under the pointer, how to get there. */
import { scrollerOf } from '../controls/hooks/scroller-of';

export const contains = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

/** The box that what floats beside a passage keeps to: its last line. */
export function lastLine(range: Range): DOMRect {
  return [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
}

/** Part of the window's height above and below which a passage counts as out of sight. */
const MARGIN = 0.15;

/**
 * Scrolls the passage to the upper half of what scrolls it, gently unless the reader wants no motion.
 * `always`: also where it is in sight.
 */
export function bringIntoView(range: Range, { always = false } = {}): void {
  // Nothing to bring there: the story is behind another tab.
  if (range.getClientRects().length === 0) return;
  const view = scrollerOf(range.startContainer);
  const frame = view === document.scrollingElement ? windowBox() : view.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  const room = frame.height * MARGIN;
  const isInSight = box.top >= frame.top + room && box.bottom <= frame.bottom - room;
  if (isInSight && !always) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({
    top: box.top - frame.top - frame.height / 3,
    behavior: calm ? 'instant' : 'smooth',
  });
}

/** The keyboard goes on from the passage: the next Tab leads to what follows it. */
export function startFrom(range: Range): void {
  getSelection()?.collapse(range.startContainer, range.startOffset);
}

const windowBox = () => new DOMRect(0, 0, innerWidth, innerHeight);

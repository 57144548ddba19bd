/** Tells sentences that are set large beside the text from which they are taken. */

import { foldWords } from '../../text/fold';
import { hasMoreText, lengthOfText } from '../dom';
import type { Line } from './lines';

/** Shorter ones may stand twice by chance, longer ones are no pull quotes. Characters. */
const LEAST = 30;
const MOST = 320;

/** Lines looked at; each is looked for in all of the text. */
const MOST_LINES = 60;

/** Beside the sentence its box holds no more than who said it. Characters. */
const MOST_BESIDE = 70;

/** The box in which the line stands alone or with who said it, or else its own paragraph; null in lists, tables and code. */
function ownBox({ element, text }: Line): Element | null {
  if (element.closest('li, dd, dt, td, th, pre')) return null;
  const box = element.closest('blockquote, aside, figure') ?? element.parentElement;
  const most = text.length + MOST_BESIDE;
  // Measured to the end only where it is not plainly too large.
  return box && !hasMoreText(box, most * 4) && lengthOfText(box) <= most ? box : element;
}

/** The longest stretch of a line in which nothing stands but letters and single spaces. */
const plainestPart = (lower: string): string =>
  lower
    .split(/[^\p{L}\p{M} ]/u)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
    .trim();

/** Whether the line may stand twice: the cheap question, before words are folded and compared. */
function mayRepeat(line: Line, all: string): boolean {
  const part = plainestPart(line.lower);
  return all.indexOf(part) !== all.lastIndexOf(part);
}

/** The lines of boxes that say again what a paragraph of the story says. */
export function pullQuotesIn(lines: readonly Line[]): Set<Line> {
  const boxes = new Map<Element, string>();
  const all = lines.map(({ lower }) => lower).join('\n');
  for (const line of lines) {
    if (line.heading || line.caption || line.text.length < LEAST || line.text.length > MOST)
      continue;
    if (boxes.size >= MOST_LINES) break;
    const box = mayRepeat(line, all) ? ownBox(line) : null;
    const words = box ? foldWords(line.text) : '';
    if (box && words.includes(' ')) boxes.set(box, words);
  }
  if (boxes.size === 0) return new Set();
  const prose = lines.filter((line) => line.prose).map((line) => ` ${foldWords(line.text)} `);
  const said = [...boxes].filter(([, words]) =>
    prose.some((text) => text.length > words.length + 2 && text.includes(` ${words} `)),
  );
  return new Set(
    lines.filter(({ element, caption }) => !caption && said.some(([box]) => box.contains(element))),
  );
}

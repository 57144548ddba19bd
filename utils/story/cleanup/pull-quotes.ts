/** Tells sentences that are set large beside the text from which they are taken. */

import { foldWords } from '../../text/fold';
import { lengthOfText } from '../dom';
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
  return box && lengthOfText(box) <= text.length + MOST_BESIDE ? box : element;
}

/** The lines of boxes that say again what a paragraph of the story says. */
export function pullQuotesIn(lines: readonly Line[]): Set<Line> {
  const boxes = new Map<Element, string>();
  for (const line of lines) {
    if (line.heading || line.caption || line.text.length < LEAST || line.text.length > MOST)
      continue;
    if (boxes.size >= MOST_LINES) break;
    const box = ownBox(line);
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

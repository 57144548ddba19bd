/** What a page carries besides its text: running heads and feet, page numbers, numbers of lines. */
import type { Line, PdfPage } from '../types';

/** Running heads and feet stand in this part of a page, at its top and at its foot. */
const EDGE = 0.11;
/** Nothing else is set so near to the edge: browsers print address and day there. */
const RIM = 0.035;
/** On so many pages the same words are no text. */
const MIN_PAGES = 2;

const NUMBER = /^\W{0,3}(?:p(?:age|\.)?\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|из)\s*\d{1,4})?\W{0,3}$/iu;
const ROMAN = /^[ivxl]{1,7}$/i;

/** Words that stand on every page, whatever number is in them. */
const keyOf = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();

const isAtEdge = ({ base }: Line, { height }: PdfPage) =>
  base < height * EDGE || base > height * (1 - EDGE);

/** The lines that are no text: what repeats at the edges, and what is a number alone there. */
export function furnitureOf(pages: readonly PdfPage[]): ReadonlySet<Line> {
  const places = new Map<string, Set<number>>();
  for (const [number, page] of pages.entries())
    for (const line of page.lines) {
      if (!isAtEdge(line, page)) continue;
      const key = keyOf(line.text);
      const on = places.get(key);
      if (on) on.add(number);
      else places.set(key, new Set([number]));
    }
  const furniture = new Set<Line>();
  for (const page of pages) {
    const counted = lineNumbersOf(page);
    for (const line of page.lines) {
      const isNumber = NUMBER.test(line.text) || ROMAN.test(line.text);
      const isRepeated = (places.get(keyOf(line.text))?.size ?? 0) >= MIN_PAGES;
      const isOnRim = line.base < page.height * RIM || line.base > page.height * (1 - RIM);
      if (counted.has(line) || isOnRim || (isAtEdge(line, page) && (isNumber || isRepeated)))
        furniture.add(line);
    }
  }
  return furniture;
}

/** Manuscripts count their lines in the margin: a column of numbers, each larger than that above it. */
function lineNumbersOf({ lines }: PdfPage): ReadonlySet<Line> {
  const numbers = lines.filter(({ text }) => /^\d{1,4}$/.test(text));
  const rising = numbers.filter(
    (line, index) => index === 0 || Number(line.text) > Number(numbers[index - 1]?.text),
  );
  return new Set(numbers.length > 12 && rising.length > numbers.length * 0.9 ? numbers : []);
}

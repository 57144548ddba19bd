/** DOIs in running text, and where they stand in it. */
import { type DoiReading, MAX_DOI_LENGTH, REGISTRANT, readDoi } from './doi';
import { foldForReading, foldLookalikes } from './repair';
import type { TailOrigin } from './tail';

/** Where in a text a DOI begins and how many characters it takes there, and how it reads. */
export interface PlacedDoi extends DoiReading {
  index: number;
  length: number;
}

const SLASH = '(?:\\\\?\\/|%(?:25){0,3}2f|&#(?:47|x2f);)';
const START = new RegExp(`10(\\s{0,9}\\.\\s{0,9})${REGISTRANT}(\\s{0,9})${SLASH}`, 'gi');
/** A word that says that a DOI follows, not far before it. */
const LABEL = /doi[^\n]{0,24}$/i;

/** Cheap: whether it is worth looking for a DOI in the text. */
export const mayHoldDoi = (text: string): boolean =>
  /10\s{0,9}\.\s{0,9}[\d.]{4}/.test(foldLookalikes(text));

/**
 * All DOIs of a text, in order. Linear in the length of the text: each start looks at a bounded
 * stretch.
 */
export function doisInText(text: string, origin: TailOrigin = 'text'): PlacedDoi[] {
  const found: PlacedDoi[] = [];
  const folded = foldLookalikes(text);
  START.lastIndex = 0;
  let after = 0;
  for (let match = START.exec(folded); match; match = START.exec(folded)) {
    const { index } = match;
    if (index < after || /[\d.]/.test(folded[index - 1] ?? '')) continue;
    const labelled =
      origin === 'address' || LABEL.test(folded.slice(Math.max(0, index - 30), index));
    // "In the top 10. 2024/25 was better" is no DOI.
    if (!labelled && `${match[1]}${match[2]}` !== '.') continue;
    const raw = folded.slice(index, index + MAX_DOI_LENGTH);
    const reading = readDoi(raw, origin, labelled);
    if (!reading) continue;
    const length = lengthIn(raw, reading.doi);
    found.push({ ...reading, index, length });
    after = index + length;
  }
  return found;
}

/** How many characters of `raw` the DOI was read from. */
function lengthIn(raw: string, { length }: string): number {
  if (!/[\s%&\\]|[^\x20-\x7e]/.test(raw.slice(0, length))) return length;
  let low = length;
  let high = raw.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (foldForReading(raw.slice(0, middle)).replace(/\s/g, '').length < length) low = middle + 1;
    else high = middle;
  }
  return low;
}

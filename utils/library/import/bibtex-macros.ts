/**
 * The abbreviations of a BibTeX file (`@string`). One may be made of others, so that thirty lines can name a text of a
 * thousand million signs: what is longer than any name or sentence is left out before the parser writes it out.
 */
import type { FileRecord } from './records';

/** Signs of what an abbreviation stands for, and of what an entry is with all of its abbreviations written out. */
const LONGEST_NAME = 10_000;
const LONGEST_ENTRY = 1_000_000;

const DEFINITION = /@string\s*[{(]\s*([^\s={}()"#,]+)\s*=/gi;

interface Macros {
  /** Those that no text is made too long by. */
  usable: FileRecord[];
  /** Whether an entry is of a length that can be read. */
  fits: (text: string) => boolean;
}

export function macrosIn(records: readonly FileRecord[]): Macros {
  const lengths = new Map<string, number>();
  const usable = records.filter(({ text }) => {
    const found = [...text.matchAll(DEFINITION)];
    return found.every(({ 1: name = '', index, 0: whole }, at) => {
      const value = text.slice(index + whole.length, found[at + 1]?.index);
      const length = lengthOf(value, lengths);
      if (length > LONGEST_NAME) return false;
      lengths.set(name.toLowerCase(), length);
      return true;
    });
  });
  return { usable, fits: (text) => lengths.size === 0 || lengthOf(text, lengths) <= LONGEST_ENTRY };
}

/** At most: names that stand within quotation marks are counted as well. */
function lengthOf(text: string, lengths: ReadonlyMap<string, number>): number {
  let length = text.length;
  for (const [name] of text.matchAll(/[^\s={}()"#,]+/g))
    length += lengths.get(name.toLowerCase()) ?? 0;
  return length;
}

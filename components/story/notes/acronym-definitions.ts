/**
 * Finds where a text says what an acronym stands for: "circulating tumour cells (CTC)", "CTC (circulating
 * tumour cells)". After Schwartz and Hearst (2003), "A simple algorithm for identifying abbreviation
 * definitions in biomedical text", Pacific Symposium on Biocomputing 8, 451–462, which looks at letters
 * alone and so at no language; with stricter rules on what counts, since a wrong meaning is worse than none.
 */
import { fold } from '../../../utils/text/fold';

export interface Definition {
  short: string;
  long: string;
}

/** Longest acronym in characters, and longest meaning. */
const MAX_SHORT_LENGTH = 10;
const MAX_LONG_LENGTH = 90;

/** All definitions in one block of text, in the order they are given. */
export function findDefinitions(text: string): Definition[] {
  const found: Definition[] = [];
  for (const { 1: inner = '', index } of text.matchAll(/[(（]([^()（）]{2,120})[)）]/g)) {
    const inParentheses = inner.split(/[;,；，:]/)[0]?.trim() ?? '';
    const before = text.slice(Math.max(0, index - 2 * MAX_LONG_LENGTH), index).trimEnd();
    const lastWord = /[^\s([“"]+$/.exec(before)?.[0] ?? '';
    const definition = isShort(inParentheses)
      ? defined(inParentheses, wordsBefore(before, inParentheses))
      : isShort(lastWord) && defined(lastWord, inner.trim(), true);
    if (definition) found.push(definition);
  }
  return found;
}

/** "CTC", "mRNA", "CO2e", "SARS-CoV-2", "CTCs": two capitals at least, no number of a part. */
function isShort(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= MAX_SHORT_LENGTH &&
    /^\p{L}[\p{L}\p{N}-]*$/u.test(text) &&
    (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 &&
    !/^[IVXLC]+$/.test(text)
  );
}

/** "CTCs" are several of what "CTC" stands for. */
const singular = (short: string) => (/\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short);

/** As many words as the meaning may have, of the same sentence. */
function wordsBefore(text: string, short: string): string {
  const sentence = text.split(/[.!?…;:"“”„«»。！？、，]\s*/).at(-1) ?? '';
  const most = Math.min(short.length + 5, short.length * 2);
  return sentence.split(/\s+/).slice(-most).join(' ');
}

/** `whole`: the meaning must be all of `text`. Null where the letters do not fit. */
function defined(short: string, text: string, whole = false): Definition | null {
  const letters = singular(short);
  const start = startOfLong(letters, text);
  if (start === null || (whole && start !== 0)) return null;
  const long = text.slice(start).trim();
  const words = long.split(/[\s-]+/);
  const single = words.length === 1;
  const fits =
    long.length > letters.length * 2 &&
    long.length <= MAX_LONG_LENGTH &&
    !words.includes(letters) &&
    (single ? long.length >= 10 : initials(letters, words) * 2 >= [...letters].length);
  return fits ? { short: letters, long } : null;
}

/** How many letters of the acronym can be had, in order, from the first letters of the words. */
function initials(short: string, words: readonly string[]): number {
  const letters = [...foldLetters(short)];
  let at = 0;
  let count = 0;
  for (const word of words) {
    const found = letters.indexOf(foldLetters(word)[0] ?? ' ', at);
    if (found < 0) continue;
    count += 1;
    at = found + 1;
  }
  return count;
}

/**
 * From the right, each letter of the acronym is looked for in the text; the first one must begin a word.
 * Where that word begins, or null.
 */
function startOfLong(short: string, text: string): number | null {
  const [letters, long] = [foldLetters(short), foldLetters(text)];
  let at = long.length - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    const letter = letters[i] ?? '';
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    const mustBegin = i === 0;
    while (
      at >= 0 &&
      (long[at] !== letter || (mustBegin && /[\p{L}\p{N}]/u.test(long[at - 1] ?? '')))
    )
      at -= 1;
    if (at < 0) return null;
    at -= 1;
  }
  return at + 1;
}

/** Letter for letter, so that places in the folded text are places in the text. */
const foldLetters = (text: string) =>
  Array.from(text, (letter) => {
    const [plain = letter] = fold(letter);
    return plain.length === letter.length ? plain : letter;
  }).join('');

/** Universities, institutes and hospitals that the story names. */
import { oneLine } from '../../text/characters';
import {
  BEFORE_INSTITUTION,
  INSTITUTION_ENDINGS,
  INSTITUTIONS,
  TITLES,
  WEAK_INSTITUTIONS,
  WITHIN,
} from '../data/people-lexicon';
import { sentenceAround } from '../page/sentence';
import type { Clue } from '../types';
import { CJK, institutionsInCjk } from './cjk';
import { Words } from './words';

/** At most eight, the most named first. */
export function institutionsIn(paragraphs: Words[]): Clue[] {
  const found = new Map<string, Clue & { count: number }>();
  for (const words of paragraphs) {
    const { text } = words;
    for (const name of namesIn(words)) {
      const known = found.get(name);
      if (known) {
        known.count++;
        continue;
      }
      const at = text.indexOf(name);
      const sentence = sentenceAround(text, at, at + name.length, 0, text.length);
      found.set(name, { value: name, source: oneLine(sentence, 200), count: 1 });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 8)
    .map(({ value, source }) => ({ value, source }));
}

/** The institutions of one sentence. */
export function institutionsOf(sentence: string): string[] {
  return namesIn(new Words(sentence));
}

/** Whether a word, in lower case, makes a name one of an institution. */
export function isInstitutionWord(word: string): boolean {
  return INSTITUTIONS.has(word) || INSTITUTION_ENDINGS.some((ending) => word.endsWith(ending));
}

function namesIn(words: Words): string[] {
  const names: string[] = [];
  let next = 0;
  for (const capital of words.capitals) {
    if (capital < next) continue;
    const word = words.lower(capital);
    const weak = WEAK_INSTITUTIONS.has(word);
    if (!weak && !isInstitutionWord(word)) continue;
    const first = leftEnd(words, capital);
    const last = rightEnd(words, capital);
    // A centre needs a name before it or a subject behind it: "Cancer Center", "Centre for …".
    if (last === first || (weak && first === capital && last - capital < 2)) continue;
    next = last + 1;
    const name = words.between(first, last).replace(/\s+/g, ' ');
    if (name.length <= 100) names.push(name);
  }
  return CJK.test(words.text) ? names.concat(institutionsInCjk(words.text)) : names;
}

/** Capitalised words before: "King's College", "Dana-Farber Cancer Institute". */
function leftEnd(words: Words, keyword: number): number {
  let first = keyword;
  while (first > 0 && keyword - first < 7 && words.lead(first) === '') {
    const before = first - 1;
    const word = words.lower(before);
    if (!words.isCapital(before) || !isLoose(words, before) || BEFORE_INSTITUTION.has(word)) break;
    // "Professor Berg, Harbour University" written without the comma.
    if (before > 0 && TITLES.has(words.lower(before - 1))) break;
    // "Columbia University's Zuckerman Institute" are two.
    if (words.tail(before) !== '' && isInstitutionWord(word)) break;
    first = before;
  }
  return first;
}

/** No punctuation between this word and the next, but for a possessive or an abbreviation's stop. */
function isLoose(words: Words, index: number): boolean {
  const tail = words.tail(index);
  if (tail === '.') return words.bare(index) === 'St';
  return tail === '' || tail === '’s' || tail === "'s";
}

/**
 * Capitalised words behind, with "of", "for", "at" between. Where "and" follows, a second
 * institution begins, unless a subject has two parts: "School of Hygiene and Tropical Medicine".
 */
function rightEnd(words: Words, keyword: number): number {
  let last = keyword;
  let subject = false;
  for (let steps = 0; steps < 8 && words.tail(last) === ''; steps++) {
    let next = last + 1;
    const joiner = words.bare(next);
    if (joiner === 'and' || joiner === 'und' || joiner === 'et' || joiner === 'y') {
      if (!subject || namesAnother(words, next + 1)) break;
      next++;
    } else if (WITHIN.has(joiner) || joiner === 'at') {
      subject = subject || joiner !== 'at';
      while (
        next - last < 4 &&
        (WITHIN.has(words.bare(next)) || /^(?:at|the)$/.test(words.bare(next)))
      )
        next++;
    }
    if (!words.isCapital(next) || words.lead(next) !== '') break;
    if (joiner === 'at' && namesAnother(words, next)) break;
    if (next === last + 1 && BEFORE_INSTITUTION.has(words.lower(next))) break;
    last = next;
  }
  return last;
}

/** Whether the capitalised words from here on hold an institution of their own. */
function namesAnother(words: Words, from: number): boolean {
  if (!words.isCapital(from)) return true;
  for (let index = from; index < from + 5; index++) {
    const word = words.lower(index);
    if (isInstitutionWord(word) || WEAK_INSTITUTIONS.has(word)) return true;
    if (words.tail(index) !== '') return false;
    if (!words.isCapital(index) && !WITHIN.has(words.bare(index))) return false;
  }
  return false;
}

/** Journals that are in no list: what is called a journal, and what something is published in. */
import {
  ADJECTIVES,
  ARTICLES,
  CJK_PHRASES,
  IN,
  isJournalNoun,
  NAME_JOINERS,
  NAME_NOUNS,
  NO_JOURNAL,
  NO_JOURNAL_PHRASE,
  PUBLISHED_PLAINLY,
} from '../data/journal-words';
import { CJK } from './cjk';
import type { Words } from './words';

export interface NamedJournal {
  name: string;
  weight: number;
  start: number;
  end: number;
}

export function namedJournals(words: Words): NamedJournal[] {
  const found: NamedJournal[] = [];
  const add = (from: number, weight: number, fewest = 1) => {
    const run = nameAt(words, from);
    if (run && run.name.split(' ').length >= fewest) found.push({ ...run, weight });
  };
  for (let index = 0; index < words.count; index++) {
    const code = words.text.charCodeAt(words.start(index)) | 32;
    // Only these letters begin one of the words below, and those of other alphabets.
    if (code < 0x80 && !BEGINNINGS.includes(String.fromCharCode(code))) continue;
    const word = words.lower(index);
    if (isJournalNoun(word)) {
      if (word === 'dergisi') addBefore(words, index, found);
      else if (isBare(words, index)) add(afterAdjectives(words, index + 1), 2);
    } else if (word === 'issue' || word === 'edition') {
      if (words.lower(index + 1) === 'of') add(afterAdjectives(words, index + 2), 1.5);
    } else if (PUBLISHED_PLAINLY.some((start) => word.startsWith(start))) {
      const place = afterIn(words, index + 1);
      if (place > 0) add(place, 0.7);
    }
    if (NAME_NOUNS.has(word) && words.isCapital(index)) {
      const next = words.lower(index + 1);
      if (words.tail(index) === '' && (next === 'of' || next === 'on' || next === 'for'))
        add(firstOfName(words, index), 2, 3);
    }
  }
  if (CJK.test(words.text)) {
    for (const phrase of CJK_PHRASES) {
      const match = phrase.exec(words.text);
      const name = match?.[1]?.replace(/[,;: ]+$/, '') ?? '';
      if (match && name.length >= 2 && name.length <= 80) {
        const start = match.index;
        found.push({ name, weight: 2, start, end: start + match[0].length });
      }
    }
  }
  return found;
}

/** First letters of journal nouns, words of publishing and parts of names. */
const BEGINNINGS = 'abcdefgijklmnoprstvwz';

const isBare = (words: Words, index: number) => /^,?$/.test(words.tail(index));

/** Where the name begins behind "journal": "revista científica «Nature»". */
function afterAdjectives(words: Words, from: number): number {
  let index = from;
  // "Journal of …" is itself the name.
  if (words.lower(index) === 'of' && words.isCapital(index - 1)) return words.count;
  while (index < from + 3 && !words.isCapital(index) && ADJECTIVES.has(words.lower(index))) index++;
  return index;
}

/** Where the name begins behind "published (online today) in (the peer-reviewed)", or -1. */
function afterIn(words: Words, from: number): number {
  let index = from;
  if (words.tail(from - 1) !== '') return -1;
  while (index < from + 5 && !IN.has(words.lower(index))) {
    if (/[.;:!?]/.test(words.tail(index))) return -1;
    index++;
  }
  const preposition = words.lower(index);
  // "published by", "published on" are followed by publishers and days.
  if (!IN.has(preposition) || preposition === 'by' || preposition === 'on') return -1;
  index++;
  const start = index;
  while (index < start + 4 && !words.isCapital(index)) {
    if (words.tail(index) !== '') return -1;
    index++;
  }
  return words.isCapital(index) ? index : -1;
}

/** "American Journal of …": capitalised words before belong to the name. */
function firstOfName(words: Words, index: number): number {
  let first = index;
  while (index - first < 3 && words.isCapital(first - 1) && words.tail(first - 1) === '') {
    if (NO_JOURNAL.has(words.lower(first - 1))) break;
    first--;
  }
  return first;
}

/** "X dergisi": the capitalised words before. */
function addBefore(words: Words, index: number, found: NamedJournal[]): void {
  let last = index - 1;
  if (/^(?:adlı|isimli)$/.test(words.bare(last))) last--;
  let first = last;
  while (
    last - first < 6 &&
    (words.isCapital(first - 1) || NAME_JOINERS.has(words.lower(first - 1)))
  )
    first--;
  if (!words.isCapital(first)) return;
  found.push({
    name: words.between(first, last),
    weight: 2,
    start: words.start(first),
    end: words.end(last),
  });
}

/** The capitalised words from here on, small words between them; in quotation marks up to their end. */
function nameAt(words: Words, from: number): Omit<NamedJournal, 'weight'> | null {
  if (!words.isCapital(from) && !CJK.test(words.bare(from))) return null;
  let last = from;
  for (let index = from; index - from < 10; ) {
    const tail = words.tail(index);
    let next = index + 1;
    if (tail === ',') {
      // "Science, Technology & Human Values": a list that ends in "and".
      if (
        !/^(?:and|&)$/.test(words.bare(next + 1)) ||
        !words.isCapital(next) ||
        !words.isCapital(next + 2)
      )
        break;
    } else if (tail !== '' && tail !== ':' && !/^[’']s$/.test(tail)) break;
    while (next - index < 4 && NAME_JOINERS.has(words.lower(next)) && words.tail(next) === '')
      next++;
    if (!words.isCapital(next) || words.lead(next) !== '') break;
    if (isDay(words.lower(next))) break;
    last = next;
    index = next;
  }
  const first = words.lower(from);
  const name = words.between(from, last).replace(/\s+/g, ' ');
  if (name.length < 3 || name.length > 120 || /\d{4}|[[\]()]/.test(name)) return null;
  if (NO_JOURNAL.has(first) && !(ARTICLES.has(first) && last > from)) return null;
  if (NO_JOURNAL_PHRASE.test(name)) return null;
  return { name, start: words.start(from), end: words.end(last) };
}

const isDay = (word: string) => /day$/.test(word) && NO_JOURNAL.has(word);

/** Journals that are in no list: what is called a journal, and what something is published in. */
import { isMonthName } from '../../text/calendar/months';
import {
  ADJECTIVES,
  ARTICLES,
  CJK_PHRASES,
  IN,
  isJournalNoun,
  NAME_JOINERS,
  NAME_NOUNS,
  NAME_PREPOSITIONS,
  NO_CJK_NAME,
  NO_JOURNAL,
  NO_JOURNAL_PHRASE,
  PUBLISHED_PLAINLY,
  SUBJECT_BEHIND,
  TIMES,
} from '../data/journal-lexicon';
import { CJK } from './cjk';
import { journalAbroad } from './journals-abroad';
import type { Words } from './words';

export interface NamedJournal {
  name: string;
  weight: number;
  start: number;
  end: number;
}

/** @param marked texts that stand in italics, as most sites set journals. */
export function namedJournals(words: Words, marked: string[]): NamedJournal[] {
  const found: NamedJournal[] = [];
  const add = (from: number, weight: number, fewest = 1) => {
    const set = quotedAt(words, from) ?? markedAt(words, from, marked);
    const run = set ?? nameAt(words, from);
    // What is set apart as a name needs no further proof.
    if (run && run.name.split(' ').length >= fewest)
      found.push({ ...run, weight: set ? Math.max(2, weight) : weight });
  };
  for (let index = 0; index < words.count; index++) {
    const code = words.text.charCodeAt(words.start(index)) | 32;
    // Only these letters begin one of the words below, and those of other alphabets.
    if (code < 0x80 && !BEGINNINGS.includes(String.fromCharCode(code))) continue;
    const word = words.lower(index);
    if (isJournalNoun(word)) {
      if (word.startsWith('dergisi')) addBefore(words, index, found);
      else if (isBare(words, index)) add(afterAdjectives(words, index + 1), 2);
    } else if (word === 'issue' || word === 'edition') {
      if (words.lower(index + 1) === 'of') add(afterAdjectives(words, index + 2), 1.5);
    } else if (PUBLISHED_PLAINLY.some((start) => word.startsWith(start))) {
      const place = afterIn(words, index + 1);
      if (place > 0) add(place, 0.7);
    }
    if (NAME_NOUNS.has(word) && words.isCapital(index)) {
      const next = words.lower(index + 1);
      if (words.tail(index) === '' && NAME_PREPOSITIONS.has(next))
        add(firstOfName(words, index), 2, 3);
    }
  }
  if (CJK.test(words.text)) {
    for (const phrase of CJK_PHRASES) {
      const match = phrase.exec(words.text);
      const name = match?.[1]?.replace(/[,;: ]+$/, '') ?? '';
      if (match && name.length >= 2 && name.length <= 80 && !NO_CJK_NAME.test(name)) {
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
    if (isNoJournal(words.lower(first - 1))) break;
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
    (words.isCapital(first - 1) ||
      NAME_JOINERS.has(words.lower(first - 1)) ||
      isAnd(words, first - 1))
  )
    first--;
  if (!words.isCapital(first)) return;
  const add = (from: number, weight: number) =>
    found.push({
      name: words.between(from, last),
      weight,
      start: words.start(from),
      end: words.end(last),
    });
  add(first, 2);
  // A sentence's own first word has a capital too: "Bulgular Moss Letters dergisinde".
  const opens = first === 0 || /[.!?]/.test(words.tail(first - 1));
  if (opens && last - first > 1 && words.isCapital(first + 1)) add(first + 1, 1.9);
}

/** "&" is no word: it has neither letter nor digit. */
const isAnd = (words: Words, index: number) =>
  words.bare(index) === '' && words.text.charAt(words.start(index) - 1) === '&';

type Run = Omit<NamedJournal, 'weight'>;

const OPENED = /[«„“”"‚‘「『《（(]$/;
const CLOSED = /^(?:[’']s)?[,.]?[»“”"’」』》）)]/;

/** A name in quotation marks, in any script, up to their end. */
function quotedAt(words: Words, from: number): Run | null {
  if (!OPENED.test(words.lead(from))) return null;
  for (let last = from; last < Math.min(words.count, from + 10); last++) {
    if (words.lead(last) !== '' && last > from) return null;
    if (CLOSED.test(words.tail(last))) return runOf(words, from, last);
  }
  return null;
}

/** A name in italics. */
function markedAt(words: Words, from: number, marked: string[]): Run | null {
  const start = words.start(from);
  const text = marked.find((one) => one.length <= 80 && words.text.startsWith(one.trim(), start));
  if (!text || !words.isCapital(from)) return null;
  let last = from;
  while (last + 1 < words.count && words.start(last + 1) < start + text.trim().length) last++;
  return runOf(words, from, last);
}

function runOf(words: Words, first: number, last: number): Run | null {
  const name = words.between(first, last).replace(/\s+/g, ' ');
  if (name.length < 3 && journalAbroad(name) === null) return null;
  const isNone =
    isNoJournal(words.lower(first)) && !(ARTICLES.has(words.lower(first)) && last > first);
  if (name.length > 120 || isNone || NO_JOURNAL_PHRASE.test(name)) return null;
  return { name, start: words.start(first), end: words.end(last) };
}

/** The capitalised words from here on, small words between them. */
function nameAt(words: Words, from: number): Run | null {
  if (!words.isCapital(from) && !CJK.test(words.bare(from))) return journalAtArabic(words, from);
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
  last = withSubject(words, last);
  const run = runOf(words, from, last);
  return run && !/\d{4}|[[\]()]/.test(run.name) ? run : null;
}

/** "Cahiers des cloches," : Romance languages write a name's later words small; taken where a pause follows. */
function withSubject(words: Words, last: number): number {
  const preposition = words.lower(last + 1);
  if (words.tail(last) !== '' || !SUBJECT_BEHIND.has(preposition)) return last;
  const subject = last + 2;
  const isName =
    words.tail(last + 1) === '' &&
    /^[a-zà-ÿ-]{4,}$/.test(words.bare(subject)) &&
    /^[,.;)»”]/.test(words.tail(subject)) &&
    !isTime(words.lower(subject));
  return isName ? subject : last;
}

const isTime = (word: string) => TIMES.has(word) || isMonthName(word);
const isNoJournal = (word: string) => NO_JOURNAL.has(word) || isMonthName(word);

/** Arabic knows no capitals: up to four words that the list of names holds. */
function journalAtArabic(words: Words, from: number): Run | null {
  if (!/^[\u0600-\u06ff]/.test(words.bare(from))) return null;
  for (let last = from + 3; last >= from; last--) {
    const name = words.between(from, last);
    if (journalAbroad(name)) return { name, start: words.start(from), end: words.end(last) };
  }
  return null;
}

const isDay = (word: string) => /day$/.test(word) && NO_JOURNAL.has(word);

/** Journals that the story names, from the bundled list and from phrases that name any journal. */
import { oneLine } from '../../text/characters';
import {
  ARTICLES,
  IN,
  isJournalNoun,
  PLACES,
  PUBLISHED,
  STUDY_BEFORE,
  WEAK_NOUNS,
} from '../data/journal-lexicon';
import { sentenceAround } from '../page/sentence';
import type { Clue } from '../types';
import { isOtherScript } from './foreign-titles';
import { journalAt, knownJournal } from './journal-list';
import { namedJournals } from './journal-phrases';
import { journalAbroad, journalHeardIn } from './journals-abroad';
import type { Words } from './words';

export interface FoundJournal extends Clue {
  weight: number;
}

/** Whether the story says that it is a journal, or that something was published in it. */
export const isTold = ({ weight }: FoundJournal) => weight >= 2;

/** At most five, the likeliest first. */
export const toClues = (found: FoundJournal[]): Clue[] =>
  found.slice(0, 5).map(({ value, source }) => ({ value, source }));

/** All journals, the likeliest first. `marked` are the texts that stand in italics. */
export function namedIn(paragraphs: Words[], marked: string[] = []): FoundJournal[] {
  const found = new Map<string, FoundJournal>();
  const add = (value: string, weight: number, words: Words, start: number, end: number) => {
    const key = value.toLowerCase().replace(/^the /, '');
    const known = found.get(key);
    if (known) {
      known.weight = Math.max(known.weight, weight) + Math.min(known.weight, weight) / 2;
      return;
    }
    const source = sentenceAround(words.text, start, end, 0, words.text.length);
    found.set(key, { value, weight, source: oneLine(source, 200) });
  };
  for (const words of paragraphs) {
    fromList(words, marked, add);
    if (isOtherScript(words.text)) {
      fromQuotations(words, add);
      const heard = journalHeardIn(words.text);
      if (heard) add(heard.name, 2, words, heard.start, heard.end);
    }
    if (!PHRASE_AT_ALL.test(words.text)) continue;
    for (const { name, weight, start, end } of namedJournals(words, marked)) {
      const known = knownJournal(name) ?? journalAbroad(name) ?? glossBehind(words.text, end);
      if (weight >= 1 || known || name.includes(' ') || isLikely(name, words, start))
        add(known ?? name, known ? 3 : weight, words, start, end);
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

/** A single word behind "published in": a study appears in journals, a book or a law also in towns. */
function isLikely(name: string, { text }: Words, start: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start).toLowerCase();
  return name.length > 4 && !PLACES.has(name.toLowerCase()) && STUDY_BEFORE.test(before);
}

/** Beginnings and endings of the words that bring a journal in; most paragraphs have none. */
const PHRASE_AT_ALL =
  /ournal|ubli|ppear|issue of|edition of|eport|escrib|etail|eleas|posted|eitschrift|agazin|blatt|evue|evista|ivista|ijdschrift|akblad|erschien|parue?|eriódico|zasopi|časopis|piśmie|журнал|опублик|dergisi|誌|학술지|저널|期刊|杂志|雜誌|雜志|学报|學報|مجل|دوري|Annals|Anal|Annal|Arch|Proceedings|Transactions|Letters|Acta|Bulletin|Review|Cahiers|adernos|Roczniki|Вестник|Известия|Труды|[发發]表|刊登|刊[发發]|刊[载載]|掲載|idskrift|idsskrift/;

type Add = (value: string, weight: number, words: Words, start: number, end: number) => void;

function fromList(words: Words, marked: string[], add: Add): void {
  const { text } = words;
  const foreign = isOtherScript(text);
  let after = 0;
  for (const index of words.capitals) {
    const start = words.start(index);
    if (start < after) continue;
    const bare = words.bare(index);
    const hit = journalAt(text, start, bare) ?? journalAt(text, start, lettersOf(bare));
    if (!hit) continue;
    const end = start + hit.length;
    const context =
      inContext(words, index, end) ||
      (foreign && standsAlone(text, start, end)) ||
      isMarked(text.slice(start, end), marked);
    if (hit.known.doubtful && !context) continue;
    after = end;
    add(hit.known.name, context ? 3 : hit.length > 6 ? 1.5 : 0.8, words, start, end);
  }
}

/** What stands in quotation marks, and behind it in brackets the same in Latin letters. */
const QUOTATION =
  /[“”"«„‘'《「『〈]([^“”"«»„‘’'《》「」『』〈〉]{2,60})[”"»“’'》」』〉]\s?(?:[（(]([A-Z][^()（）,;]{2,80})[,;)）])?/g;

/** Journals that a text in another script quotes by name: in their own letters or, as they sound, in its own. */
function fromQuotations(words: Words, add: Add): void {
  for (const { 0: whole, 1: name = '', 2: gloss = '', index } of words.text.matchAll(QUOTATION)) {
    const known = knownJournal(gloss) ?? journalAbroad(name);
    if (known) add(known, 3, words, index, index + whole.length);
  }
}

/** The name in Latin letters, in brackets behind one in another script that ends at `end`. */
function glossBehind(text: string, end: number): string | null {
  if (!isOtherScript(text)) return null;
  const near = text.slice(Math.max(0, end - 2), end + 90);
  return /^[^\w(（]{0,3}[（(]\s?([A-Z][A-Za-z&:.\s-]{2,80}?)\s?[,;)）]/.exec(near)?.[1] ?? null;
}

/** The only Latin letters among those of another script are a name of their own. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 3), start), text.slice(end, end + 3)];
  return !LATIN.test(before) && !LATIN.test(after);
}

const LATIN = /[A-Za-z\u00c0-\u024f]/;

/** Set in italics by itself, as journals are. */
const isMarked = (name: string, marked: string[]) =>
  marked.some(
    (text) => text.length < name.length + 4 && text.replace(/[\s.,;]+$/, '').trim() === name,
  );

/** "PNAS誌", "Nature,2019": the name ends where its letters do. */
function lettersOf(word: string): string {
  let end = 0;
  while (
    end < word.length &&
    (word.charCodeAt(end) | 32) >= 97 &&
    (word.charCodeAt(end) | 32) <= 122
  )
    end++;
  return end === word.length ? '' : word.slice(0, end);
}

/** "the journal X", "published in X", "(X, 2019)", "X 2012; 366", "《X》". */
function inContext(words: Words, index: number, end: number): boolean {
  const { text } = words;
  const after = text.slice(end, end + 14);
  // A capitalised word behind it makes the name a longer one.
  if (/^ [A-Z\u00c0-\u00de][a-z\u00df-\u00ff]/.test(after) && !GOES_ON.test(after)) return false;
  if (/^[,.;]? ?\(?(?:19|20)\d\d[;)]/.test(after)) return true;
  const lead = words.lead(index);
  if (/[(（[]$/.test(lead) && /^[,;. ]{1,2}(?:19|20)\d\d/.test(after)) return true;
  // A name that is all of a quotation, in whichever marks, is quoted as a name.
  if (/[《「『〈“”„«»"‘‚‹›']$/.test(lead) && /^[》」』〉“”«»"’‘‹›']/.test(after)) return true;
  if (/^[”"’'»]? ?(?:誌|期刊|杂志|雜誌|dergisi)/.test(after)) return true;
  return saysJournal(words, index) || saysPublished(words, index);
}

/** The sentence's next words, which belong to no journal's name. */
const GOES_ON =
  /^ (?:The|A|An|In|On|It|Its|They|He|She|We|This|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;

function saysJournal(words: Words, index: number): boolean {
  let before = index - 1;
  if (ARTICLES.has(words.lower(before))) before--;
  const word = words.lower(before);
  if (word === 'of') {
    const noun = words.lower(before - 1);
    return noun === 'issue' || noun === 'edition' || isJournalNoun(noun);
  }
  return /^,?$/.test(words.tail(before)) && (isJournalNoun(word) || WEAK_NOUNS.has(word));
}

/** A word of publishing, then up to four others, "in", an article and up to two adjectives. */
function saysPublished(words: Words, index: number): boolean {
  let before = index - 1;
  for (let steps = 0; steps < 4 && !IN.has(words.lower(before)); steps++) {
    if (words.isCapital(before) || /[.;:!?]/.test(words.tail(before)) || before < 0) return false;
    before--;
  }
  if (!IN.has(words.lower(before))) return false;
  for (let step = 1; step <= 5; step++) {
    const place = before - step;
    if (place < 0 || /[;:!?]$/.test(words.tail(place))) return false;
    const word = words.lower(place);
    if (PUBLISHED.some((start) => word.startsWith(start))) return true;
  }
  return false;
}

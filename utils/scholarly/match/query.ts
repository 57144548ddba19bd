/** What is asked of the search, made of clues that the reader sees before it is sent. */
import type { Clues } from '../../papers/types';
import { languageOfScript } from '../../text/detect-language';
import { surnamesInLatin } from '../../text/surnames-abroad';
import { languageOf, type QueryTerm, queryTerms } from './query-terms';

/** The search in the reader's words; every part may be edited, and an empty one is not sent. */
export interface MatchQuery {
  /** Words of quoted titles and of the headline, and those that come back in the story. */
  words: string;
  /** Surnames, commas between; services take no notice of these. */
  authors: string;
  journal: string;
  /** ISO dates. */
  from: string | null;
  until: string | null;
}

/** Of the words, what the reader can look over before it is sent. */
const MAX_WORDS = 20;
const MAX_CHARACTERS = 200;
/** Of them from quoted titles and the headline; more only where the text gives none. */
const MAX_TITLE_WORDS = 14;
const MAX_PEOPLE = 8;
/** Days before and after the story in which its paper appeared, 96 in 100 times. */
const BEFORE = 120;
const AFTER = 60;
/** The same for most of them. */
const NEAR_BEFORE = 31;
const NEAR_AFTER = 7;
/** The same for a second, wider search: print dates and records with a year only. */
const WIDE_BEFORE = 420;
const WIDE_AFTER = 120;

/** What the search is made of, besides the clues. */
export interface StoryWords {
  title: string | null;
  text: string | null;
  published: string | null;
}

/** The search that the clues and the story's own subject words make. */
export function queryOf(clues: Clues, story: StoryWords): MatchQuery {
  const titles = [...clues.titles.map(({ value }) => value), story.title ?? ''].join(' ');
  const language = languageOf(`${titles} ${story.text ?? ''}`);
  const isAbroad = languageOfScript(story.text ?? '') !== null;
  const titleTerms = distinct([
    ...(isAbroad ? latinTerms(`${titles}\n${story.text}`) : []),
    ...queryTerms(titles, language),
  ]);
  const subjects = subjectWords(queryTerms(story.text ?? '', language));
  const words = distinct([
    ...titleTerms.slice(0, MAX_TITLE_WORDS),
    ...subjects,
    ...titleTerms.slice(MAX_TITLE_WORDS),
  ]);
  const people = clues.people.slice(0, MAX_PEOPLE).map(({ value }) => value);
  const surnames = [
    ...people.flatMap((name) => surnamesInLatin(name, language.startsWith('zh'))),
    // Where the family name comes first, either part may be meant.
    ...people.map((name) => (FAMILY_FIRST.has(language) ? endless(name) : surname(name))),
  ];
  const window = clues.dateWindow ?? windowAround(story.published, BEFORE, AFTER);
  return {
    words: short(words.map(({ word }) => word)),
    authors: [...new Set(surnames.filter((name) => name !== ''))].join(', '),
    journal: clues.journals[0]?.value ?? '',
    from: window?.from ?? null,
    until: window?.until ?? null,
  };
}

/** The same search over a longer time. */
export function widened(query: MatchQuery): MatchQuery {
  const { from, until } = query;
  if (!from || !until) return query;
  const day = new Date(storyDay({ from, until }) * DAY).toISOString();
  const window = windowAround(day, WIDE_BEFORE, WIDE_AFTER);
  return { ...query, from: window?.from ?? from, until: window?.until ?? until };
}

/** The same search in the days in which most stories follow their paper. */
export function narrowed(query: MatchQuery): MatchQuery {
  const { from, until } = query;
  if (!from || !until) return query;
  const day = new Date(storyDay({ from, until }) * DAY).toISOString();
  const window = windowAround(day, NEAR_BEFORE, NEAR_AFTER);
  return { ...query, from: window?.from ?? from, until: window?.until ?? until };
}

/** Words of a text in another script that are in Latin letters: substances, methods, institutions. */
const LATIN_WORD = /[A-Za-z][A-Za-z\d-]+[A-Za-z\d]/g;
const NO_LATIN = /^(?:https?|www|com|org|html|doi|the|and|for|vol|pdf|jpg|png)$/i;
const MAX_LATIN_WORDS = 8;

/** They are all of its words that records share with it, so the search begins with them. */
function latinTerms(text: string): QueryTerm[] {
  const counts = new Map<string, number>();
  for (const [found] of text.normalize('NFKC').matchAll(LATIN_WORD)) {
    const word = found.toLowerCase();
    if (!NO_LATIN.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MAX_LATIN_WORDS)
    .map(([word]) => ({ word, key: word }));
}

const DAY = 86_400_000;

/** The story's own day in a window that was made around it, in days since 1970. */
export function storyDay(window: { from: string; until: string }): number {
  const [from, until] = [Date.parse(window.from), Date.parse(window.until)];
  return (from + ((until - from) * BEFORE) / (BEFORE + AFTER)) / DAY;
}

/** Each word once, in the form in which it stands first. */
function distinct(words: QueryTerm[]): QueryTerm[] {
  const seen = new Set<string>();
  return words.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** As many of the words as the reader can look over. */
function short(words: string[]): string {
  let text = '';
  for (const word of words.slice(0, MAX_WORDS)) {
    if (text.length + word.length >= MAX_CHARACTERS) break;
    text += text === '' ? word : ` ${word}`;
  }
  return text;
}

/** What a text is about: the words that come back most, then the longest, which say most. */
function subjectWords(words: QueryTerm[]): QueryTerm[] {
  const counts = new Map<string, QueryTerm & { count: number }>();
  for (const one of words) {
    const known = counts.get(one.key);
    if (known) known.count++;
    else counts.set(one.key, { ...one, count: 1 });
  }
  return [...counts.values()].sort(
    (one, other) => other.count - one.count || other.word.length - one.word.length,
  );
}

/** Languages whose stories write the family name first, if only those of their own people. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['hu', 'ja', 'ko', 'vi', 'zh']);

/** A name without degrees behind a comma, and without the ending that a language sets behind an apostrophe. */
const endless = (name: string) => (name.split(',')[0] ?? '').trim().replace(/['’]\p{Ll}+$/u, '');

/** The last part of a person's name. */
const surname = (name: string) => endless(name).split(/\s+/).pop() ?? '';

function windowAround(
  day: string | null,
  before: number,
  after: number,
): { from: string; until: string } | null {
  const time = Date.parse(day?.slice(0, 10) ?? '');
  if (Number.isNaN(time)) return null;
  const shifted = (days: number) => new Date(time + days * DAY).toISOString().slice(0, 10);
  return { from: shifted(-before), until: shifted(after) };
}

/** Of the fields that a list may be cut down to; an unknown one makes the whole call fail. */
const FIELDS =
  'DOI,type,title,subtitle,author,container-title,short-container-title,issued,published,published-online,' +
  'published-print,posted,volume,issue,page,article-number,publisher,ISSN,update-to,relation';

/** The list call for `query`. Crossref wants every field of a query to fit, so fields are used sparingly. */
export function listPath(
  query: MatchQuery,
  use: { journal?: boolean; authors?: boolean },
  rows: number,
  mailto: string,
): string | null {
  const free = use.authors ? query.words : [query.words, query.authors].join(' ');
  const fields: [string, string][] = [['query.bibliographic', free.trim()]];
  if (use.authors) fields.push(['query.author', query.authors]);
  if (use.journal) fields.push(['query.container-title', query.journal]);
  const filled = fields.filter(([, value]) => value.trim() !== '');
  if (filled.length === 0) return null;
  const filters = [
    query.from ? `from-pub-date:${query.from}` : '',
    query.until ? `until-pub-date:${query.until}` : '',
  ].filter((filter) => filter !== '');
  const parameters = new URLSearchParams(filled);
  if (filters.length > 0) parameters.set('filter', filters.join(','));
  parameters.set('rows', String(rows));
  parameters.set('select', FIELDS);
  if (mailto !== '') parameters.set('mailto', mailto);
  return `/works?${parameters}`;
}

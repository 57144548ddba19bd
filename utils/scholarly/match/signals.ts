/**
 * What a work's record says for and against its being the paper that a story reports, as numbers between 0
 * and 1. Dates, names and figures are the same in every language. What each is worth stands in
 * data/weights.ts; the same table judges works that the page names and works that a search finds.
 */

import { isNoticeTitle } from '../../papers/data/notice-lexicon';
import { fold } from '../../text/fold';
import type { Agreement, StoryEvidence } from './features';
import { becameArticle, sameTitle, type Target } from './targets';
import { longWords } from './tokenise';

/** A number for each sign that is there; what is missing counts as 0. */
export type Signals = Record<string, number>;

/** A work with its record, held against a story. */
export interface AgreeingTarget {
  target: Target;
  agreement: Agreement;
}

/** Signals of each candidate; `others` are those that it is one of, since some say something only beside rivals. */
export function signalsOf(
  one: AgreeingTarget,
  others: readonly AgreeingTarget[],
  story: StoryEvidence,
): Signals {
  const isItself = isStoryItself(one.target, story);
  const dates = isItself ? {} : dateSignals(one, story);
  return {
    record: 1,
    ...dates,
    ...(isItself
      ? { 'title:headline': 1 }
      : // What appeared long before is no news, whoever wrote it: a story of a prize or a life names its authors too.
        !dates['days:old'] &&
        !dates['days:year'] && {
          ...authorSignals(one, story.isComparable),
          ...contentSignals(one, story),
        }),
    ...typeSignals(one.target, story),
    ...rivalSignals(one, others, story),
  };
}

/** Days from the paper to the story, up to and including. Print dates may lie some weeks after the story. */
const MONTHS = 60;
const DAYS: [name: string, until: number][] = [
  ['days:same', 3],
  ['days:weeks', 21],
  ['days:months', MONTHS],
  ['days:quarter', 150],
  ['days:year', 420],
];

function dateSignals(
  { target, agreement: { days } }: AgreeingTarget,
  { isAboutNotice }: StoryEvidence,
): Signals {
  if (days === null) return { 'days:unknown': 1 };
  // What is retracted appeared long before the story that tells of it.
  if (isAboutNotice && days > MONTHS) return {};
  if (days < -60) return { 'days:future': 1 };
  // The date of print, of a paper that was online before.
  if (days < -14) return { 'days:ahead': 1 };
  if (days === 0) {
    const precision = Math.max(0, ...target.dates.map((parts) => parts.length));
    if (precision === 1) return { 'days:year-only': 1 };
    if (precision === 2) return { 'days:month-only': 1 };
  }
  const gap = days < -3 ? 4 : Math.abs(days);
  return { [DAYS.find(([, until]) => gap <= until)?.[0] ?? 'days:old']: 1 };
}

/** @param isComparable false for a story in another script, or of a line or two, whose names are not missed where they are not found */
function authorSignals(
  { target, agreement: { authors } }: AgreeingTarget,
  isComparable: boolean,
): Signals {
  const count = target.csl.author?.length ?? 0;
  if (count === 0) return { 'authors:unknown': 1 };
  if (authors.length === 0) return isComparable ? { 'authors:none': 1 } : {};
  const signals: Signals = {};
  const named = authors.filter(({ naming }) => naming !== 'surname');
  if (named.some(({ naming }) => naming === 'full')) signals['authors:full'] = 1;
  else if (named.length > 0) signals['authors:titled'] = 1;
  else signals['authors:surname'] = 1;
  if (named.length > 1) signals['authors:several'] = 1;
  if (authors.some(({ place }) => place === 0 || place === count - 1))
    signals['authors:first-or-last'] = 1;
  return signals;
}

/** The weight of a title's words from which more says nothing new. */
const MAX_TITLE_WEIGHT = 20;

function contentSignals({ target, agreement }: AgreeingTarget, story: StoryEvidence): Signals {
  const { journal, otherJournal, title } = agreement;
  const signals: Signals = {
    'title:share': title.share,
    'title:weight': Math.min(title.weight, MAX_TITLE_WEIGHT) / MAX_TITLE_WEIGHT,
  };
  if (journal === 'named') signals['journal:named'] = 1;
  else if (journal) signals['journal:present'] = 1;
  else if (otherJournal && story.isComparable) signals['journal:other'] = 1;
  if (agreement.institution) signals.institution = 1;
  else if (agreement.place) signals['institution:place'] = 1;
  if (agreement.quoted) signals['title:quoted'] = 1;
  if (agreement.numbers.length > 0) signals.numbers = 1;
  return { ...signals, ...abstractSignals(target.abstract, story) };
}

const FIGURE = /\b\d[\d.,]*\d\b/g;
const YEAR = /^(?:19|20)\d\d$/;
/** Fewer words than this are no abstract. */
const MIN_ABSTRACT = 6;
const MAX_FIGURES = 3;

/** Words that abstract and story share, and figures, which need no language. */
function abstractSignals(abstract: string | null, story: StoryEvidence): Signals {
  if (!abstract) return {};
  const signals: Signals = {};
  const words = new Set(longWords(abstract));
  if (words.size >= MIN_ABSTRACT) {
    const shared = [...words].filter((word) => story.longWords.has(word)).length;
    signals['abstract:share'] = shared / words.size;
  }
  const figures = new Set((abstract.match(FIGURE) ?? []).filter((one) => !YEAR.test(one)));
  const shared = [...figures].filter((one) => story.text.includes(one)).length;
  if (shared > 0) signals['abstract:numbers'] = Math.min(shared, MAX_FIGURES) / MAX_FIGURES;
  return signals;
}

/** What is written about papers rather than being one. */
const ABOUT_PAPERS =
  /^\W*(?:comments?|commentary|correction|corrigendum|erratum|retraction|editorial|reply|response|news|correspondence|obituary|perspective|viewpoint|in this issue|research highlights?)\b/i;
const STUDY_TYPES = new Set([
  'journal-article',
  'article-journal',
  'posted-content',
  'article',
  'proceedings-article',
  'paper-conference',
]);

/** Comments beside a paper seldom take more pages; most papers do. */
const FEW_PAGES = 3;

/** How many pages "1514-1516" are, or "1514-6"; null for an article number. */
function pageCount(pages: string | undefined): number | null {
  const [, first = '', last = ''] = /^(\d+)\s?[-–—]\s?(\d+)$/.exec(pages ?? '') ?? [];
  if (!first) return null;
  const whole = first.slice(0, Math.max(0, first.length - last.length)) + last;
  return Number(whole) - Number(first) + 1;
}

/** As news pieces and editorials are recorded: a page or three, one author or two, no abstract. */
function isShortPiece({ abstract, csl }: Target): boolean {
  const pages = pageCount(csl.page) ?? 1;
  return abstract === null && pages <= FEW_PAGES && (csl.author?.length ?? 0) <= 2;
}

function typeSignals({ preprint, type, title, csl }: Target, story: StoryEvidence): Signals {
  // A notice on its own page is what the reader came for.
  const isOwn = isNoticeTitle(title) && sameTitle(title, story.title);
  const pages = pageCount(csl.page);
  return {
    ...(pages !== null && pages > 0 && pages <= FEW_PAGES && { 'pages:few': 1 }),
    ...(preprint && { 'type:preprint': 1 }),
    ...(!STUDY_TYPES.has(type) && { 'type:other': 1 }),
    ...(ABOUT_PAPERS.test(title) && !isOwn && { 'type:about': 1 }),
  };
}

/**
 * A news piece with a DOI of its own has its own headline for a title. What else it shares with the story, it shares
 * with itself. A notice is none.
 */
const isStoryItself = (target: Target, { title, isPaper, writers }: StoryEvidence): boolean =>
  !isPaper &&
  sameTitle(target.title, title) &&
  !isNoticeTitle(title) &&
  (isShortPiece(target) || isBy(target, writers));

/** Whether those who signed the story are the authors, all of them. */
function isBy({ csl: { author = [] } }: Target, writers: ReadonlySet<string>): boolean {
  const families = author.map(({ family, literal }) => fold(family ?? literal ?? ''));
  return families.length > 0 && families.every((family) => writers.has(family));
}

/** Two dates this far apart tell which is the nearer. */
const CLEARLY_NEARER = 20;
/** Among works of long ago the nearest is no nearer. */
const STILL_NEAR = 60;

/** The story itself is nobody's rival, and what appeared long before is none by its authors' names. */
function rivalSignals(
  one: AgreeingTarget,
  others: readonly AgreeingTarget[],
  story: StoryEvidence,
): Signals {
  const signals: Signals = {};
  const rivals = others.filter((other) => other !== one && !isStoryItself(other.target, story));
  if (rivals.length === 0) return signals;
  const own = distanceOf(one);
  const nearest = Math.min(...rivals.map(distanceOf));
  if (!story.isAboutNotice) {
    if (own <= STILL_NEAR && own + CLEARLY_NEARER < nearest) signals['rival:nearer'] = 1;
    if (own > nearest + CLEARLY_NEARER) signals['rival:farther'] = 1;
  }
  const isOld = (other: AgreeingTarget) => {
    const dates = dateSignals(other, story);
    return Boolean(dates['days:old'] || dates['days:year']);
  };
  const most = Math.max(...rivals.map((other) => (isOld(other) ? 0 : namedIn(other))));
  if (namedIn(one) > most) signals['rival:fewer-named'] = 1;
  if (namedIn(one) < most) signals['rival:more-named'] = 1;
  if (rivals.some((other) => becameArticle(one.target, other.target)))
    signals['version:became'] = 1;
  return signals;
}

const distanceOf = ({ agreement: { days } }: AgreeingTarget) =>
  days === null ? Number.POSITIVE_INFINITY : Math.abs(days);

/** How well the authors are named: by name, more than one, the first or the last. */
function namedIn(one: AgreeingTarget): number {
  const signals = authorSignals(one, true);
  return ['authors:full', 'authors:several', 'authors:first-or-last'].filter(
    (name) => signals[name],
  ).length;
}

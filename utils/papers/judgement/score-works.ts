/** Weighs for each work of a page whether it is the one that the story reports. */
import { WEIGHTS } from '../data/weights';
import { cuesIn } from '../page/cues';
import { yearIn, yearOf } from '../page/identifier-year';
import { FAR_BEHIND } from '../page/layout';
import type { Page } from '../page/page';
import type { Region } from '../page/regions';
import { sentenceAround } from '../page/sentence';
import type { Occurrence } from '../sources/occurrence';
import {
  type Company,
  featuresOfPlace,
  type Gathering,
  textFeatures,
  wordFeatures,
  workFeatures,
} from './features';
import { siblingsAmong } from './siblings';
import type { Features, Signal } from './signal';
import { yearOfWork, yearStated } from './work-year';
import type { Work } from './works';

export interface ScoredWork {
  work: Work;
  /** The strongest first. */
  signs: Signal[];
  features: Features;
  /** Log-odds of being reported. */
  score: number;
}

/** A page that names one work in more places than this says nothing new with the rest. */
const MAX_PLACES = 40;

/** @param isStorysOwn whether a work is the news piece itself, which has a DOI of its own */
export function scoreWorks(
  works: Work[],
  page: Page,
  isStorysOwn: (work: Work) => boolean,
): ScoredWork[] {
  const gathered = works.map((work) => ({
    work,
    signs: work.occurrences.slice(0, MAX_PLACES).map((occurrence) => signOf(occurrence, page)),
  }));
  const groups = groupsOf(gathered, page.story.year);
  const inSentence = countWorks(gathered, ({ inStory, sentence }) => (inStory ? sentence : null));
  const sizes = countWorks(gathered, ({ label }) => label?.block ?? null);
  for (const { signs } of gathered) {
    for (const sign of signs) {
      describe(sign, page, groups, sizes);
      const together = sign.inStory ? (inSentence.get(sign.sentence) ?? 1) : 1;
      if (together > 1) sign.features[together === 2 ? 'prose:pair' : 'prose:several'] = 1;
      sign.weight = sum(sign.features);
    }
    signs.sort((one, other) => other.weight - one.weight);
  }
  // What a notice is about is old, and the news all the same.
  const newFrom = page.story.aboutNotice ? null : page.story.year;
  const companyOf = companyAmong(gathered, newFrom, isStorysOwn);
  return gathered.map(({ work, signs }) => {
    const features = workFeatures(work, signs, companyOf(work), page);
    const score = isStorysOwn(work)
      ? OWN_DOI
      : (signs[0]?.weight ?? 0) + sum(features) + WEIGHTS.bias;
    return { work, signs, features, score };
  });
}

/** The DOI of a news piece is never the paper's. */
const OWN_DOI = -9;

/** Of what the table has no weight for, nothing follows. */
function sum(features: Features): number {
  let total = 0;
  for (const name in features) total += (features[name] ?? 0) * (WEIGHTS[name] ?? 0);
  return total;
}

const isCalled = ({ label, features }: Signal) =>
  label?.kind === 'paper' && features['entry:many'] !== 1;

const isLabelled = (sign: Signal) => isCalled(sign) || sign.features['entry:alone:labelled'] === 1;

function signOf(occurrence: Occurrence, page: Page): Signal {
  const sign: Signal = {
    occurrence,
    features: {},
    weight: 0,
    region: null,
    label: null,
    standing: null,
    listed: occurrence.claim === 'cites',
    inStory: false,
    sentence: occurrence.text,
    cues: null,
  };
  if (occurrence.claim || occurrence.start < 0) return sign;
  const { reading, regions, labels, layout } = page;
  const index = reading.blockAt(occurrence.start);
  const block = reading.blocks[index];
  const element = occurrence.element ?? block?.element;
  sign.region = element ? regions.of(element) : 'around-story';
  sign.label = labels[index] ?? null;
  sign.standing = layout.standingOf(occurrence.start);
  sign.sentence = sentenceAround(
    reading.text,
    occurrence.start,
    occurrence.end,
    block?.start ?? 0,
    block?.end ?? reading.text.length,
  );
  sign.inStory = sign.standing.prose && (sign.region === 'story' || sign.region === 'around-story');
  return sign;
}

/** Fills in what a place says, once it is known how many works stand beside it. */
function describe(
  sign: Signal,
  page: Page,
  groups: ReadonlyMap<number, Gathering>,
  sizes: ReadonlyMap<number, number>,
): void {
  const { standing } = sign;
  const gathering = (standing?.group && groups.get(standing.group.first)) ?? ALONE;
  Object.assign(sign.features, featuresOfPlace(sign, standing, gathering));
  if (standing) {
    if (standing.prose) sign.cues = cuesIn(sign.sentence, page.story.languages);
    Object.assign(
      sign.features,
      wordFeatures(sign, page, sizes),
      textFeatures(sign, standing, page),
    );
    if (sign.features['entry:many'] === 1) sign.listed = true;
  }
}

interface Gathered {
  work: Work;
  signs: Signal[];
}

const ALONE: Gathering = { works: 1, spansYears: false, allNew: false };

/** What stands together, for each group's first block. */
function groupsOf(gathered: readonly Gathered[], storyYear: number | null): Map<number, Gathering> {
  const groups = new Map<number, { works: Set<Work>; years: Set<number> }>();
  for (const { work, signs } of gathered) {
    for (const { standing, sentence } of signs) {
      if (!standing?.group) continue;
      const { first } = standing.group;
      const group = groups.get(first) ?? { works: new Set(), years: new Set() };
      const year = yearStated(work) ?? yearIn(sentence);
      group.works.add(work);
      if (year !== null) group.years.add(year);
      groups.set(first, group);
    }
  }
  return new Map(
    [...groups].map(([first, { works, years }]) => [
      first,
      {
        works: works.size,
        spansYears: works.size > 1 && years.size > 1,
        allNew:
          works.size > 1 && years.size > 0 && [...years].every((year) => isNew(year, storyYear)),
      },
    ]),
  );
}

/** How many works there are for each key. */
function countWorks<Key>(
  gathered: readonly Gathered[],
  keyOf: (sign: Signal) => Key | null,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const { signs } of gathered) {
    const keys = new Set(signs.map(keyOf).filter((key) => key !== null));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Identifiers are given before papers appear: those of new papers may hold the year before. */
const isNew = (year: number, storyYear: number | null) =>
  storyYear !== null && (year === storyYear || year === storyYear - 1);

const LEAST_OF_ROUNDUP = 3;
/** What is years older than a story is not what it reports. */
const MOST_YEARS = 3;
const isTimely = (year: number, storyYear: number | null) =>
  storyYear === null || storyYear - year <= MOST_YEARS;

const SURROUNDINGS: ReadonlySet<Region | null> = new Set([
  'comments',
  'sidebar',
  'chrome',
  'related',
]);

/** In another part of the page than the story and what follows it: by the site's names, or by layout. */
function isElsewhere({ occurrence, standing, region }: Signal): boolean {
  if (occurrence.claim || !standing) return occurrence.claim === 'cites';
  const { inMain, prose, behind } = standing;
  return SURROUNDINGS.has(region) || (!inMain && (prose || behind > FAR_BEHIND));
}

/** The lists, by their first block, in which a work stands. */
const listsOf = (signs: readonly Signal[]) =>
  new Set(signs.flatMap(({ standing }) => standing?.group?.first ?? []));

/** Neither the DOI that a news piece carries itself is a rival of the paper's, nor what stands elsewhere on the page. */
function companyAmong(
  gathered: readonly Gathered[],
  storyYear: number | null,
  isStorysOwn: (work: Work) => boolean,
): (work: Work) => Company {
  const rivals = gathered.filter(
    ({ work, signs }) => !isStorysOwn(work) && !signs.every(isElsewhere),
  );
  const firstInProse = ({ signs }: Gathered) =>
    Math.min(...signs.filter(({ inStory }) => inStory).map(({ occurrence }) => occurrence.start));
  const inProse = rivals
    .map((one) => ({ work: one.work, first: firstInProse(one) }))
    .filter(({ first }) => first < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.first - other.first);
  const ranks = new Map(inProse.map(({ work }, rank) => [work, rank]));
  // What is years older than the story is none of its papers, whatever stands before it.
  const timely = rivals.filter(({ work, signs }) => {
    const year = yearOfWork(work, signs);
    return year === null || isTimely(year, storyYear);
  });
  const timelyWorks = new Set(timely.map(({ work }) => work));
  // But one of a list is one of many, however old they are.
  const lists = new Map(rivals.map(({ work, signs }) => [work, listsOf(signs)]));
  const isBeside = (one: Work, other: Work) =>
    [...(lists.get(one) ?? [])].some((list) => lists.get(other)?.has(list));
  const labelled = new Set(
    timely.filter(({ signs }) => signs.some(isLabelled)).map(({ work }) => work),
  );
  const called = new Set(
    timely.filter(({ signs }) => signs.some(isCalled)).map(({ work }) => work),
  );
  const years = new Map(rivals.map(({ work }) => [work, yearOf(work.doi, work.ids)]));
  const latest = Math.max(...[...years.values()].map((year) => year ?? 0));
  // The newest of old works is no news.
  const isNews = isTimely(latest, storyYear);
  const latestCount = [...years.values()].filter((year) => year === latest).length;
  // News of several papers names new ones, one after the other; background is of many years.
  const yearsInProse = inProse.flatMap(({ work }) => years.get(work) ?? []);
  const isRoundup =
    storyYear !== null &&
    yearsInProse.length >= LEAST_OF_ROUNDUP &&
    yearsInProse.every((year) => isNew(year, storyYear));
  // Two papers of last year, beside one of this year, are what came before.
  const siblings = siblingsAmong(
    timely.map(({ work }) => work).filter((work) => (years.get(work) ?? latest) === latest),
  );
  return (work) => {
    const rank = ranks.get(work) ?? -1;
    return {
      others: rivals.filter(
        (one) => one.work !== work && (timelyWorks.has(one.work) || isBeside(one.work, work)),
      ).length,
      isSole: rivals.every((one) => one.work === work),
      inProse: inProse.length - (rank < 0 ? 0 : 1),
      rank,
      newest: rivals.length > 1 && isNews && latestCount === 1 && years.get(work) === latest,
      labelledRival: labelled.size - (labelled.has(work) ? 1 : 0) > 0,
      inRoundup: isRoundup && rank >= 0 && (years.get(work) ?? null) !== null,
      calledRival: called.size > 0 && !called.has(work),
      hasSibling: siblings.has(work),
    };
  };
}

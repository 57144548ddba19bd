/** How a work stands among the others of its page: its rivals, and those that are news together with it. */
import { FAR_BEHIND } from '../page/layout';
import type { Region } from '../page/regions';
import { type Company, isFurther } from './features';
import { siblingsAmong } from './siblings';
import type { Signal } from './signal';
import { yearOfWork } from './work-year';
import type { Work } from './works';

/** A work with what each of its places says. */
export interface Gathered {
  work: Work;
  signs: Signal[];
}

const isCalled = ({ label, features }: Signal) =>
  label?.kind === 'paper' && features['entry:many'] !== 1;

const isLabelled = (sign: Signal) =>
  isCalled(sign) || (sign.features['entry:alone:labelled'] === 1 && !isFurther(sign));

/** The labels, by their blocks, under which a work stands. */
const labelsOf = (signs: readonly Signal[]) =>
  new Set(signs.flatMap(({ label }) => label?.block ?? []));

/** The kinds of place in which a work stands: in running text, as its labels call it, or in which part of the page. */
const placesOf = (signs: readonly Signal[]): Set<string> =>
  new Set(
    signs
      .filter((sign) => sign.standing && !isElsewhere(sign))
      .map(({ inStory, label, standing }) =>
        inStory ? 'prose' : (label?.kind ?? `entry ${standing?.partsBehind}`),
      ),
  );

/** Identifiers are given before papers appear: those of new papers may hold the year before. */
export const isNew = (year: number, storyYear: number | null) =>
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
  const { inMain, prose, behind, isNextStory } = standing;
  if (isNextStory) return true;
  return SURROUNDINGS.has(region) || (!inMain && (prose || behind > FAR_BEHIND));
}

/** The lists, by their first block, in which a work stands. */
const listsOf = (signs: readonly Signal[]) =>
  new Set(signs.flatMap(({ standing }) => standing?.group?.first ?? []));

/** News in brief has so many works at least, and this share of its parts tell of one. */
const LEAST_OF_BRIEFS = 3;
const SHARE_OF_BRIEFS = 0.6;
/** The last of them has its work in the line behind the story's last paragraph. */
const RIGHT_BEHIND = 1;

/** The works of a story that has one under each of its headings. */
function worksInBriefs(gathered: readonly Gathered[], sections: number): ReadonlySet<Work> {
  const bySection = new Map<number, Set<Work>>();
  for (const { work, signs } of gathered)
    for (const { standing, inStory, region } of signs) {
      if (!standing || !(inStory || (standing.behind <= RIGHT_BEHIND && standing.inMain))) continue;
      if (standing.position < 0 || SURROUNDINGS.has(region)) continue;
      const works = bySection.get(standing.section) ?? new Set();
      bySection.set(standing.section, works.add(work));
    }
  const briefs = [...bySection.values()].filter(({ size }) => size === 1);
  const works = new Set(briefs.flatMap((single) => [...single]));
  const isDigest =
    briefs.length === bySection.size &&
    works.size === briefs.length &&
    works.size >= LEAST_OF_BRIEFS &&
    works.size >= SHARE_OF_BRIEFS * (sections - 1);
  return isDigest ? works : new Set();
}

/** Neither the DOI that a news piece carries itself is a rival of the paper's, nor what stands elsewhere on the page. */
export function companyAmong(
  gathered: readonly Gathered[],
  storyYear: number | null,
  isStorysOwn: (work: Work) => boolean,
  sectionsOfStory: number,
): (one: Gathered) => Company {
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
  const years = new Map(rivals.map(({ work, signs }) => [work, yearOfWork(work, signs)]));
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
    timely
      .filter(({ work }) => (years.get(work) ?? latest) === latest)
      .map(({ work, signs }) => ({ work, places: placesOf(signs) })),
  );
  const briefs = worksInBriefs(rivals, sectionsOfStory);
  // Works under one label are called the paper together.
  const underLabel = new Map<number, Work[]>();
  for (const { work, signs } of timely) {
    if (!labelled.has(work)) continue;
    for (const block of labelsOf(signs)) {
      const works = underLabel.get(block) ?? [];
      works.push(work);
      underLabel.set(block, works);
    }
  }
  /** Whether one of these works is neither this one itself nor beside it. */
  const hasRivalAmong = (works: ReadonlySet<Work>, { work, signs }: Gathered) => {
    const together = new Set([
      work,
      ...(siblings.get(work) ?? []),
      ...[...labelsOf(signs)].flatMap((block) => underLabel.get(block) ?? []),
    ]);
    return [...works].some((one) => !together.has(one));
  };
  return (one) => {
    const { work } = one;
    const rank = ranks.get(work) ?? -1;
    const others = rivals.filter(
      (other) => other.work !== work && (timelyWorks.has(other.work) || isBeside(other.work, work)),
    ).length;
    // An old work, such as a picture's, takes nothing from the only new one.
    const isOnlyNew = timelyWorks.has(work) && others === 0;
    return {
      others,
      isSole:
        rivals.length > 0
          ? isOnlyNew || rivals.every((other) => other.work === work)
          : gathered.length === 1,
      inProse: inProse.length - (rank < 0 ? 0 : 1),
      rank,
      newest: rivals.length > 1 && isNews && latestCount === 1 && years.get(work) === latest,
      // What is called the paper has no rival in what is called something else: its data, its preprint.
      labelledRival: !briefs.has(work) && hasRivalAmong(called.has(work) ? called : labelled, one),
      inRoundup: isRoundup && rank >= 0 && (years.get(work) ?? null) !== null,
      calledRival: called.size > 0 && !called.has(work),
      hasSibling: siblings.has(work),
      inBriefs: briefs.has(work),
    };
  };
}

/** Weighs for each work of a page whether it is the one that the story reports. */
import { WEIGHTS } from '../data/weights';
import { cuesIn } from '../page/cues';
import { yearIn } from '../page/identifier-year';
import type { Page } from '../page/page';
import { sentenceAround } from '../page/sentence';
import type { Occurrence } from '../sources/occurrence';
import { companyAmong, type Gathered, isNew } from './company';
import {
  featuresOfPlace,
  type Gathering,
  textFeatures,
  wordFeatures,
  workFeatures,
} from './features';
import type { Features, Signal } from './signal';
import { yearStated } from './work-year';
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
  const companyOf = companyAmong(gathered, newFrom, isStorysOwn, page.layout.sectionsOfStory);
  return gathered.map((one) => {
    const { work, signs } = one;
    const features = workFeatures(work, signs, companyOf(one), page);
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
  sign.inStory =
    sign.standing.prose &&
    !sign.standing.isNextStory &&
    (sign.region === 'story' || sign.region === 'around-story');
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

const ALONE: Gathering = { works: 1, spansYears: false, allNew: 0 };

/** What stands together, for each group's first block. */
function groupsOf(gathered: readonly Gathered[], storyYear: number | null): Map<number, Gathering> {
  const groups = new Map<number, { works: Set<Work>; years: Map<Work, number> }>();
  for (const { work, signs } of gathered) {
    for (const { standing, sentence } of signs) {
      if (!standing?.group) continue;
      const { first } = standing.group;
      const group = groups.get(first) ?? { works: new Set(), years: new Map() };
      const year = yearStated(work) ?? yearIn(sentence);
      group.works.add(work);
      if (year !== null) group.years.set(work, year);
      groups.set(first, group);
    }
  }
  return new Map(
    [...groups].map(([first, { works, years }]) => [
      first,
      {
        works: works.size,
        spansYears: works.size > 1 && new Set(years.values()).size > 1,
        allNew:
          works.size > 1 && [...years.values()].every((year) => isNew(year, storyYear))
            ? years.size
            : 0,
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

/** The table of a page's signs: fitted from labelled readings, and what a table makes of one. */
import { doisOf } from '../pages.mjs';
import { fitLogistic, logOdds, probability } from './logistic.mjs';
import { PAGE_MEANS, REPORTED_FROM } from './means.mjs';

/** How firmly a sign is drawn to its mean: as by so many pages that speak for it. */
const STRENGTH = 20;
const BIAS_STRENGTH = 0.3;
/** And to what pages taught that are gone: they were more. */
const KEPT_STRENGTH = 300;
/** A page's blind readings are the same page once more. */
const VARIANT_WEIGHT = { plain: 1, classes: 0.5, words: 0.5, both: 0.5 };
/** A page with hundreds of works says no more than one with so many of what is not reported. */
const MAX_OTHERS = 4;
/** The strongest place of a work depends on the table; after so many turns it stays the same. */
const TURNS = 4;

/** @param {{ doi: string | null, alternatives: string[], ids?: Record<string, string> }} work */
export const isWanted = (work, page) =>
  doisOf(work, page).some((doi) => page.primary.includes(doi));

/** The names of all signs: those that the readings show and those that have a mean, the bias first. */
export function signNames(readings, means = PAGE_MEANS) {
  const names = new Set(Object.keys(means));
  for (const { works } of readings)
    for (const { features, places } of works)
      for (const some of [features, ...places.map((place) => place.features)])
        for (const name in some) names.add(name);
  names.delete('bias');
  return ['bias', ...[...names].sort()];
}

/**
 * @param {Pick<import('./read-pages.mjs').Reading, 'page' | 'variant' | 'kind' | 'works'>[]} readings
 * @param {Record<string, number>} kept what a table was that is learned on from
 * @returns {Record<string, number>}
 */
export function fitPageTable(readings, means = PAGE_MEANS, kept = {}) {
  const centres = { ...means, ...kept };
  const names = signNames(readings, centres);
  const place = new Map(names.map((name, at) => [name, at]));
  const expected = names.map((name) => centres[name] ?? 0);
  const strengths = names.map((name) =>
    name === 'bias' ? BIAS_STRENGTH : name in kept ? KEPT_STRENGTH : STRENGTH,
  );
  const cases = readings.flatMap((reading) => casesOf(reading, place));
  let weights = expected;
  for (let turn = 0; turn < TURNS; turn++) {
    const samples = cases.map(({ ways, holds, weight }) => ({
      signs: strongest(ways, weights),
      holds,
      weight,
    }));
    weights = fitLogistic(samples, expected, { strengths, start: weights });
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at]]));
}

/** A work's signs in as many ways as it has places: the strongest place alone counts. */
function casesOf({ page, variant, kind, works }, place) {
  // On a paper's own page, and where many stories are led to, no table is asked.
  if (kind.isPaper || kind.isFront) return [];
  const known = works.filter((work) => page.primary.length === 0 || doisOf(work, page).length > 0);
  const others = known.filter((work) => !isWanted(work, page)).length;
  return known.map((work) => {
    const holds = isWanted(work, page);
    const share = holds ? 1 : Math.min(1, MAX_OTHERS / others);
    const shared = [['bias', 1], ...Object.entries(work.features)];
    const places = work.places.length > 0 ? work.places : [{ features: {} }];
    const ways = places.map(({ features }) =>
      [...shared, ...Object.entries(features)].map(([name, value]) => [place.get(name), value]),
    );
    return { ways, holds, weight: share * VARIANT_WEIGHT[variant] };
  });
}

function strongest(ways, weights) {
  let [best] = ways;
  for (const way of ways) if (logOdds(way, weights) > logOdds(best, weights)) best = way;
  return best;
}

/** On a paper's own page this much speaks for it, and as much against what it cites. */
const CERTAIN = 5;
/** And this much on a page that may be a news piece with a DOI of its own. */
const UNSURE = 0.5;
/** As `utils/papers/judgement/mentions.ts` has it. */
const COMPANION = 1;
/** What the table of means makes of a work's signs, give or take their sum's last digits. */
const SAME = 1e-6;

/** Log-odds of each work of a reading, were `table` the table of weights. */
export function oddsOf({ kind, works }, table) {
  if (kind.isFront) return works.map(() => -CERTAIN);
  if (kind.isPaper && !kind.mayBeStory)
    return works.map(({ role }) => (role === 'reported' ? CERTAIN : -CERTAIN));
  return works.map((work) => {
    if (kind.isPaper && work.role === 'reported') return UNSURE;
    // Where the signs do not add up to it, a rule has set the score, whatever the table says.
    const isSet = Math.abs(work.score - sumOf(work, PAGE_MEANS)) > SAME;
    return isSet ? work.score : sumOf(work, table);
  });
}

function sumOf({ features, places }, table) {
  const sum = (some) =>
    Object.entries(some).reduce((total, [name, value]) => total + value * (table[name] ?? 0), 0);
  const best = places.length > 0 ? Math.max(...places.map((place) => sum(place.features))) : 0;
  return (table.bias ?? 0) + sum(features) + best;
}

/**
 * What the finder makes of log-odds: likelihood and role of each work.
 * @param {Pick<import('./read-pages.mjs').Reading, 'kind' | 'works'>} reading
 * @param {number[]} odds
 * @param {number} gap how far behind the likeliest another may be
 */
export function judgedOnPage({ kind, works }, odds, gap) {
  const best = Math.max(...odds);
  const judged = works.map((work, at) => {
    const { features } = work;
    const isOneOfSeveral =
      features['prose:roundup'] === 1 ||
      features['prose:brief'] === 1 ||
      features.sibling === 1 ||
      work.places.some((place) => place.features['entry:all-new'] !== undefined);
    const from = isOneOfSeveral
      ? REPORTED_FROM - (best >= REPORTED_FROM ? COMPANION : 0)
      : Math.max(REPORTED_FROM, best - gap);
    const isLikely = odds[at] >= from && !kind.isFront;
    const isReported = kind.isPaper ? work.role === 'reported' : isLikely;
    return { work, prior: rounded(probability(odds[at])), isReported };
  });
  const isVersion = ({ versionOf }) => !kind.isPaper && judged[versionOf]?.isReported;
  return judged.map((one) => (isVersion(one.work) ? { ...one, isReported: false } : one));
}

const rounded = (value) => Math.round(Math.min(0.99, Math.max(0.01, value)) * 100) / 100;

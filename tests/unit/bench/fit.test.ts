/** The weights of the paper finder are learned: what learns them has to find what is there to be found. */
import { describe, expect, it } from 'vitest';
import { fitLogistic, logOdds, probability } from '../../bench/papers/fit/logistic.mjs';
import {
  fitPageTable,
  judgedOnPage,
  oddsOf,
  signNames,
} from '../../bench/papers/fit/page-table.mjs';
import { fitRecordTable } from '../../bench/papers/fit/record-table.mjs';
import { pageModule, recordModule } from '../../bench/papers/fit/write.mjs';

/** Each combination of signs, as often right as a known table makes it. */
function samplesOf(table: number[]) {
  const samples = [];
  for (let bits = 0; bits < 2 ** (table.length - 1); bits++) {
    const signs = [[0, 1]];
    for (let sign = 1; sign < table.length; sign++)
      if (bits & (2 ** (sign - 1))) signs.push([sign, 1]);
    const chance = probability(logOdds(signs, table));
    samples.push({ signs, holds: true, weight: 1000 * chance });
    samples.push({ signs, holds: false, weight: 1000 * (1 - chance) });
  }
  return samples;
}

describe('a fit', () => {
  const known = [-1.5, 2, -0.7, 0.4];
  const strengths = known.map(() => 0.01);

  it('recovers a known table from cases that follow it', () => {
    const means = known.map(() => 0);
    const weights = fitLogistic(samplesOf(known), means, { strengths });
    for (const [sign, weight] of weights.entries()) expect(weight).toBeCloseTo(known[sign] ?? 0, 2);
  });

  it('leaves a sign that no case shows at its mean', () => {
    const weights = fitLogistic(samplesOf(known), [0, 0, 0, 0, -2.5], {
      strengths: [...strengths, 1],
    });
    expect(weights[4]).toBeCloseTo(-2.5, 6);
  });

  it('stays near the means where one sign tells all cases apart', () => {
    const samples = [
      { signs: [[0, 1]], holds: false, weight: 1 },
      {
        signs: [
          [0, 1],
          [1, 1],
        ],
        holds: true,
        weight: 1,
      },
    ];
    const [, weight] = fitLogistic(samples, [0, 1], { strengths: [1, 1] });
    expect(weight).toBeGreaterThan(1);
    expect(weight).toBeLessThan(3);
  });
});

type Signs = Record<string, number>;
const work = (doi: string, places: Signs[], features: Signs = {}) => ({
  doi: `10.5555/${doi}`,
  alternatives: [] as string[],
  features,
  places: places.map((place) => ({ features: place })),
  role: 'related',
  // As the table of means below would have it.
  score: 0,
});

const reading = (primary: string[], works: ReturnType<typeof work>[], kind = {}) => ({
  page: { primary: primary.map((doi) => `10.5555/${doi}`) },
  variant: 'plain' as const,
  kind: { isPaper: false, mayBeStory: false, isFront: false, ...kind },
  works,
});

describe('a table of a page’s signs', () => {
  const pages = Array.from({ length: 80 }, (_, n) =>
    reading(
      [`paper.${n}`],
      [work(`paper.${n}`, [{ list: 1 }, { prose: 1 }]), work(`other.${n}`, [{ list: 1 }])],
    ),
  );

  it('learns from the strongest place of each work', () => {
    const table = fitPageTable(pages, { bias: 0, prose: 0.1, list: -0.1 });
    expect(table.prose).toBeGreaterThan(0.5);
    expect(table.list).toBeLessThan(-0.5);
  });

  it('has the signs that pages show and those that have a mean, each once', () => {
    expect(signNames(pages, { bias: 0, label: 1, prose: 1 })).toEqual([
      'bias',
      'label',
      'list',
      'prose',
    ]);
  });

  it('keeps more of a table that it goes on from than of a mean', () => {
    const fewPages = pages.slice(0, 10);
    const fresh = fitPageTable(fewPages, { bias: 0, prose: 0.1, list: -0.1 });
    const kept = fitPageTable(fewPages, {}, { bias: 0, prose: 0.1, list: -0.1 });
    expect(kept.prose).toBeLessThan(fresh.prose ?? 0);
  });

  it('comes out the same from the same pages', () => {
    const made = () => pageModule(fitPageTable(pages, { bias: 0, prose: 0.1, list: -0.1 }));
    expect(made()).toBe(made());
  });

  it('reports what is likely, and nothing that is clearly behind the likeliest', () => {
    const page = reading([], [work('a', []), work('b', []), work('c', [])]);
    const reported = (odds: number[], one = page) =>
      judgedOnPage(one, odds, 1.5).map(({ isReported }) => isReported);
    expect(reported([3, 2, 1])).toEqual([true, true, false]);
    expect(reported([-3, -0.1, 1])).toEqual([false, false, true]);
    expect(reported([3, 3, 3], reading([], page.works, { isFront: true }))).not.toContain(true);
  });

  it('has no say on a paper’s own page, nor where a rule has set the score', () => {
    const own = { ...work('own', [{ prose: 1 }]), role: 'reported' };
    expect(oddsOf(reading([], [own, work('cited', [])], { isPaper: true }), {})).toEqual([5, -5]);
    const news = { ...work('news', [{ 'claim:own': 1 }]), score: -9 };
    expect(oddsOf(reading([], [news]), { bias: 1, 'claim:own': 2 })).toEqual([-9]);
  });
});

it('a table of records learns which signals tell the paper from others', () => {
  const recorded = [0, 1, 2, 3, 4, 5, 6, 7].flatMap(() => [
    { signals: { page: 1, near: 1 }, holds: true, weight: 1 },
    { signals: { page: 1, old: 1 }, holds: false, weight: 1 },
  ]);
  const table = fitRecordTable(recorded, { bias: 0, page: 0.5 });
  expect(Object.keys(table)).toEqual(['bias', 'near', 'old', 'page']);
  expect(table.near).toBeGreaterThan(0.3);
  expect(table.old).toBeLessThan(-0.3);
});

it('tables are written as modules with two decimals, quoted where a name needs it', () => {
  const page = pageModule({ bias: -1.234, prose: -0.001, 'claim:own': 2 });
  expect(page).toContain("  bias: -1.23,\n  prose: 0,\n  'claim:own': 2,\n");
  expect(recordModule({ bias: 0, page: 0.705 })).toMatch(
    / {2}bias: 0,\n {2}page: 0\.7\d?,\n\};\n$/,
  );
});

/** The figures that count have to come from pages that were not learned from, and to be counted right. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../bench/papers/fit/decode.mjs';
import { crossings, foldsOf, languageOf, outletOf } from '../../bench/papers/fit/folds.mjs';
import { calibrationError, count, reliability } from '../../bench/papers/metrics.mjs';

describe('folds', () => {
  const pages = Array.from({ length: 60 }, (_, at) => ({
    outlet: `outlet-${at % 17}.example`,
    lang: at % 3 ? 'en' : 'de-AT',
    url: 'https://news.example/',
  }));

  it('never have an outlet on both sides, and judge every page once', () => {
    const made = crossings(pages, outletOf, 5);
    expect(made).toHaveLength(5);
    for (const { learned, judged } of made) {
      const seen = new Set(learned.map(outletOf));
      expect(judged.filter((page) => seen.has(outletOf(page)))).toEqual([]);
      expect(learned.length + judged.length).toBe(pages.length);
    }
    expect(new Set(made.flatMap(({ judged }) => judged)).size).toBe(pages.length);
  });

  it('leave one language out after the other', () => {
    const made = crossings(pages, languageOf, Number.POSITIVE_INFINITY);
    expect(made.map(({ judged }) => new Set(judged.map(languageOf)).size)).toEqual([1, 1]);
  });

  it('are the same in whatever order the pages come', () => {
    const keys = pages.map(outletOf);
    const sorted = (folds: Map<string, number>) => [...folds].sort();
    expect(sorted(foldsOf([...keys].reverse(), 5))).toEqual(sorted(foldsOf(keys, 5)));
  });

  it.each([
    ['EurekAlert!', 'www.eurekalert.org'],
    ['Medical Xpress', 'medicalxpress.com'],
    ['abc.net.au', 'www.abc.net.au'],
    ['bbc.co.uk', 'bbc.com'],
  ])('know %s and %s as one outlet', (one, other) => {
    const url = 'https://news.example/';
    expect(outletOf({ outlet: one, url })).toBe(outletOf({ outlet: other, url }));
  });

  it('go by the address where a page has no outlet', () => {
    expect(outletOf({ outlet: '', url: 'https://www.phys.org/news/1' })).toBe('phys');
  });
});

it('counts precision, recall and pages on which a paper is made up', () => {
  const row = (primary: string[], given: string[], more = {}) => ({
    page: { primary, finding: primary.length > 0 ? 'on-page' : 'no-primary-paper' },
    given,
    unnamed: false,
    ...more,
  });
  const rows = [
    row(['a', 'b'], ['a', 'x']),
    row(['c'], []),
    row([], []),
    row([], ['y']),
    row([], [], { unnamed: true }),
    { ...row([], [], { unnamed: true }), page: { primary: [], finding: 'paper-link-without-doi' } },
  ];
  expect(count(rows)).toEqual({
    given: 3,
    right: 1,
    wanted: 3,
    found: 1,
    without: 4,
    falsePages: 2,
  });
});

describe('confidence', () => {
  const said = [
    { confidence: 0.95, isRight: true },
    { confidence: 1, isRight: true },
    { confidence: 0.25, isRight: true },
    { confidence: 0.25, isRight: false },
  ];

  it('is held against what was right, tenth by tenth', () => {
    expect(reliability(said)).toEqual([
      { from: 0.2, count: 2, said: 0.25, right: 0.5 },
      { from: 0.9, count: 2, said: 0.975, right: 1 },
    ]);
  });

  it('is away from the truth by the tenths’ differences', () => {
    expect(calibrationError(said)).toBeCloseTo((2 * 0.25 + 2 * 0.025) / 4, 6);
    expect(calibrationError([])).toBe(0);
  });
});

it('a saved page is read in its own charset', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1');
  expect(decode(Buffer.from('Grün'))).toBe('Grün');
  expect(decode(bytes('<meta charset="iso-8859-15">Grün'))).toContain('Grün');
  expect(decode(bytes('<meta charset="no-such">Grün'))).toContain('Grün');
  expect(decode(bytes('Grün'))).toBe('Grün');
});

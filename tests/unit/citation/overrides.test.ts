/** Corrections by hand: what they change, what they leave to the next look-up, how they are undone. */
import { describe, expect, it } from 'vitest';
import {
  applyOverrides,
  dateOf,
  endOf,
  fieldValue,
  type Overrides,
  partsOf,
  withChange,
  workKey,
} from '../../../utils/citation/items/overrides';
import type { CslItem } from '../../../utils/scholarly/types';

const item: CslItem = {
  id: 'x',
  type: 'article-journal',
  title: 'Moss',
  volume: '17',
  DOI: '10.5555/Moss',
  author: [{ family: 'Fern', given: 'Ada' }],
};

describe('a correction', () => {
  it('replaces, empties and adds fields, and leaves all others to what services say later', () => {
    const correction: Overrides = { title: 'Mosses', volume: null, issue: '2' };
    expect(applyOverrides(item, correction)).toEqual({
      id: 'x',
      type: 'article-journal',
      title: 'Mosses',
      issue: '2',
      DOI: '10.5555/Moss',
      author: item.author,
    });
    expect(applyOverrides({ ...item, page: '1–9' }, correction)).toMatchObject({ page: '1–9' });
  });

  it('is none where there is none', () => {
    expect(applyOverrides(item, undefined)).toBe(item);
  });

  it('leaves out authors without a word, and takes a DOI from its link', () => {
    const corrected = applyOverrides(item, {
      author: [{ family: '', given: '' }, { literal: 'Moss Consortium' }],
      DOI: ' https://doi.org/10.5555/new ',
    });
    expect(corrected.author).toEqual([{ literal: 'Moss Consortium' }]);
    expect(corrected.DOI).toBe('10.5555/new');
  });

  it('never leaves a work without a type', () => {
    expect(applyOverrides(item, { type: null }).type).toBe('article-journal');
  });
});

describe('a change in the form', () => {
  it('is kept beside the others', () => {
    expect(withChange(item, { volume: null }, 'title', 'Mosses')).toEqual({
      volume: null,
      title: 'Mosses',
    });
  });

  it('that empties a field is kept as such', () => {
    expect(withChange(item, undefined, 'volume', '')).toEqual({ volume: null });
  });

  it('back to what the item says is no correction', () => {
    expect(withChange(item, { title: 'Mosses' }, 'title', 'Moss')).toBeNull();
    expect(withChange(item, undefined, 'issue', '')).toBeNull();
    expect(withChange(item, undefined, 'author', [{ family: 'Fern', given: 'Ada' }])).toBeNull();
  });

  it('shows what was typed, else what the item says', () => {
    expect(fieldValue(item, { title: 'Mo ' }, 'title')).toBe('Mo ');
    expect(fieldValue(item, { volume: null }, 'volume')).toBeNull();
    expect(fieldValue(item, undefined, 'volume')).toBe('17');
  });
});

it.each([
  ['2024', 3, 4, { 'date-parts': [[2024, 3, 4]] }],
  ['2024', 3, 0, { 'date-parts': [[2024, 3]] }],
  ['2024', 0, 4, { 'date-parts': [[2024]] }],
  ['in press', 3, 4, { literal: 'in press' }],
  ['2024', 14, 4, { 'date-parts': [[2024]], season: 2 }],
  [' ', 3, 4, null],
])('the date %s, %i, %i', (year, month, day, date) => {
  expect(dateOf({ year, month, day })).toEqual(date);
});

it('a date in parts for the form', () => {
  expect(partsOf({ 'date-parts': [[2024, 3]] })).toEqual({ year: '2024', month: 3, day: 0 });
  expect(partsOf({ literal: 'in press' })).toEqual({ year: 'in press', month: 0, day: 0 });
  expect(partsOf(null)).toEqual({ year: '', month: 0, day: 0 });
  const summer = { 'date-parts': [[2024]], season: 2 };
  expect(partsOf(summer)).toEqual({ year: '2024', month: 14, day: 0 });
  expect(dateOf(partsOf(summer))).toEqual(summer);
});

it('a range keeps its end', () => {
  const range = {
    'date-parts': [
      [2024, 3],
      [2024, 5],
    ],
  };
  expect(endOf(range)).toEqual({ year: '2024', month: 5, day: 0 });
  expect(dateOf(partsOf(range), endOf(range))).toEqual(range);
  expect(endOf({ 'date-parts': [[2024]] })).toBeNull();
  expect(dateOf(partsOf(range), { year: '', month: 0, day: 0 })).toEqual({
    'date-parts': [[2024, 3]],
  });
});

it('another journal does not keep the abbreviation of the one before', () => {
  const named = { ...item, 'container-title': 'Moss', 'container-title-short': 'M.' };
  expect(applyOverrides(named, { 'container-title': 'Fern' })).not.toHaveProperty(
    'container-title-short',
  );
  expect(applyOverrides(named, { title: 'Fern' })).toHaveProperty('container-title-short', 'M.');
});

it('another DOI changes the link that the record made of it', () => {
  const linked = { ...item, URL: 'https://doi.org/10.5555/moss' };
  expect(applyOverrides(linked, { DOI: '10.5555/fern' }).URL).toBe('https://doi.org/10.5555/fern');
  expect(
    applyOverrides({ ...item, URL: 'https://moss.example' }, { DOI: '10.5555/fern' }).URL,
  ).toBe('https://moss.example');
});

it.each([
  ['www.doi.org/10.5555/fern.1', '10.5555/fern.1'],
  ['https://www.doi.org/10.5555/fern.1', '10.5555/fern.1'],
  ['doi: 10.5555/fern.1', '10.5555/fern.1'],
  ['DOI 10.5555/Fern.1.', '10.5555/fern.1'],
  ['DOI: https://doi.org/10.5555/fern.1', '10.5555/fern.1'],
  ['dx.doi.org/10.5555/fern.1', '10.5555/fern.1'],
  ['https://doi.org/10.5555/fern.1?utm_source=news&utm_medium=web', '10.5555/fern.1'],
  ['https://doi.org/10.5555/fern.1#:~:text=moss', '10.5555/fern.1'],
  ['10.5555/fern.1?utm_source=news', '10.5555/fern.1'],
  ['10.5555/fern‑1–y', '10.5555/fern-1-y'],
  ['https://doi.org/10.5555%2Ffern.1', '10.5555/fern.1'],
  ['https://doi.org/10/fxyz123', '10/fxyz123'],
  ['10.5555/a?b#c<d>', '10.5555/a?b#c<d>'],
  ['not known yet', 'not known yet'],
])('a DOI typed as %s is taken for what it is', (typed, doi) => {
  const { DOI } = applyOverrides(item, { DOI: typed });
  expect(DOI).toBe(doi);
});

it('a work is remembered by its DOI, else by its address', () => {
  expect(workKey(item)).toBe('doi:10.5555/moss');
  expect(workKey({ id: 'y', type: 'webpage', URL: 'https://news.example/a' })).toBe(
    'https://news.example/a',
  );
});

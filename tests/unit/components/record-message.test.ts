/** What the services know, in words: no service is said to have checked what it did not. */
import { describe, expect, it } from 'vitest';
import {
  checkedMessage,
  factMessage,
  licenceMessage,
  openCopyMessage,
  statusLines,
} from '../../../components/paper/record/record-message';
import { versionLine } from '../../../components/paper/record/version-line';
import { reasonsLine } from '../../../components/paper/search/reason-message';
import { ORGANISMS, STUDY_TYPES } from '../../../utils/scholarly/facts/study-types';
import type { Paper } from '../../../utils/scholarly/types';

const NOW = new Date('2024-03-05T12:00:00Z');
const time = '2024-03-05T10:00:00Z';
const paper: Paper = {
  doi: '10.5555/a',
  url: 'https://doi.org/10.5555/a',
  csl: { id: 'a', type: 'article-journal', issued: { 'date-parts': [[2024, 3, 4]] } },
  status: 'no-notice',
  notices: [],
  source: { service: 'crossref', retrieved: time },
};

const words = (lines: ReturnType<typeof statusLines>) => lines.map((line) => line.words);

describe('the status, service by service', () => {
  it('says of those not asked that they did not check', () => {
    expect(words(statusLines(paper, NOW))).toEqual([
      'Crossref: no retraction known, checked today',
      'OpenAlex: not checked',
      'Europe PMC: not checked',
      'PubMed: not checked',
    ]);
  });

  it('says what each reports, and why one did not', () => {
    const told: Paper = {
      ...paper,
      notices: [
        { type: 'retraction', doi: '10.5555/r', date: null, assertedBy: 'retraction-watch' },
        { type: 'retraction', doi: '10.5555/a', date: null, assertedBy: 'openalex' },
      ],
      checks: [
        { service: 'openalex', time: '2024-03-01T10:00:00Z', failure: null },
        { service: 'europepmc', time, failure: 'not-registered' },
        { service: 'pubmed', time, failure: 'rate-limited' },
      ],
    };
    expect(words(statusLines(told, NOW))).toEqual([
      'Crossref: retraction, checked today',
      'OpenAlex: retraction, checked Mar 1, 2024',
      'Europe PMC: not checked, no record of this paper',
      'PubMed: not checked: it asks for a pause',
    ]);
  });

  it('says of DataCite that its records carry no notices', () => {
    const data: Paper = { ...paper, source: { service: 'datacite', retrieved: time } };
    expect(words(statusLines(data, NOW)).slice(0, 2)).toEqual([
      'DataCite: carries no notices, checked today',
      'Crossref: not checked',
    ]);
  });

  it('gives the day', () => {
    expect(checkedMessage('2023-12-24T10:00:00Z', NOW)).toBe('checked Dec 24, 2023');
  });
});

describe('an open copy', () => {
  it.each([
    ['cc-by', 'CC BY'],
    ['cc-by-nc-nd', 'CC BY-NC-ND'],
    ['cc0', 'CC0'],
    ['public-domain', 'public domain'],
    ['publisher-specific-oa', null],
    [null, null],
  ])('under %s has the licence %s', (licence, words) => {
    expect(licenceMessage(licence)).toBe(words);
  });

  it('of an unknown version is just a copy', () => {
    const copy = {
      url: 'https://a.example',
      pdf: null,
      licence: null,
      source: 'openalex',
    } as const;
    expect(openCopyMessage({ ...copy, version: null, host: 'publisher' })).toBe(
      'Open copy · at the publisher',
    );
  });
});

describe('facts', () => {
  it.each(STUDY_TYPES.map(({ id }) => id))('have words for the study type %s', (value) => {
    const fact = { kind: 'study-type', value, source: 'pubmed', field: 'title' } as const;
    expect(factMessage(fact)).toMatch(/^[A-Z]/);
  });

  it.each(ORGANISMS.map(({ id }) => id))('have words for the organism %s', (value) => {
    const fact = { kind: 'organism', value, source: 'pubmed', field: 'title' } as const;
    expect(factMessage(fact)).toMatch(/^[A-Z]/);
  });
});

describe('the line of versions', () => {
  it('is none for a single version', () => {
    expect(versionLine(paper)).toEqual([]);
  });

  it('goes from preprint to retraction, notices by date', () => {
    const line = versionLine({
      ...paper,
      versions: [{ relation: 'preprint', doi: '10.5555/p' }],
      notices: [
        { type: 'retraction', doi: '10.5555/r', date: '2025-02-01' },
        { type: 'correction', doi: '10.5555/c', date: '2024-07-01' },
      ],
    });
    expect(line.map(({ words, date, here }) => [words, date, here])).toEqual([
      ['Preprint', null, false],
      ['Paper', '2024-03-04', true],
      ['Correction', '2024-07-01', false],
      ['Retraction', '2025-02-01', false],
    ]);
  });
});

it('gives every reason for a found paper in words', () => {
  expect(
    reasonsLine([
      { kind: 'quoted-title' },
      { kind: 'author', name: 'A. Fern', full: true },
      { kind: 'journal', name: 'Moss' },
      { kind: 'institution', name: 'Moss Institute' },
      { kind: 'number', value: 'NCT1' },
      { kind: 'words', share: 0.424 },
      { kind: 'date', days: 1 },
      { kind: 'date', days: -3 },
      { kind: 'date', days: 0 },
    ]),
  ).toBe(
    'its title stands in the text; names A. Fern; names Moss; names Moss Institute; gives the number NCT1; ' +
      'shares 42 % of its title’s words; published 1 day before the story; ' +
      'published 3 days after the story; published on the day of the story',
  );
});

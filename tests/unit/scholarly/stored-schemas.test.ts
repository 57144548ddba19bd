/** What is kept of a work comes back whole, and is asked for anew where any part of it cannot be read. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MENTION } from '../../../utils/papers/mention-schema';
import { CANDIDATE } from '../../../utils/scholarly/match/candidate';
import { FINDINGS, type Findings } from '../../../utils/scholarly/providers/provider';
import { PAPER, type Paper } from '../../../utils/scholarly/types';
import { makeMention } from '../../support/page-report';
import { ADDED, makeCandidate, RETRACTION } from '../../support/papers';

const candidate = makeCandidate();
const source = { service: 'crossref', retrieved: '2024-03-06T12:00:00Z' } as const;

/** Every field that a paper can have. */
const paper: Required<Paper> = {
  doi: candidate.doi,
  url: `https://doi.org/${candidate.doi}`,
  csl: {
    ...candidate.csl,
    issued: {
      'date-parts': [
        [2024, 3],
        [2024, 5],
      ],
      season: 1,
    },
    accessed: { literal: 'in press' },
  },
  status: 'corrected',
  notices: [RETRACTION],
  source,
  inPress: source,
  versions: [{ relation: 'preprint', doi: '10.5555/pre.1' }],
  noticeFor: ['10.5555/old.1'],
  licence: 'https://licence.example/by',
  orcids: [{ name: 'Ada Fern', orcid: 'https://orcid.org/0000-0000-0000-0000' }],
  ids: { PMID: '1', PMCID: 'PMC1' },
  published: [[2024, 3, 1]],
  affiliations: ['University of Moss'],
  ...ADDED,
};

const findings: Findings = {
  csl: paper.csl,
  preprint: false,
  aheadOfPrint: true,
  notices: paper.notices,
  noticeFor: paper.noticeFor,
  versions: paper.versions,
  openCopies: paper.openCopies,
  abstract: 'Spores.',
  facts: paper.facts,
  headings: ['Bryophyta'],
  publicationTypes: ['Journal Article'],
  citations: 3,
  licence: null,
  orcids: paper.orcids,
  ids: paper.ids,
  published: paper.published,
  affiliations: paper.affiliations,
};

/** Fits no field of any of them. */
const JUNK = { text: 7, PMID: 7, id: 7 };

describe.each([
  ['a paper', PAPER, paper],
  ['what a service said', FINDINGS, findings],
  ['a paper that was found', CANDIDATE, { ...candidate }],
  ['a paper that the page names', MENTION, { ...makeMention() }],
] as [string, v.GenericSchema, Record<string, unknown>][])('%s', (_, schema, whole) => {
  it('comes back whole', () => {
    expect(v.parse(schema, JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  // Lists of reasons only lose those that cannot be read.
  const fields = Object.keys(whole).filter((field) => !/^(?:reasons|evidence)$/.test(field));
  it.each(fields)('is not taken where its field %s is something else', (field) => {
    expect(v.safeParse(schema, { ...whole, [field]: JUNK }).success).toBe(false);
  });

  it.each([null, undefined, [], 'moss', 7])('is not %j', (stored) => {
    expect(v.safeParse(schema, stored).success).toBe(false);
  });
});

it('a choice of an earlier version is read with what the page stated of the work', () => {
  const { stated, ...mention } = makeMention();
  expect(v.parse(MENTION, { ...mention, said: stated })).toEqual({ ...mention, stated });
});

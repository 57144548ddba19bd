/** A paper of which every service has said something, and what a search finds; all invented. */
import type { Candidate } from '../../utils/scholarly/match/match';
import type { Paper } from '../../utils/scholarly/types';

const NOW = new Date().toISOString();

/** What enrichment adds to a paper. */
export const ADDED = {
  abstract: { text: 'Spores of 48 moss lines were dried for three seasons.', source: 'europepmc' },
  citations: { count: 132, source: 'openalex' },
  openCopies: [
    {
      url: 'https://repository.example/moss',
      pdf: 'https://repository.example/moss.pdf',
      version: 'accepted',
      licence: 'cc-by-nc',
      host: 'repository',
      source: 'openalex',
    },
    {
      url: 'https://archive.example/moss',
      pdf: null,
      version: 'submitted',
      licence: null,
      host: 'repository',
      source: 'unpaywall',
    },
  ],
  facts: [
    {
      kind: 'study-type',
      value: 'randomised-trial',
      source: 'pubmed',
      field: 'publication-type',
      quote: 'Randomized Controlled Trial',
    },
    {
      kind: 'organism',
      value: 'mouse',
      source: 'openalex',
      field: 'subject-heading',
      quote: 'Mice',
    },
    {
      kind: 'sample-size',
      value: '48',
      source: 'europepmc',
      field: 'abstract',
      quote: 'Spores of 48 moss lines were dried for three seasons.',
    },
    { kind: 'funder', value: 'Moss Foundation', source: 'crossref', field: 'funding' },
    {
      kind: 'data',
      value: '10.5555/data.1',
      source: 'crossref',
      field: 'relation',
      url: 'https://doi.org/10.5555/data.1',
    },
  ],
  checks: [
    { service: 'crossref', time: NOW, failure: null },
    { service: 'openalex', time: NOW, failure: null },
    { service: 'europepmc', time: NOW, failure: 'timed-out' },
  ],
} satisfies Partial<Paper>;

export const RETRACTION = {
  type: 'retraction',
  doi: '10.5555/moss.2025.3',
  date: '2025-02-01',
  label: 'Retraction',
  assertedBy: 'publisher',
} as const;

export function makeCandidate(change: Partial<Candidate> = {}): Candidate {
  const doi = change.doi ?? '10.5555/moss.2024.17';
  const title = change.title ?? 'Transgenerational memory of drought in a moss';
  return {
    doi,
    title,
    confidence: 0.97,
    accepted: true,
    reasons: [
      { kind: 'author', name: 'A. Fern', full: true },
      { kind: 'journal', name: 'Journal of Moss' },
      { kind: 'date', days: 2 },
    ],
    csl: {
      id: doi,
      type: 'article-journal',
      title,
      author: [{ family: 'Fern', given: 'Ada' }],
      'container-title': 'Journal of Moss',
      issued: { 'date-parts': [[2024, 3, 3]] },
      DOI: doi,
    },
    ...change,
  };
}

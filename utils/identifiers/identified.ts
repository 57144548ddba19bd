/** Makes a work of the identifier that was read. */
import { arxivDoi, parseArxiv, printArxiv } from './arxiv';
import { type DoiReading, printDoi } from './doi/doi';
import { printPmcid } from './pmcid';
import { printPmid } from './pmid';
import type { Identified, Identifiers } from './types';

/** @param url where to read the work, if not at the resolver */
export function workOfDoi(reading: DoiReading, url: string = printDoi(reading.doi)): Identified {
  const { doi, alternatives, cut } = reading;
  const arxiv = doi.startsWith('10.48550/') ? parseArxiv(doi) : null;
  return { doi, alternatives, ids: arxiv ? { arxiv } : {}, url, ...(cut && { cut }) };
}

export const workOfArxiv = (arxiv: string): Identified => ({
  doi: arxivDoi(arxiv),
  alternatives: [],
  ids: { arxiv },
  url: printArxiv(arxiv),
});

export const workOfPmid = (PMID: string): Identified => workOfIds({ PMID }, printPmid(PMID));

export const workOfPmcid = (PMCID: string): Identified => workOfIds({ PMCID }, printPmcid(PMCID));

/** A work without a DOI. */
export const workOfIds = (ids: Identifiers, url: string): Identified => ({
  doi: null,
  alternatives: [],
  ids,
  url,
});

/** Semantic Scholar: abstract, an open copy, citations; asked only on a click. https://api.semanticscholar.org/api-docs/graph */
import { normaliseDoi } from '../../identifiers/doi/doi';
import { normalisePmcid } from '../../identifiers/pmcid';
import { normalisePmid } from '../../identifiers/pmid';
import { webAddress } from '../../text/web-address';
import { asObject, asText, type Json } from '../http/read-json';
import type { OpenCopy } from '../types';
import { oneRequest } from './fetch-one';
import { type Findings, noFindings, type Provider } from './provider';

const FIELDS = 'externalIds,abstract,citationCount,openAccessPdf';

/** Without a key, which would need a preflight and a secret in the extension. */
export const semanticScholar: Provider = {
  id: 'semanticscholar',
  ready: () => true,
  find: (doi, ask) =>
    oneRequest(
      'semanticscholar',
      ask,
      `/graph/v1/paper/DOI:${encodeURIComponent(doi)}?fields=${FIELDS}`,
      (body) => readSemanticScholar(body, doi),
    ),
};

/**
 * What the answer `body` says of `doi`; null if it is not a paper, or another one. Its publication types
 * are left aside: some are the guess of a classifier.
 */
export function readSemanticScholar(body: unknown, doi: string): Findings | null {
  const paper = asObject(body);
  const ids = asObject(paper?.externalIds);
  if (!paper || normaliseDoi(asText(ids?.DOI) ?? '') !== doi) return null;
  const count = paper.citationCount;
  const pmid = normalisePmid(asText(ids?.PubMed) ?? '');
  const pmcid = normalisePmcid(asText(ids?.PubMedCentral) ?? '');
  return {
    ...noFindings(),
    openCopies: readCopy(asObject(paper.openAccessPdf)),
    abstract: asText(paper.abstract) ?? null,
    citations: typeof count === 'number' && count >= 0 ? count : null,
    ids: { ...(pmid && { PMID: pmid }), ...(pmcid && { PMCID: pmcid }) },
  };
}

/** It tells a copy's place by colour; "green" is a repository. The address is often a page, no file. */
function readCopy(copy: Json | undefined): OpenCopy[] {
  const url = webAddress(asText(copy?.url));
  if (!url) return [];
  const colour = asText(copy?.status)?.toUpperCase();
  return [
    {
      url,
      pdf: /\.pdf$/i.test(new URL(url).pathname) ? url : null,
      version: null,
      licence: readLicence(asText(copy?.license)),
      host: colour === undefined ? null : colour === 'GREEN' ? 'repository' : 'publisher',
      source: 'semanticscholar',
    },
  ];
}

/** "CCBYNCND" as the other services write it: "cc-by-nc-nd". */
function readLicence(name: string | undefined): string | null {
  if (!name || /^other/i.test(name)) return null;
  return /^CC(?:BY|NC|ND|SA)+$/.test(name)
    ? (name.match(/../g) ?? []).join('-').toLowerCase()
    : name.toLowerCase();
}

/** What a work is looked up, cached and logged by, whichever identifier is known of it. */
import { parseCitedAs, printCitedAs } from './cited-as';
import { isShortDoi, normaliseDoi } from './doi/doi';
import { normaliseIsbn, printIsbn } from './isbn';
import { barePii, normalisePii } from './pii';
import { normalisePmcid } from './pmcid';
import { normalisePmid } from './pmid';
import type { Identified } from './types';

/** A DOI, a short DOI (`10/gdchd9`), or `pii:`, `pmid:`, `pmcid:` or `isbn:` and that number, or `cited:` and journal, volume and page. */
export type WorkId = string;

/** The id of a work, or what its address makes likely to be its DOI; null where nobody can be asked about it. */
export const workIdOf = ({
  doi,
  ids,
  alternatives = [],
}: Pick<Identified, 'doi' | 'ids'> & Partial<Pick<Identified, 'alternatives'>>): WorkId | null =>
  doi ?? numberOf(ids) ?? alternatives[0] ?? null;

function numberOf({ pii, PMID, PMCID, citedAs }: Identified['ids']): WorkId | null {
  if (pii) return `pii:${pii}`;
  if (PMID) return `pmid:${PMID}`;
  if (PMCID) return `pmcid:${PMCID}`;
  return citedAs ? `cited:${citedAs}` : null;
}

/** A work id taken apart: `value` normalised, `shown` as the reader knows it. */
export interface ParsedWorkId {
  kind: 'doi' | 'short-doi' | 'pii' | 'pmid' | 'pmcid' | 'isbn' | 'cited';
  value: string;
  shown: string;
}

/** What kind of id it is; null for what is none. A PII is without its punctuation, as it is deposited. */
export function parseWorkId(id: WorkId): ParsedWorkId | null {
  const [, label, written = ''] = /^(pii|pmid|pmcid|isbn|cited):(.*)$/is.exec(id.trim()) ?? [];
  switch (label?.toLowerCase()) {
    case undefined: {
      const doi = normaliseDoi(id);
      return doi === null
        ? null
        : { kind: isShortDoi(doi) ? 'short-doi' : 'doi', value: doi, shown: doi };
    }
    case 'pii': {
      const pii = normalisePii(written);
      return pii === null ? null : { kind: 'pii', value: barePii(pii), shown: written };
    }
    case 'cited': {
      const cited = parseCitedAs(written);
      if (cited === null) return null;
      const value = printCitedAs(cited);
      return { kind: 'cited', value, shown: value };
    }
    case 'isbn': {
      const isbn = normaliseIsbn(written);
      return isbn === null ? null : { kind: 'isbn', value: isbn, shown: printIsbn(isbn) };
    }
    case 'pmid': {
      const pmid = normalisePmid(written);
      return pmid === null ? null : { kind: 'pmid', value: pmid, shown: `PMID ${pmid}` };
    }
    default: {
      const pmcid = normalisePmcid(written);
      return pmcid === null ? null : { kind: 'pmcid', value: pmcid, shown: pmcid };
    }
  }
}

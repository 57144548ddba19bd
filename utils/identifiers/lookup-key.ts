/** What a work is looked up by. */
import type { Identified } from './types';

/**
 * The DOI; where only another number is known whose DOI can be asked for, `pii:`, `pmid:` or `pmcid:` and
 * that. Null where nobody can be asked.
 */
export const lookupKey = ({ doi, ids }: Pick<Identified, 'doi' | 'ids'>): string | null =>
  doi ?? numberOf(ids);

function numberOf({ pii, PMID, PMCID }: Identified['ids']): string | null {
  if (pii) return `pii:${pii}`;
  if (PMID) return `pmid:${PMID}`;
  return PMCID ? `pmcid:${PMCID}` : null;
}

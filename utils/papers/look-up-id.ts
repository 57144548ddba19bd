/** What a work is looked up by. */
import type { Identified } from './types';

/**
 * The DOI; where only the publisher's number is known, `pii:` and that, which a registry knows the DOI
 * for. Null where no registry can be asked.
 */
export const lookUpId = ({ doi, ids }: Pick<Identified, 'doi' | 'ids'>): string | null =>
  doi ?? (ids.pii ? `pii:${ids.pii}` : null);

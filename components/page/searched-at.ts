/** Where a search for a paper goes, which the reader is told before anything is sent. */
import type { ServiceId } from '../../utils/scholarly/types';

export type SearchService = 'crossref' | 'openalex';

/** The services in the order of asking; empty where Crossref is switched off, since the others only come after it. */
export function searchedAt(services: readonly ServiceId[]): SearchService[] {
  if (!services.includes('crossref')) return [];
  return services.includes('openalex') ? ['crossref', 'openalex'] : ['crossref'];
}

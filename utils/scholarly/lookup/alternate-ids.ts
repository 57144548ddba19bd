/** Ids that stand for a paper whose DOI is not known: who knows it, and how to ask. */
import type { Result } from '../../failure';
import { parseWorkId, type WorkId } from '../../identifiers/work-id';
import { doiOfShortDoi } from '../providers/doi-registration';
import { doiOfPubMedNumber } from '../providers/openalex';
import type { Ask, ServiceSettings } from '../providers/provider';
import { doiOfPii } from '../providers/search-by-pii';
import type { ServiceId } from '../types';

export interface AlternateId {
  /** The same for every way of writing the id. */
  key: WorkId;
  /** As the reader knows it. */
  shown: string;
  service: ServiceId;
  /** The DOI of the one work with this id; null where there is none. Fails as `ask` does, and with bad-answer. */
  doi: (ask: Ask, settings: ServiceSettings) => Promise<Result<string | null>>;
}

/** Reads "10/gdchd9", "pii:S0092-8674(20)30229-4", "pmid:12345678" or "pmcid:PMC1234567"; null for anything else. */
export function toAlternateId(id: WorkId): AlternateId | null {
  const parsed = parseWorkId(id);
  if (parsed === null || parsed.kind === 'doi') return null;
  const { kind, value, shown } = parsed;
  switch (kind) {
    case 'short-doi':
      return { key: value, shown, service: 'doi', doi: (ask) => doiOfShortDoi(value, ask) };
    case 'pii':
      return {
        key: `pii:${value}`,
        shown,
        service: 'crossref',
        doi: (ask, { mailto }) => doiOfPii(value, ask, mailto),
      };
    default:
      return {
        key: `${kind}:${value}`,
        shown,
        service: 'openalex',
        doi: (ask, settings) =>
          doiOfPubMedNumber(kind === 'pmid' ? { PMID: value } : { PMCID: value }, ask, settings),
      };
  }
}

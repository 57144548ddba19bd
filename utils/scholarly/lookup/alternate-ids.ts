/** Numbers that stand for a paper whose DOI is not known: who knows it, and how to ask. */
import type { Result } from '../../failure';
import { doiOfPubMedNumber } from '../providers/openalex';
import type { Ask, ServiceSettings } from '../providers/provider';
import { doiOfPii, toPii } from '../providers/search-by-pii';
import type { ServiceId } from '../types';

export interface AlternateId {
  /** The same for every way of writing the number. */
  key: string;
  /** As the reader knows it. */
  shown: string;
  service: ServiceId;
  /** The DOI of the one work with this number; null where there is none. Fails as `ask` does, and with bad-answer. */
  doi: (ask: Ask, settings: ServiceSettings) => Promise<Result<string | null>>;
}

/** Reads "pii:S0092-8674(20)30229-4", "pmid:12345678" or "pmcid:PMC1234567"; null for anything else. */
export function toNumber(id: string): AlternateId | null {
  const pii = toPii(id);
  if (pii !== null)
    return {
      key: `pii:${pii}`,
      shown: id.slice('pii:'.length),
      service: 'crossref',
      doi: (ask, { mailto }) => doiOfPii(pii, ask, mailto),
    };
  const match = /^(?:pmid:(\d{1,8})|pmcid:(PMC\d{1,9}))$/.exec(id);
  if (!match) return null;
  const [key, pmid, pmcid] = match;
  return {
    key,
    shown: pmid ? `PMID ${pmid}` : (pmcid ?? ''),
    service: 'openalex',
    doi: (ask, settings) =>
      doiOfPubMedNumber(pmid ? { PMID: pmid } : { PMCID: pmcid ?? '' }, ask, settings),
  };
}

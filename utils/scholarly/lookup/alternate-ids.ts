/** Ids that stand for a paper whose DOI is not known: who knows it, and how to ask. */
import type { Result } from '../../failure';
import { parseCitedAs } from '../../identifiers/cited-as';
import { parseWorkId, type WorkId } from '../../identifiers/work-id';
import { doiOfCitation } from '../providers/crossref/search-by-citation';
import { doiOfIsbn } from '../providers/crossref/search-by-isbn';
import { doiOfShortDoi } from '../providers/doi-registration';
import { doiByEuropePmc } from '../providers/europepmc';
import { doiOfPubMedNumber } from '../providers/openalex';
import type { Ask, ServiceSettings } from '../providers/provider';
import { doiByPubmed } from '../providers/pubmed';
import { doiOfPii } from '../providers/search-by-pii';
import type { ServiceId } from '../types';

/** One service's word on which DOI belongs to an id. */
interface IdSource {
  service: ServiceId;
  /** The DOI of the one work with this id; null where there is none. Fails as `ask` does, and with bad-answer. */
  doi: (ask: Ask, settings: ServiceSettings) => Promise<Result<string | null>>;
}

export interface AlternateId {
  /** The same for every way of writing the id. */
  key: WorkId;
  /** As the reader knows it. */
  shown: string;
  /** Who may know it; each is asked where those before do not. */
  sources: [IdSource, ...IdSource[]];
}

/** Reads "10/gdchd9", "pii:S0092-8674(20)30229-4", "pmid:12345678", "pmcid:PMC1234567", "isbn:9781108348843" or "cited:Science 365, 478"; null for anything else. */
export function toAlternateId(id: WorkId): AlternateId | null {
  const parsed = parseWorkId(id);
  if (parsed === null || parsed.kind === 'doi') return null;
  const { kind, value, shown } = parsed;
  switch (kind) {
    case 'short-doi':
      return {
        key: value,
        shown,
        sources: [{ service: 'doi', doi: (ask) => doiOfShortDoi(value, ask) }],
      };
    case 'pii':
      return {
        key: `pii:${value}`,
        shown,
        sources: [{ service: 'crossref', doi: (ask, { mailto }) => doiOfPii(value, ask, mailto) }],
      };
    case 'cited': {
      const cited = parseCitedAs(value);
      if (cited === null) return null;
      return {
        key: `cited:${value}`,
        shown,
        sources: [
          { service: 'crossref', doi: (ask, { mailto }) => doiOfCitation(cited, ask, mailto) },
        ],
      };
    }
    case 'isbn':
      return {
        key: `isbn:${value}`,
        shown,
        sources: [{ service: 'crossref', doi: (ask, { mailto }) => doiOfIsbn(value, ask, mailto) }],
      };
    default: {
      const number = kind === 'pmid' ? { PMID: value } : { PMCID: value };
      return {
        key: `${kind}:${value}`,
        shown,
        sources: [
          {
            service: 'openalex',
            doi: (ask, settings) => doiOfPubMedNumber(number, ask, settings),
          },
          { service: 'pubmed', doi: (ask) => doiByPubmed(number, ask) },
          { service: 'europepmc', doi: (ask) => doiByEuropePmc(number, ask) },
        ],
      };
    }
  }
}

/** What a service that knows works must offer. A new service is one file that fills `WorkService`, and its contract test. */
import type { Result } from '../../failure';
import type { Reply } from '../http/request';
import type {
  CslItem,
  OpenCopy,
  Paper,
  RelatedVersion,
  ServiceId,
  StudyFact,
  UpdateNotice,
} from '../types';

/** What one service says of one work; empty lists where it says nothing. */
export interface Findings {
  /** Only from services that register works. */
  csl: CslItem | null;
  /** Not reviewed by a journal, as far as this service knows. */
  preprint: boolean;
  /** Published online, and not yet part of an issue. */
  aheadOfPrint: boolean;
  notices: UpdateNotice[];
  noticeFor: string[];
  versions: RelatedVersion[];
  openCopies: OpenCopy[];
  abstract: string | null;
  facts: StudyFact[];
  /** Medical subject headings and publication types, as the service writes them. */
  headings: string[];
  publicationTypes: string[];
  citations: number | null;
  /** Address of the licence of the published text. */
  licence: string | null;
  orcids: NonNullable<Paper['orcids']>;
  ids: NonNullable<Paper['ids']>;
}

/** Asks the service's own origin for `path`. */
export type Ask = (path: string, as?: 'json' | 'text') => Promise<Result<Reply>>;

export interface ServiceSettings {
  /** The reader's e-mail; empty where none was given. */
  mailto: string;
  /** The reader's own key for OpenAlex; empty where none was given. */
  openAlexKey: string;
}

export interface Provider {
  id: ServiceId;
  /** False where the service cannot be asked with these settings. */
  ready(settings: ServiceSettings): boolean;
  /**
   * What the service knows of the work with this DOI; `missing` where it has no record. Fails as `Ask`
   * does, and with bad-answer where the answer is not what the service promises.
   */
  find(doi: string, ask: Ask, settings: ServiceSettings): Promise<Result<Findings | Missing>>;
}

/** No record; `certain` is false where that may be the word of a proxy. */
export interface Missing {
  missing: true;
  certain: boolean;
}

export function noFindings(): Findings {
  return {
    csl: null,
    preprint: false,
    aheadOfPrint: false,
    notices: [],
    noticeFor: [],
    versions: [],
    openCopies: [],
    abstract: null,
    facts: [],
    headings: [],
    publicationTypes: [],
    citations: null,
    licence: null,
    orcids: [],
    ids: {},
  };
}

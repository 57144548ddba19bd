/** What a service that knows works must offer. A new service is one file that fills `WorkService`, and its contract test. */
import * as v from 'valibot';
import type { Result } from '../../failure';
import type { Reply } from '../http/request';
import {
  CSL_ITEM,
  OPEN_COPY,
  ORCIDS,
  PUBLISHED,
  RECORD_IDS,
  RELATED_VERSION,
  type ServiceId,
  STUDY_FACT,
  UPDATE_NOTICE,
} from '../types';

/** What one service says of one work; empty lists where it says nothing. */
export const FINDINGS = v.object({
  /** Only from services that register works. */
  csl: v.nullable(CSL_ITEM),
  /** Not reviewed by a journal, as far as this service knows. */
  preprint: v.boolean(),
  /** Published online, and not yet part of an issue. */
  aheadOfPrint: v.boolean(),
  notices: v.array(UPDATE_NOTICE),
  noticeFor: v.array(v.string()),
  versions: v.array(RELATED_VERSION),
  openCopies: v.array(OPEN_COPY),
  abstract: v.nullable(v.string()),
  facts: v.array(STUDY_FACT),
  /** Medical subject headings and publication types, as the service writes them. */
  headings: v.array(v.string()),
  publicationTypes: v.array(v.string()),
  citations: v.nullable(v.number()),
  /** Address of the licence of the published text. */
  licence: v.nullable(v.string()),
  orcids: ORCIDS,
  ids: RECORD_IDS,
  published: v.optional(PUBLISHED, []),
  affiliations: v.optional(v.array(v.string()), []),
});
export type Findings = v.InferOutput<typeof FINDINGS>;

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
    published: [],
    affiliations: [],
  };
}

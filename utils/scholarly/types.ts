/** What is known of works, and what is remembered of it: each schema is the type and its check in one. */
import * as v from 'valibot';
import type { Failure } from '../failure';

const text = v.exactOptional(v.string());

/** A CSL-JSON name, https://docs.citationstyles.org (CSL 1.0.2, appendix of names). */
export const CSL_NAME = v.object({
  family: text,
  given: text,
  literal: text,
  suffix: text,
  'non-dropping-particle': text,
  'dropping-particle': text,
});
export type CslName = v.InferOutput<typeof CSL_NAME>;

/** A CSL-JSON date: `date-parts` holds [year, month?, day?], two of them for a range. */
export const CSL_DATE = v.object({
  'date-parts': v.exactOptional(v.array(v.array(v.number()))),
  season: v.exactOptional(
    v.custom<number | string>((season) => /^(?:number|string)$/.test(typeof season)),
  ),
  literal: text,
});
export type CslDate = v.InferOutput<typeof CSL_DATE>;

const names = v.exactOptional(v.array(CSL_NAME));
const date = v.exactOptional(CSL_DATE);

/** A CSL-JSON item, with the fields that Paper Trail makes or reads. */
export const CSL_ITEM = v.object({
  id: v.string(),
  type: v.string(),
  title: text,
  author: names,
  editor: names,
  'container-title': text,
  'container-title-short': text,
  'collection-title': text,
  publisher: text,
  'publisher-place': text,
  volume: text,
  issue: text,
  page: text,
  number: text,
  genre: text,
  medium: text,
  version: text,
  issued: date,
  accessed: date,
  DOI: text,
  URL: text,
  ISSN: text,
  ISBN: text,
  PMID: text,
  PMCID: text,
  language: text,
  abstract: text,
  note: text,
  /** Not of CSL: the reader wants the title's capitals as they stand, whatever a style makes of titles. */
  'title-case': v.exactOptional(v.literal('as-is')),
  /** The archive that keeps a copy, and where. */
  archive: text,
  archive_location: text,
});
export type CslItem = v.InferOutput<typeof CSL_ITEM>;

export const SERVICE_ID = v.picklist([
  'crossref',
  'datacite',
  'openalex',
  'unpaywall',
  'europepmc',
  'pubmed',
  'semanticscholar',
  /** The resolver: tells whether a DOI is registered at all. */
  'doi',
  /** The CSL project's repository of citation styles. */
  'csl',
  /** A web archive: which copy it keeps of a story. */
  'wayback',
]);
export type ServiceId = v.InferOutput<typeof SERVICE_ID>;

/** Whom something was sent to: a service, or a program that the reader hands entries to (utils/library/handoff). */
const RECIPIENT_ID = v.picklist([
  ...SERVICE_ID.options,
  'zotero',
  'zotero-web',
  'jabref',
  'hypothesis',
  'readwise',
]);
export type RecipientId = v.InferOutput<typeof RECIPIENT_ID>;

/** Kinds of later versions are read as well: those who show them have words for all others. */
const FAILURE_KIND = v.pipe(
  v.string(),
  v.transform((kind) => kind as Failure['kind']),
);

/** One request as the reader can look it up: when, which service, what was sent, what came back. */
export const REQUEST_LOG_ENTRY = v.object({
  /** ISO 8601, when it was sent. */
  time: v.string(),
  service: RECIPIENT_ID,
  /** The address in full, after the method where it is none that only asks; what is handed to a program behind it. */
  sent: v.string(),
  /** HTTP status, null where no answer came. */
  status: v.nullable(v.number()),
  /** Null where the answer was of use. */
  failure: v.nullable(FAILURE_KIND),
  /** Milliseconds until the answer was read. */
  ms: v.number(),
});
export type RequestLogEntry = v.InferOutput<typeof REQUEST_LOG_ENTRY>;

/** The service that said something, and when (ISO 8601). */
const SOURCE = v.object({ service: SERVICE_ID, retrieved: v.string() });
export type Source = v.InferOutput<typeof SOURCE>;

/** A notice about the work, from the work's own record or from its title (then `doi` is the work's own). */
export const UPDATE_NOTICE = v.object({
  type: v.picklist([
    'retraction',
    'withdrawal',
    'expression-of-concern',
    'correction',
    'new-version',
  ]),
  /** DOI of the notice. */
  doi: v.string(),
  /** ISO date of the notice. */
  date: v.nullable(v.string()),
  /** What the record calls it: "Retraction", "Addendum". Absent where only the title says so. */
  label: text,
  /** Who reported it to the service. */
  assertedBy: v.exactOptional(
    v.picklist(['publisher', 'retraction-watch', 'title', 'openalex', 'pubmed']),
  ),
});
export type UpdateNotice = v.InferOutput<typeof UPDATE_NOTICE>;

/** Another version of the same work. */
export const RELATED_VERSION = v.object({
  /** `preprint`: an earlier, not reviewed text; `published`: what this preprint became. */
  relation: v.picklist(['preprint', 'published']),
  doi: v.string(),
});
export type RelatedVersion = v.InferOutput<typeof RELATED_VERSION>;

/**
 * How far the work can be trusted, the worst of all signals. `no-notice` means that the service was
 * asked and knows of none; `not-checked` that nobody was asked or the check failed.
 */
const STATUS = v.picklist([
  'retracted',
  'withdrawn',
  'concern',
  'corrected',
  'preprint',
  'no-notice',
  'not-checked',
]);
export type Status = v.InferOutput<typeof STATUS>;

/** Where the text may be read without paying, and which of its versions that is. */
export const OPEN_COPY = v.object({
  /** The page of the copy. */
  url: v.string(),
  /** The file itself. */
  pdf: v.nullable(v.string()),
  version: v.nullable(v.picklist(['published', 'accepted', 'submitted'])),
  /** As the service writes it: "cc-by". */
  licence: v.nullable(v.string()),
  host: v.nullable(v.picklist(['publisher', 'repository'])),
  source: SERVICE_ID,
});
export type OpenCopy = v.InferOutput<typeof OPEN_COPY>;

const STUDY_FACT_KIND = v.picklist([
  'study-type',
  'organism',
  'sample-size',
  'funder',
  'trial',
  'data',
  'code',
  'competing-interests',
  'peer-review',
  'reviewed-preprint',
  'in-doaj',
]);
export type StudyFactKind = v.InferOutput<typeof STUDY_FACT_KIND>;

/** The field of a record that a fact was read from. The words for each stand in locales/. */
const FACT_FIELD = v.picklist([
  'title',
  'abstract',
  'publication-type',
  'subject-heading',
  'funding',
  'trial-registration',
  'relation',
  'interests',
  'assertion',
  'journal',
]);
export type FactField = v.InferOutput<typeof FACT_FIELD>;

/** Something that stands in the work's record and perhaps not in the story. Never a guess. */
export const STUDY_FACT = v.object({
  kind: STUDY_FACT_KIND,
  /** A term of utils/scholarly/facts/ for types and organisms ("randomised-trial", "mouse"); else the record's own words. */
  value: v.string(),
  source: SERVICE_ID,
  field: FACT_FIELD,
  /** The sentence or heading that it was read in. */
  quote: text,
  url: text,
});
export type StudyFact = v.InferOutput<typeof STUDY_FACT>;

/** Whether a service was asked about the work, and how that ended. */
const CHECK = v.object({
  service: SERVICE_ID,
  /** ISO 8601. */
  time: v.string(),
  /** Null where the service answered; `not-registered` where it does not know the work. */
  failure: v.nullable(FAILURE_KIND),
});
export type Check = v.InferOutput<typeof CHECK>;

export const ORCIDS = v.array(v.object({ name: v.string(), orcid: v.string() }));
export const PUBLISHED = v.array(v.array(v.number()));
export const RECORD_IDS = v.object({ PMID: text, PMCID: text });

/** A looked-up work. Plain and serialisable. */
export const PAPER = v.object({
  /** Lower case, without resolver. */
  doi: v.string(),
  url: v.string(),
  csl: CSL_ITEM,
  status: STATUS,
  notices: v.array(UPDATE_NOTICE),
  source: SOURCE,
  /** Who says that it is in press: published online, and not yet part of an issue. */
  inPress: v.exactOptional(SOURCE),
  /** Known other versions; absent where the service was not asked for them. */
  versions: v.exactOptional(v.array(RELATED_VERSION)),
  /** DOIs of the works that this work corrects or retracts: it is then a notice, no study. */
  noticeFor: v.exactOptional(v.array(v.string())),
  /** The best first; absent where nobody was asked. */
  openCopies: v.exactOptional(v.array(OPEN_COPY)),
  abstract: v.exactOptional(v.object({ text: v.string(), source: SERVICE_ID })),
  facts: v.exactOptional(v.array(STUDY_FACT)),
  /** How often other works cite it. */
  citations: v.exactOptional(v.object({ count: v.number(), source: SERVICE_ID })),
  /** Address of the licence of the published text. */
  licence: text,
  /** ORCID iDs (as addresses) of authors that have one, with the name as the record has it. */
  orcids: v.exactOptional(ORCIDS),
  /** PMID, PMCID and the like, as CSL-JSON names them. */
  ids: v.exactOptional(RECORD_IDS),
  /** [year, month?, day?] of each date of publication that the registry has: online, in print, posted. */
  published: v.exactOptional(PUBLISHED),
  /** Institutions of the authors, as the record writes them. */
  affiliations: v.exactOptional(v.array(v.string())),
  /** Who was asked about it, in the order of asking. */
  checks: v.exactOptional(v.array(CHECK)),
});
export type Paper = v.InferOutput<typeof PAPER>;

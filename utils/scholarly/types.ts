import type { Failure } from '../failure';

/** A CSL-JSON name, https://docs.citationstyles.org (CSL 1.0.2, appendix of names). */
export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
  suffix?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
}

/** A CSL-JSON date: `date-parts` holds [year, month?, day?], two of them for a range. */
export interface CslDate {
  'date-parts'?: number[][];
  season?: number | string;
  literal?: string;
}

/** A CSL-JSON item, with the fields that Paper Trail makes or reads. */
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  author?: CslName[];
  editor?: CslName[];
  'container-title'?: string;
  'container-title-short'?: string;
  'collection-title'?: string;
  publisher?: string;
  'publisher-place'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  number?: string;
  genre?: string;
  medium?: string;
  issued?: CslDate;
  accessed?: CslDate;
  DOI?: string;
  URL?: string;
  ISSN?: string;
  ISBN?: string;
  PMID?: string;
  PMCID?: string;
  language?: string;
  abstract?: string;
  note?: string;
  /** The archive that keeps a copy, and where. */
  archive?: string;
  archive_location?: string;
}

export type ServiceId =
  | 'crossref'
  | 'datacite'
  | 'openalex'
  | 'unpaywall'
  | 'europepmc'
  | 'pubmed'
  | 'semanticscholar'
  /** The resolver: tells whether a DOI is registered at all. */
  | 'doi'
  /** The CSL project's repository of citation styles. */
  | 'csl';

/** One request as the reader can look it up: when, which service, what was sent, what came back. */
export interface RequestLogEntry {
  /** ISO 8601, when it was sent. */
  time: string;
  service: ServiceId;
  /** The address in full; nothing else is sent. */
  sent: string;
  /** HTTP status, null where no answer came. */
  status: number | null;
  /** Null where the answer was of use. */
  failure: Failure['kind'] | null;
  /** Milliseconds until the answer was read. */
  ms: number;
}

/** The service that said something, and when (ISO 8601). */
export interface Source {
  service: ServiceId;
  retrieved: string;
}

/** A notice about the work, from the work's own record or from its title (then `doi` is the work's own). */
export interface UpdateNotice {
  type: 'retraction' | 'withdrawal' | 'expression-of-concern' | 'correction' | 'new-version';
  /** DOI of the notice. */
  doi: string;
  /** ISO date of the notice. */
  date: string | null;
  /** What the record calls it: "Retraction", "Addendum". Absent where only the title says so. */
  label?: string;
  /** Who reported it to the service. */
  assertedBy?: 'publisher' | 'retraction-watch' | 'title' | 'openalex' | 'pubmed';
}

/** Another version of the same work. */
export interface RelatedVersion {
  /** `preprint`: an earlier, not reviewed text; `published`: what this preprint became. */
  relation: 'preprint' | 'published';
  doi: string;
}

/**
 * How far the work can be trusted, the worst of all signals. `no-notice` means that the service was
 * asked and knows of none; `not-checked` that nobody was asked or the check failed.
 */
export type Status =
  | 'retracted'
  | 'withdrawn'
  | 'concern'
  | 'corrected'
  | 'preprint'
  | 'no-notice'
  | 'not-checked';

/** Where the text may be read without paying, and which of its versions that is. */
export interface OpenCopy {
  /** The page of the copy. */
  url: string;
  /** The file itself. */
  pdf: string | null;
  version: 'published' | 'accepted' | 'submitted' | null;
  /** As the service writes it: "cc-by". */
  licence: string | null;
  host: 'publisher' | 'repository' | null;
  source: ServiceId;
}

export type StudyFactKind =
  | 'study-type'
  | 'organism'
  | 'sample-size'
  | 'funder'
  | 'trial'
  | 'data'
  | 'code';

/** The field of a record that a fact was read from. The words for each stand in locales/. */
export type FactField =
  | 'title'
  | 'abstract'
  | 'publication-type'
  | 'subject-heading'
  | 'funding'
  | 'trial-registration'
  | 'relation';

/** Something that stands in the work's record and perhaps not in the story. Never a guess. */
export interface StudyFact {
  kind: StudyFactKind;
  /** A term of utils/scholarly/facts/ for types and organisms ("randomised-trial", "mouse"); else the record's own words. */
  value: string;
  source: ServiceId;
  field: FactField;
  /** The sentence or heading that it was read in. */
  quote?: string;
  url?: string;
}

/** Whether a service was asked about the work, and how that ended. */
export interface Check {
  service: ServiceId;
  /** ISO 8601. */
  time: string;
  /** Null where the service answered; `not-registered` where it does not know the work. */
  failure: Failure['kind'] | null;
}

/** A looked-up work. Plain and serialisable. */
export interface Paper {
  /** Lower case, without resolver. */
  doi: string;
  url: string;
  csl: CslItem;
  status: Status;
  notices: UpdateNotice[];
  source: Source;
  /** Who says that it is in press: published online, and not yet part of an issue. */
  inPress?: Source;
  /** Known other versions; absent where the service was not asked for them. */
  versions?: RelatedVersion[];
  /** DOIs of the works that this work corrects or retracts: it is then a notice, no study. */
  noticeFor?: string[];
  /** The best first; absent where nobody was asked. */
  openCopies?: OpenCopy[];
  abstract?: { text: string; source: ServiceId };
  facts?: StudyFact[];
  /** How often other works cite it. */
  citations?: { count: number; source: ServiceId };
  /** Address of the licence of the published text. */
  licence?: string;
  /** ORCID iDs (as addresses) of authors that have one, with the name as the record has it. */
  orcids?: { name: string; orcid: string }[];
  /** PMID, PMCID and the like, as CSL-JSON names them. */
  ids?: { PMID?: string; PMCID?: string };
  /** Who was asked about it, in the order of asking. */
  checks?: Check[];
}

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
}

/** The service that said something, and when (ISO 8601). */
export interface Source {
  service: 'crossref';
  retrieved: string;
}

/** A notice about the work, from the work's own record. */
export interface UpdateNotice {
  type: 'retraction' | 'withdrawal' | 'expression-of-concern' | 'correction' | 'new-version';
  /** DOI of the notice. */
  doi: string;
  /** ISO date of the notice. */
  date: string | null;
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

/** A looked-up work. Plain and serialisable. */
export interface Paper {
  /** Lower case, without resolver. */
  doi: string;
  url: string;
  csl: CslItem;
  status: Status;
  notices: UpdateNotice[];
  source: Source;
}

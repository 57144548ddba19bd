/** The form for corrections as data: which fields, under which words, for which kinds of work. */
import type { OverriddenField } from '../../../utils/citation/items/overrides';

/** The kinds of work that stories and papers are, as CSL calls them; their words are under `edit.type`. */
export const TYPES = [
  'article-journal',
  'article',
  'article-newspaper',
  'article-magazine',
  'webpage',
  'post-weblog',
  'report',
  'chapter',
  'book',
  'paper-conference',
  'thesis',
  'dataset',
  'software',
  'broadcast',
  'review',
  'entry-encyclopedia',
  'standard',
  'periodical',
  'document',
] as const;
export type WorkType = (typeof TYPES)[number];

/** The capitals of the title are chosen below the citation. */
type FormField = Exclude<OverriddenField, 'title-case'>;

/** Fields of one line of text. */
export type TextField = Exclude<FormField, 'type' | 'author' | 'editor' | 'issued' | 'accessed'>;

export interface FieldEntry {
  field: FormField;
  /** For types of work that have no use for it, it is shown only where something stands in it. */
  onlyFor?: readonly string[];
  /** Two of these stand side by side. */
  narrow?: boolean;
}

const PAGED = [
  'article-journal',
  'article-magazine',
  'chapter',
  'paper-conference',
  'review',
  'book',
];
const ONLINE = [
  'webpage',
  'post-weblog',
  'article-newspaper',
  'article-magazine',
  'report',
  'dataset',
  'software',
  'broadcast',
];

const NUMBERED = ['article-journal', 'article', 'report', 'standard', 'dataset', 'software'];
const EDITED = ['chapter', 'book', 'paper-conference', 'entry-encyclopedia'];
/** Shown only where something stands in it. */
const WHERE_SAID: readonly string[] = [];

/** In the order of the form. */
export const FIELDS: readonly FieldEntry[] = [
  { field: 'type', narrow: true },
  { field: 'genre', narrow: true },
  { field: 'title' },
  { field: 'author' },
  { field: 'editor', onlyFor: EDITED },
  { field: 'container-title' },
  { field: 'container-title-short', onlyFor: WHERE_SAID },
  { field: 'collection-title', onlyFor: WHERE_SAID },
  { field: 'issued' },
  { field: 'volume', onlyFor: PAGED, narrow: true },
  { field: 'issue', onlyFor: PAGED, narrow: true },
  { field: 'page', onlyFor: PAGED, narrow: true },
  { field: 'number', onlyFor: NUMBERED, narrow: true },
  { field: 'publisher' },
  { field: 'publisher-place', onlyFor: EDITED },
  { field: 'ISBN', onlyFor: ['book', 'chapter'], narrow: true },
  { field: 'ISSN', onlyFor: WHERE_SAID, narrow: true },
  { field: 'PMID', onlyFor: WHERE_SAID, narrow: true },
  { field: 'PMCID', onlyFor: WHERE_SAID, narrow: true },
  { field: 'DOI' },
  { field: 'URL' },
  { field: 'accessed', onlyFor: ONLINE },
  { field: 'archive_location' },
  { field: 'language', narrow: true },
];

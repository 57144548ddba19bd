/** What kind of work it is, by EndNote's own names for it; the numbers beside them differ from program to program. */
import { ownValue } from '../../text/own-value';

const TYPES: Readonly<Record<string, string>> = {
  artwork: 'graphic',
  'audiovisual material': 'motion_picture',
  blog: 'post-weblog',
  book: 'book',
  'book section': 'chapter',
  'computer program': 'software',
  'conference paper': 'paper-conference',
  'conference proceedings': 'paper-conference',
  dataset: 'dataset',
  dictionary: 'entry-dictionary',
  'edited book': 'book',
  'electronic article': 'article-journal',
  'electronic book': 'book',
  'electronic book section': 'chapter',
  encyclopedia: 'entry-encyclopedia',
  'film or broadcast': 'motion_picture',
  'government document': 'report',
  'journal article': 'article-journal',
  'magazine article': 'article-magazine',
  manuscript: 'manuscript',
  map: 'map',
  'newspaper article': 'article-newspaper',
  pamphlet: 'pamphlet',
  patent: 'patent',
  'personal communication': 'personal_communication',
  report: 'report',
  serial: 'periodical',
  standard: 'standard',
  thesis: 'thesis',
  'unpublished work': 'manuscript',
  'web page': 'webpage',
};

export const typeOfEndNote = (name: string): string =>
  ownValue(TYPES, name.toLowerCase()) ?? 'document';

/** A Crossref work record as a CSL-JSON item. */

import { printDoi } from '../../../identifiers/doi/doi';
import { foldWords } from '../../../text/fold';
import { asObjects, asText, asTexts, inTable, type Json } from '../../http/read-json';
import { plainAbstract, plainText } from '../../markup/markup';
import type { CslItem } from '../../types';
import { preprintServer } from '../preprint-servers';
import { bookOf } from '../record/containers';
import { numberOrNothing, orNothing } from '../record/placeholders';
import { recordTitle } from '../record/record-title';
import { thesisGenre } from '../record/thesis-genre';
import { readIssued } from './dates';
import { readNames } from './names';

/** Crossref's types (https://api.crossref.org/types) and the nearest of CSL 1.0.2. */
const TYPES: Record<string, string> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  proceedings: 'book',
  'proceedings-series': 'book',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'book-set': 'book',
  'book-series': 'book',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'book-track': 'chapter',
  'reference-entry': 'entry-encyclopedia',
  report: 'report',
  'report-component': 'report',
  'report-series': 'report',
  dissertation: 'thesis',
  'posted-content': 'article',
  'peer-review': 'article',
  dataset: 'dataset',
  database: 'dataset',
  standard: 'standard',
  'standard-series': 'standard',
  journal: 'periodical',
  'journal-volume': 'periodical',
  'journal-issue': 'periodical',
};

/** True for texts that no journal has reviewed: posted content, and SSRN's papers, registered as articles. */
export function isPreprint(work: Json): boolean {
  if (work.type === 'posted-content') {
    return !['blog', 'other', 'dissertation', 'report'].includes(asText(work.subtype) ?? '');
  }
  return asTexts(work['container-title']).some((title) => /^SSRN\b/.test(title));
}

/** The item; `doi` is the work's own, in lower case. Fields that the record lacks are absent. */
export function toCsl(work: Json, doi: string): CslItem {
  const preprint = isPreprint(work);
  const isBlog = work.type === 'posted-content' && work.subtype === 'blog';
  const type = preprint
    ? 'article'
    : isBlog
      ? 'post-weblog'
      : (inTable(TYPES, work.type) ?? otherType(work));
  const containers = asTexts(work['container-title']).map(plainText);
  const standsAlone = preprint || type === 'periodical' || type === 'book';
  const container = standsAlone
    ? undefined
    : isBlog
      ? (containers[0] ?? asText(work['group-title']) ?? institutionOf(work))
      : bookOf(containers);
  const abstract = plainAbstract(asText(work.abstract) ?? '');
  const item: CslItem = { id: doi, type, DOI: doi, URL: printDoi(doi) };
  const put = (key: keyof CslItem, value: unknown) => {
    if (value !== undefined && value !== '') Object.assign(item, { [key]: value });
  };
  put('title', readTitle(work, abstract) ?? (type === 'periodical' ? containers[0] : undefined));
  putNames(item, 'author', work.author);
  // Those of a journal's article have handled it, and are no part of its reference.
  if (type !== 'article-journal' || !item.author) putNames(item, 'editor', work.editor);
  put('container-title', container);
  if (container)
    put('container-title-short', plainText(asTexts(work['short-container-title'])[0] ?? ''));
  // What a book stands in is its series.
  const series = container || type === 'book' ? containers : [];
  put(
    'collection-title',
    series.find((title) => title !== container),
  );
  const publisher = orNothing(plainText(readPublisher(work, doi, preprint) ?? ''));
  put('publisher', publisher === container && isBlog ? undefined : publisher);
  put('publisher-place', asText(work['publisher-location']));
  put('volume', number(work.volume));
  put('issue', number(work.issue));
  putPages(item, work);
  put('genre', readGenre(work, preprint));
  put('issued', readIssued(work));
  put('ISSN', asTexts(work.ISSN)[0]);
  put('ISBN', asTexts(work.ISBN)[0]);
  put('language', asText(work.language));
  put('abstract', abstract);
  return item;
}

/** What is registered as "other" and stands on pages of something is part of a journal's volume, else of a book. */
function otherType(work: Json): string {
  const isPart = work.type === 'other' && number(work.page) && asTexts(work['container-title'])[0];
  if (!isPart) return 'document';
  return number(work.volume) ? 'article-journal' : 'chapter';
}

/** Title and subtitle, of the first language where there are several; the original one where there is no other. */
function readTitle(work: Json, abstract: string): string | undefined {
  const originals = asTexts(work['original-title']);
  const [title = originals[0] ?? asTexts(work['short-title'])[0] ?? ''] = asTexts(work.title);
  const [subtitle = ''] = asTexts(work.subtitle);
  const isOriginal = originals.some((other) => foldWords(other) === foldWords(subtitle));
  const context = { language: asText(work.language), abstract };
  return recordTitle(orNothing(title) ?? '', isOriginal ? '' : subtitle, context);
}

function putNames(item: CslItem, key: 'author' | 'editor', value: unknown): void {
  const names = readNames(value);
  if (names.length > 0) item[key] = names;
}

/** Who made it public: for a preprint the server, for a thesis or report the institution. */
function readPublisher(work: Json, doi: string, preprint: boolean): string | undefined {
  const institution = institutionOf(work);
  const publisher = asText(work.publisher);
  if (preprint) return institution ?? preprintServer(doi) ?? publisher;
  const byInstitution = ['dissertation', 'report', 'posted-content'].includes(
    asText(work.type) ?? '',
  );
  return (byInstitution ? institution : undefined) ?? publisher;
}

const institutionOf = (work: Json): string | undefined =>
  asObjects(work.institution).flatMap((one) => asText(one.name) ?? [])[0];

function readGenre(work: Json, preprint: boolean): string | undefined {
  if (preprint) return 'Preprint';
  if (work.type === 'peer-review') return 'Peer review';
  return work.type === 'dissertation' ? thesisGenre(asTexts(work.degree)[0] ?? '') : undefined;
}

/**
 * Journals without pages number their articles. APA wants that as `number`; many other styles print `page` only, so both
 * are set; what prints both is given one of them (utils/citation/engine/print-once.ts).
 */
function putPages(item: CslItem, work: Json): void {
  const article = number(work['article-number']);
  const page = number(work.page)
    ?.replace(/\s*[‐‑–—]\s*/g, '-')
    .replace(/^([^-]+)-\1$/, '$1');
  if (page) item.page = page;
  // "e1110" is how PLOS, PeerJ and others number articles in the page field.
  const numbered = article ?? (page && /^e\d+$/i.test(page) ? page : undefined);
  if (!numbered || (page && page !== numbered)) return;
  item.number = numbered;
  item.page = numbered;
}

const number = (value: unknown): string | undefined => numberOrNothing(asText(value));

/** CITATION.cff, https://github.com/citation-file-format/citation-file-format (1.2.0): for repositories of code or data. */

import { printDoi } from '../../identifiers/doi/doi';
import type { CslItem, CslName } from '../../scholarly/types';
import { ownValue } from '../../text/own-value';
import {
  articleNumber,
  firstDate,
  isoDate,
  nameParts,
  pageRange,
  reportNumber,
  stripFaces,
  wholeName,
} from './parts';

/** YAML 1.2 reads JSON strings as they are. */
const quote = (text: string) => JSON.stringify(stripFaces(text));

/** Types of works in the format's schema. */
const TYPES: Record<string, string> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'magazine-article',
  'article-newspaper': 'newspaper-article',
  book: 'book',
  chapter: 'book',
  dataset: 'data',
  'entry-encyclopedia': 'encyclopedia',
  graphic: 'art',
  motion_picture: 'video',
  'paper-conference': 'conference-paper',
  periodical: 'serial',
  'post-weblog': 'blog',
  report: 'report',
  software: 'software',
  standard: 'standard',
  thesis: 'thesis',
  webpage: 'website',
};

/** Forms that the schema asks for; what has another form is left out, since it would make the file invalid. */
const DOI = /^10\.\d{4,9}(?:\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/;
const ISSN = /^\d{4}-\d{3}[\dxX]$/;
const PMCID = /^PMC\d{7}$/;
const ISBN = /^[\d -]{10,17}X?$/;
const LANGUAGE = /^[a-z]{2,3}$/;
/** Numbers with a nought in front are words: an integer would lose it. */
const INTEGER = /^[1-9]\d{0,8}$/;

/**
 * A file that asks to cite the first work; further ones are its references. The title and the authors of the
 * repository itself are the work's until its owner writes others.
 */
export function toCff(items: CslItem[]): string {
  const [first, ...others] = items;
  if (!first) return '';
  return [
    'cff-version: 1.2.0',
    'message: "If you use this work, please cite the publication below."',
    `title: ${quote(titleOf(first))}`,
    ...people('authors', first.author, true),
    'preferred-citation:',
    ...reference(first).map((line) => `  ${line}`),
    ...(others.length ? ['references:', ...references(others)] : []),
    '',
  ].join('\n');
}

/** No two may be alike. */
const references = (items: CslItem[]): Iterable<string> =>
  new Set(items.map((item) => inList(reference(item)).join('\n')));

const inList = (lines: string[]) => lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);

const titleOf = (item: CslItem) => item.title ?? item['container-title'] ?? item.id;

function reference(item: CslItem): string[] {
  const [year, month] = firstDate(item.issued) ?? [];
  const day = isoDate(item.issued);
  const accessed = isoDate(item.accessed);
  const language = item.language?.split('-')[0] ?? '';
  const isPart = /^(?:chapter|paper-conference)$/.test(item.type);
  return [
    `type: ${ownValue(TYPES, item.type) ?? 'generic'}`,
    `title: ${quote(titleOf(item))}`,
    ...people('authors', item.author, true),
    ...people('editors', item.editor, false),
    text(isPart ? 'collection-title' : 'journal', item['container-title']),
    text('collection-title', isPart ? null : item['collection-title']),
    // Volumes are integers; others go where the schema takes words.
    INTEGER.test(item.volume ?? '')
      ? `volume: ${Number(item.volume)}`
      : text('volume-title', item.volume),
    text('version', item.version),
    text('issue', item.issue),
    text('number', articleNumber(item) ?? reportNumber(item)),
    ...pages(item),
    year ? `year: ${year}` : '',
    month ? `month: ${month}` : '',
    day?.length === 10 ? `date-published: ${day}` : '',
    item.publisher ? `publisher: { name: ${quote(item.publisher)} }` : '',
    text('doi', DOI.test(item.DOI ?? '') ? item.DOI : null),
    text('url', address(item.URL ?? (item.DOI && printDoi(item.DOI)))),
    text('issn', ISSN.test(item.ISSN ?? '') ? item.ISSN : null),
    text('isbn', ISBN.test(item.ISBN ?? '') ? item.ISBN : null),
    text('pmcid', PMCID.test(item.PMCID ?? '') ? item.PMCID : null),
    LANGUAGE.test(language) ? `languages: [${language}]` : '',
    accessed?.length === 10 ? `date-accessed: ${accessed}` : '',
    text('abstract', item.abstract),
    text('notes', item.note),
  ].filter(Boolean);
}

/** Pages are integers too: "S12-S20" is a section of the volume. */
function pages(item: CslItem): string[] {
  const { first = '', last } = pageRange(item) ?? {};
  if (articleNumber(item)) return [];
  if (INTEGER.test(first) && (!last || INTEGER.test(last)))
    return [`start: ${Number(first)}`, last ? `end: ${Number(last)}` : ''];
  return [text('section', item.page)];
}

/** In the ASCII that the schema's URIs are made of. */
function address(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { href, protocol } = new URL(url);
  return /^(?:https?|s?ftp):$/.test(protocol) ? href : null;
}

const text = (key: string, value: string | null | undefined) =>
  value ? `${key}: ${quote(value)}` : '';

/** The schema wants at least one author: a work without any is given as anonymous. */
function people(key: string, names: CslName[] | undefined, isNeeded: boolean): string[] {
  if (!names?.length && !isNeeded) return [];
  const all = (names?.length ? names : [{ literal: 'anonymous' }]).map(person);
  // No two entries of a list may be alike: of two people with one name the second gets an alias.
  const entries = all.map((entry, at) => {
    const before = all.slice(0, at).filter((other) => other === entry).length;
    return before === 0 ? entry : `${entry}, alias: "${before + 1}"`;
  });
  return [`${key}:`, ...entries.map((entry) => `  - { ${entry} }`)];
}

function person(name: CslName): string {
  if (!nameParts(name) || !name.given) return `name: ${quote(wholeName(name))}`;
  const particle = [name['dropping-particle'], name['non-dropping-particle']];
  return [
    `family-names: ${quote(name.family ?? '')}`,
    `given-names: ${quote(name.given)}`,
    text('name-particle', particle.filter(Boolean).join(' ')),
    text('name-suffix', name.suffix),
  ]
    .filter(Boolean)
    .join(', ');
}

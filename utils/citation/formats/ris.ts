/** RIS, as reference managers read it (the Research Information Systems specification of 2011). */

import type { CslDate, CslItem, CslName } from '../../scholarly/types';
import { ownValue } from '../../text/own-value';
import {
  articleNumber,
  firstDate,
  isoDate,
  nameParts,
  pageRange,
  season,
  stripFaces,
  wholeName,
} from './parts';

const TYPES: Record<string, string> = {
  article: 'UNPB',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-encyclopedia': 'ENCYC',
  graphic: 'ART',
  motion_picture: 'VIDEO',
  'paper-conference': 'CONF',
  periodical: 'JFULL',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  standard: 'STAND',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** One record an item and one field a line, however long: folded lines break links in most readers. */
export const toRis = (items: CslItem[]): string => items.map(record).join('\r\n\r\n');

function record(item: CslItem): string {
  const pages = pageRange(item);
  const fields: [string, string | null | undefined][] = [
    ['TY', ownValue(TYPES, item.type) ?? 'GEN'],
    ...people('AU', item.author),
    ...people('ED', item.editor),
    ['TI', item.title],
    ['T2', item['container-title']],
    // Of a paper in proceedings these are C3 and the year is C2; other programs look for T2 and PY.
    ['C3', item.type === 'paper-conference' ? item['container-title'] : null],
    ['T3', item['collection-title']],
    ['J2', item['container-title-short']],
    ['C2', item.type === 'paper-conference' ? firstDate(item.issued)?.[0].toString() : null],
    ['PY', firstDate(item.issued)?.[0].toString()],
    ['DA', slashes(item.issued)],
    ['VL', item.volume],
    ['IS', item.issue],
    ['M1', articleNumber(item) ? null : item.number],
    ['SP', pages?.first],
    ['EP', pages?.last],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['M3', item.genre],
    ['SN', item.ISSN ?? item.ISBN],
    ['LA', item.language],
    ['AB', item.abstract],
    ['N1', item.note],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', slashes(item.accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${stripFaces(String(value))}`] : [],
  );
  return [...lines, 'ER  - '].join('\r\n');
}

const people = (tag: string, names: CslName[] = []) =>
  names.map((name): [string, string] => [tag, person(name)]);

/** "Family, Given, Suffix"; the specification keeps the asterisk out of names and so do we. */
function person(name: CslName): string {
  const parts = nameParts(name);
  const line = parts
    ? [parts.family, parts.given, parts.suffix].filter(Boolean).join(', ')
    : wholeName(name);
  return line.replaceAll('*', '');
}

/** YYYY/MM/DD/ with the slashes of what is not known, and a season behind them, as the specification asks. */
function slashes(date: CslDate | undefined): string | null {
  const known = isoDate(date, '/');
  return known && `${known}${'/'.repeat(4 - known.split('/').length)}${season(date) ?? ''}`;
}

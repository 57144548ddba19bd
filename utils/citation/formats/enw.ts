/** EndNote's tagged format (.enw), as EndNote exports and imports it. */

import type { CslItem, CslName } from '../../scholarly/types';
import { ownValue } from '../../text/own-value';
import {
  firstDate,
  isoDate,
  nameParts,
  reportNumber,
  season,
  stripFaces,
  wholeName,
} from './parts';

const TYPES: Record<string, string> = {
  article: 'Electronic Article',
  'article-journal': 'Journal Article',
  'article-magazine': 'Magazine Article',
  'article-newspaper': 'Newspaper Article',
  book: 'Book',
  chapter: 'Book Section',
  dataset: 'Dataset',
  'entry-encyclopedia': 'Encyclopedia',
  graphic: 'Artwork',
  motion_picture: 'Audiovisual Material',
  'paper-conference': 'Conference Paper',
  periodical: 'Serial',
  'post-weblog': 'Blog',
  report: 'Report',
  software: 'Computer Program',
  standard: 'Standard',
  thesis: 'Thesis',
  webpage: 'Web Page',
};

export const toEnw = (items: CslItem[]): string => items.map(record).join('\n\n');

function record(item: CslItem): string {
  const isBookPart = /^(?:chapter|entry-encyclopedia|paper-conference)$/.test(item.type);
  const fields: [string, string | null | undefined][] = [
    ['%0', ownValue(TYPES, item.type) ?? 'Generic'],
    ...(item.author ?? []).map((name): [string, string] => ['%A', person(name)]),
    ...(item.editor ?? []).map((name): [string, string] => ['%E', person(name)]),
    ['%T', item.title],
    [isBookPart ? '%B' : '%J', item['container-title']],
    ['%S', item['collection-title']],
    ['%V', item.volume],
    ['%N', item.issue ?? reportNumber(item)],
    ['%P', item.page?.replace(/[–—]/g, '-')],
    ['%D', firstDate(item.issued)?.[0].toString()],
    ['%8', season(item.issued) ?? isoDate(item.issued)],
    ['%I', item.publisher],
    ['%C', item['publisher-place']],
    ['%9', item.genre],
    ['%@', item.ISSN ?? item.ISBN],
    ['%G', item.language],
    ['%R', item.DOI],
    ['%U', item.URL],
    ['%[', isoDate(item.accessed)],
    ['%X', item.abstract],
    ['%Z', item.note],
  ];
  return fields
    .flatMap(([tag, value]) => (value ? [`${tag} ${stripFaces(String(value))}`] : []))
    .join('\n');
}

/** "Family, Given, Suffix"; a comma at the end keeps an institution's name in one piece. */
function person(name: CslName): string {
  const parts = nameParts(name);
  if (!parts?.given) return `${wholeName(name)},`;
  return [parts.family, parts.given, parts.suffix].filter(Boolean).join(', ');
}

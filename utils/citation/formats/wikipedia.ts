/** Citation templates of the English Wikipedia (Help:Citation Style 1). */

import { printDoi } from '../../identifiers/doi/doi';
import { parseSsrn } from '../../identifiers/ssrn';
import type { CslDate, CslItem, CslName } from '../../scholarly/types';
import { ENGLISH_MONTHS } from '../../text/calendar/months';
import { ownValue } from '../../text/own-value';
import { webAddress } from '../../text/web-address';
import { agenciesOf } from '../items/agencies';
import {
  articleNumber,
  arxivId,
  firstDate,
  isoDate,
  nameParts,
  pageRange,
  rangeEnd,
  season,
  wholeName,
} from './parts';

const TEMPLATES: Record<string, string> = {
  'article-journal': 'cite journal',
  'article-magazine': 'cite magazine',
  'article-newspaper': 'cite news',
  book: 'cite book',
  chapter: 'cite book',
  'entry-encyclopedia': 'cite encyclopedia',
  'paper-conference': 'cite conference',
  report: 'cite report',
  thesis: 'cite thesis',
};

/** The parameter for what holds the work; a web site for all others. */
const CONTAINERS: Record<string, string> = {
  'cite conference': 'book-title',
  'cite encyclopedia': 'encyclopedia',
  'cite journal': 'journal',
  'cite magazine': 'magazine',
  'cite news': 'newspaper',
};

type Field = [key: string, value: string | null | undefined];

export const toWikipedia = (items: CslItem[]): string => items.map(template).join('\n');

function template(item: CslItem): string {
  const preprint = preprintTemplate(item);
  const [name, fields] = preprint ?? [templateOf(item), allFields(item)];
  return `{{${name}${fields
    .filter(([, value]) => value)
    .map(([key, value]) => ` |${key}=${escapeField(key, String(value))}`)
    .join('')}}}`;
}

function templateOf(item: CslItem): string {
  const isRelease = item.type === 'webpage' && /press release/i.test(item.genre ?? '');
  return isRelease ? 'cite press release' : (ownValue(TEMPLATES, item.type) ?? 'cite web');
}

/** Servers with a template of their own, which knows no more than people, title, date and its number. */
function preprintTemplate(item: CslItem): [string, Field[]] | null {
  if (item.type !== 'article') return null;
  const arxiv = arxivId(item);
  const DOI = item.DOI ?? '';
  const ssrn = DOI.startsWith('10.') ? parseSsrn(DOI) : null;
  const own: [string, string, string] | null = arxiv
    ? ['cite arXiv', 'eprint', arxiv]
    : ssrn
      ? ['cite SSRN', 'ssrn', ssrn]
      : /^10\.1101\/\d{4}/.test(DOI) && /^(?:bio|med)Rxiv$/i.test(item.publisher ?? '')
        ? [`cite ${item.publisher}`, String(item.publisher).toLowerCase(), DOI]
        : null;
  return own && [own[0], [...titled(item), ['date', date(item.issued)], [own[1], own[2]]]];
}

/** People, and the agency that a story came from, which has a parameter of its own. */
function byline(item: CslItem): Field[] {
  const { agencies, others } = agenciesOf(item);
  return [...people('', others), ['agency', agencies.map(wholeName).join(' and ')]];
}

const titled = (item: CslItem): Field[] => [
  ...byline(item),
  ...people('editor', item.editor),
  ['title', item.title ?? item['container-title'] ?? item.id],
];

function allFields(item: CslItem): Field[] {
  const name = templateOf(item);
  const pages = pageRange(item);
  const number = name === 'cite journal' ? articleNumber(item) : null;
  const isPart = item.type === 'chapter' && item['container-title'];
  const accessed = isoDate(item.accessed);
  // A DOI is a link already where a template needs no web address, and days of access go with one only.
  const url = item.DOI ? (name === 'cite web' ? printDoi(item.DOI) : null) : item.URL;
  const archived = item.archive_location && webAddress(item.archive_location);
  return [
    ...(isPart
      ? [
          ...people('', item.author),
          ...people('editor', item.editor),
          ['title', item['container-title']] as Field,
          ['chapter', item.title] as Field,
        ]
      : titled(item)),
    [isPart ? '' : (CONTAINERS[name] ?? 'website'), isPart ? null : item['container-title']],
    ['series', item['collection-title']],
    ['type', name === 'cite web' ? item.genre : null],
    ['date', date(item.issued)],
    ['publisher', item.publisher],
    ['volume', item.volume],
    ['issue', item.issue],
    ['article-number', number],
    [
      pages?.last ? 'pages' : 'page',
      number ? null : pages?.last ? `${pages.first}–${pages.last}` : pages?.first,
    ],
    ['isbn', item.ISBN],
    ['issn', item.ISSN],
    ['doi', item.DOI],
    ['pmid', item.PMID],
    ['pmc', item.PMCID?.replace(/^PMC/i, '')],
    ['url', url],
    ['access-date', url && !item.DOI && accessed?.length === 10 ? accessed : null],
    ['archive-url', url && archived],
    ['archive-date', url && archived && archiveDate(archived)],
    ['language', item.language],
  ];
}

/** "20240308101112" in an archive's address says when the copy was made; the template wants that along with it. */
function archiveDate(address: string): string | null {
  const [, year, month, day] = /\/(\d{4})(\d{2})(\d{2})\d{0,6}(?:[a-z]{2}_)?\//.exec(address) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}

/** "2024-03-06", else in words: the manual of style knows no "2024-03". Ranges are open on neither side. */
function date(issued: CslDate | undefined): string | null {
  const [year, month, day] = firstDate(issued) ?? [];
  if (!year) return null;
  const end = rangeEnd(issued);
  if (!month) return end ? `${year}–${firstDate(end)?.[0]}` : words(season(issued), year);
  if (!end) return day ? isoDate(issued) : words(ENGLISH_MONTHS[month - 1], year);
  const [lastYear, lastMonth, lastDay] = firstDate(end) ?? [];
  const last = words(day && lastDay, lastMonth && ENGLISH_MONTHS[lastMonth - 1], lastYear);
  const first = words(
    day,
    lastMonth === month && lastYear === year ? null : ENGLISH_MONTHS[month - 1],
    lastYear === year ? null : year,
  );
  return first === '' ? last : `${first}${/ /.test(first) ? ' – ' : '–'}${last}`;
}

const words = (...parts: (string | number | null | undefined)[]) => parts.filter(Boolean).join(' ');

function people(kind: string, names: CslName[] = []): Field[] {
  const dash = kind ? `${kind}-` : '';
  return names.flatMap((name, at): Field[] => {
    const parts = nameParts(name);
    if (!parts?.given) return [[`${kind || 'author'}${at + 1}`, wholeName(name)]];
    return [
      [`${dash}last${at + 1}`, parts.family],
      [`${dash}first${at + 1}`, words(parts.given, parts.suffix)],
    ];
  });
}

/** Wikitext has signs for two of the faces and takes two more as HTML; small capitals have none that a title may hold. */
const FACES: Record<string, string> = { i: "''", b: "'''", sup: 'sup', sub: 'sub' };

/** Signs that would end the field, open markup or sign the page; in addresses as their codes. */
function escapeField(key: string, value: string): string {
  if (key.endsWith('url'))
    return value.replace(/[\s|[\]{}<>]/g, (sign) => encodeURIComponent(sign));
  // Identifiers go into links as they are: they keep signs that open no tag.
  if (/^(?:doi|biorxiv|medrxiv|eprint)$/.test(key)) return coded(value, /[|{}]|<(?=[a-z/!?])/gi);
  return value
    .split(/<(\/?(?:i|b|sup|sub|span(?:\s[^<>]*=[^<>]*)?))>/)
    .map((part, at) => {
      // Two apostrophes are italics, also where one of them belongs to the word beside them.
      if (at % 2 === 0) return coded(part, /[|{}[\]<>]|'(?='|$)|(?<='|^)'|~(?=~~)/g);
      const face = FACES[part.replace('/', '')] ?? '';
      return /^s/.test(face) ? `<${part}>` : face;
    })
    .join('');
}

const coded = (text: string, signs: RegExp) =>
  text.replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);

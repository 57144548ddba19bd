/** Citation templates of the English Wikipedia (Help:Citation Style 1). */
import type { CslItem, CslName } from '../../scholarly/types';
import { webAddress } from '../html';
import { isoDate, nameParts, pageRange, stripFaces, wholeName } from './parts';

const TEMPLATES: Record<string, string> = {
  article: 'cite document',
  'article-journal': 'cite journal',
  'article-magazine': 'cite magazine',
  'article-newspaper': 'cite news',
  book: 'cite book',
  chapter: 'cite book',
  'paper-conference': 'cite conference',
  report: 'cite report',
  thesis: 'cite thesis',
};

export const toWikipedia = (items: CslItem[]): string => items.map(template).join('\n');

function template(item: CslItem): string {
  const isRelease = item.type === 'webpage' && /press release/i.test(item.genre ?? '');
  const name = isRelease ? 'cite press release' : (TEMPLATES[item.type] ?? 'cite web');
  const pages = pageRange(item);
  const isPart = item.type === 'chapter';
  const fields: [string, string | null | undefined][] = [
    ...people('', item.author),
    ...people('editor', item.editor),
    ['title', isPart ? item['container-title'] : italics(item.title)],
    ...(isPart ? [['chapter', italics(item.title)] as [string, string]] : []),
    ...(isPart ? [] : [[containerField(name), item['container-title']] as [string, string]]),
    ['date', isoDate(item.issued)],
    ['publisher', item.publisher],
    ['volume', item.volume],
    ['issue', item.issue],
    [pages?.last ? 'pages' : 'page', pages?.last ? `${pages.first}–${pages.last}` : pages?.first],
    ['isbn', item.ISBN],
    ['issn', item.ISSN],
    ['doi', item.DOI],
    ['pmid', item.PMID],
    ['pmc', item.PMCID?.replace(/^PMC/i, '')],
    // A DOI is a link already, and the access date goes with a web address only.
    ...(item.DOI ? [] : ([['url', item.URL]] as [string, string][])),
    ...(item.DOI || !item.URL
      ? []
      : ([['access-date', isoDate(item.accessed)]] as [string, string][])),
    ['archive-url', item.archive_location && webAddress(item.archive_location)],
    ['language', item.language],
  ];
  const filled = fields.filter(([, value]) => value);
  return `{{${name}${filled.map(([key, value]) => ` |${key}=${escapeField(key, String(value))}`).join('')}}}`;
}

function containerField(name: string): string {
  if (name === 'cite journal') return 'journal';
  if (name === 'cite magazine') return 'magazine';
  if (name === 'cite news') return 'newspaper';
  return name === 'cite conference' ? 'book-title' : 'website';
}

function people(kind: string, names: CslName[] = []): [string, string][] {
  const dash = kind ? `${kind}-` : '';
  return names.flatMap((name, at): [string, string][] => {
    const parts = nameParts(name);
    if (!parts?.given) return [[`${kind || 'author'}${at + 1}`, wholeName(name)]];
    const given = [parts.given, parts.suffix].filter(Boolean).join(', ');
    return [
      [`${dash}last${at + 1}`, parts.family],
      [`${dash}first${at + 1}`, given],
    ];
  });
}

const italics = (title: string | undefined) => title?.replace(/<\/?i>/g, "''");

/** Signs that would end the field or open markup; in addresses as their codes. */
function escapeField(key: string, value: string): string {
  if (key.endsWith('url'))
    return value.replace(/[\s|[\]{}<>]/g, (sign) => encodeURIComponent(sign));
  return stripFaces(value).replace(/[|{}[\]<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

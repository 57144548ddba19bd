/** Hayagriva, the bibliographies of Typst: YAML. */

import type { CslItem, CslName } from '../../scholarly/types';
import { ownValue } from '../../text/own-value';
import {
  arxivId,
  citationKeys,
  isoDate,
  nameParts,
  reportNumber,
  stripFaces,
  wholeName,
} from './parts';

/** YAML 1.2 reads JSON strings as they are, so that no letter needs an escape of its own. */
const quote = (text: string) => JSON.stringify(stripFaces(text));

/** Titles and publishers are strings with formulas ($…$) and words that keep their case ({…}): those signs are escaped. */
const format = (text: string) => quote(text.replace(/[\\{}$]/g, '\\$&'));

/** Types of https://github.com/typst/hayagriva (docs/file-format.md), and of what holds them. */
const HAYAGRIVA: Record<string, [type: string, parent?: string]> = {
  article: ['article'],
  'article-journal': ['article', 'periodical'],
  'article-magazine': ['article', 'periodical'],
  'article-newspaper': ['article', 'newspaper'],
  book: ['book'],
  chapter: ['chapter', 'book'],
  'entry-encyclopedia': ['entry', 'reference'],
  graphic: ['artwork'],
  motion_picture: ['video'],
  'paper-conference': ['article', 'proceedings'],
  periodical: ['periodical'],
  'post-weblog': ['article', 'blog'],
  report: ['report'],
  software: ['repository'],
  thesis: ['thesis'],
  webpage: ['web', 'web'],
};

export function toHayagriva(items: CslItem[]): string {
  const keys = citationKeys(items);
  return items.map((item, at) => hayagriva(item, keys[at] ?? 'work')).join('\n');
}

function hayagriva(item: CslItem, key: string): string {
  const [type, parent] = ownValue(HAYAGRIVA, item.type) ?? ['misc', 'misc'];
  const accessed = isoDate(item.accessed);
  const container = item['container-title'];
  // Volume and issue are those of the journal that holds the work, else its own.
  const part = [
    line('volume', item.volume && quote(item.volume)),
    line('issue', item.issue && quote(item.issue)),
  ];
  const outer = [
    line('type', parent),
    line('title', container && format(container)),
    ...part,
    line('serial-number', serials({ issn: item.ISSN, isbn: item.ISBN })),
  ].filter(Boolean);
  const hasParent = Boolean(parent && container);
  return [
    `${key}:`,
    ...[
      line('type', type),
      line('title', item.title && format(item.title)),
      ...list('author', item.author, hayagrivaName),
      ...list('editor', item.editor, hayagrivaName),
      line('date', isoDate(item.issued)),
      ...(hasParent ? [] : part),
      line('page-range', item.page && quote(item.page.replace(/[–—]/g, '-'))),
      line('genre', item.genre && format(item.genre)),
      line('publisher', publisher(item)),
      line('serial-number', serialNumber(item, hasParent)),
      line('language', LANGUAGE.test(item.language ?? '') && quote(item.language ?? '')),
      line('archive', item.archive && format(item.archive)),
      line('archive-location', item.archive_location && format(item.archive_location)),
      line(
        'url',
        item.URL &&
          (accessed ? `{ value: ${quote(item.URL)}, date: ${accessed} }` : quote(item.URL)),
      ),
      ...(hasParent ? ['parent:', ...outer.map((inner) => `  ${inner}`)] : []),
    ]
      .filter(Boolean)
      .map((inner) => `  ${inner}`),
    '',
  ].join('\n');
}

/** With its place where that is known. */
function publisher(item: CslItem): string | null {
  const place = item['publisher-place'];
  const name = item.publisher && format(item.publisher);
  if (!place) return name || null;
  return `{ ${[name && `name: ${name}`, `location: ${format(place)}`].filter(Boolean).join(', ')} }`;
}

/** The work's own numbers; those of what holds it stand there. */
const serialNumber = (item: CslItem, hasParent: boolean) =>
  serials({
    doi: item.DOI,
    ...(!hasParent && { isbn: item.ISBN, issn: item.ISSN }),
    pmid: item.PMID,
    pmcid: item.PMCID,
    arxiv: arxivId(item) ?? undefined,
    serial: reportNumber(item),
  });

function serials(numbers: Record<string, string | undefined>): string | null {
  const known = Object.entries(numbers).flatMap(([kind, number]) =>
    number ? [`${kind}: ${quote(number)}`] : [],
  );
  return known.length > 0 ? `{ ${known.join(', ')} }` : null;
}

/** BCP 47, which Typst reads and complains of anything else. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** "van der Berg, Anna, Jr."; a name with commas of its own, or small words that are no prefix, goes field by field. */
function hayagrivaName(name: CslName): string {
  const parts = nameParts(name);
  if (!parts?.given) {
    const whole = wholeName(name);
    return /,|^\p{Ll}/u.test(whole) ? `{ name: ${quote(whole)} }` : quote(whole);
  }
  const { family, given, suffix } = parts;
  if (![family, given, suffix].some((part) => part.includes(',')))
    return quote([family, given, suffix].filter(Boolean).join(', '));
  const end = suffix && `, suffix: ${quote(suffix)}`;
  return `{ name: ${quote(family)}, given-name: ${quote(given)}${end} }`;
}

const line = (key: string, value: string | null | undefined | false) =>
  value ? `${key}: ${value}` : '';

const list = (key: string, names: CslName[] = [], write: (name: CslName) => string): string[] =>
  names.length ? [`${key}:`, ...names.map((name) => `  - ${write(name)}`)] : [];

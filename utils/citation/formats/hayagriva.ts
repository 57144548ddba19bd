/** Hayagriva, the bibliographies of Typst: YAML. */
import type { CslItem, CslName } from '../../scholarly/types';
import { citationKeys, isoDate, nameParts, stripFaces, wholeName } from './parts';

/** YAML 1.2 reads JSON strings as they are, so that no letter needs an escape of its own. */
const quote = (text: string) => JSON.stringify(stripFaces(text));

/** Types of https://github.com/typst/hayagriva (docs/file-format.md), and of what holds them. */
const HAYAGRIVA: Record<string, [type: string, parent?: string]> = {
  article: ['article'],
  'article-journal': ['article', 'periodical'],
  'article-magazine': ['article', 'periodical'],
  'article-newspaper': ['article', 'newspaper'],
  book: ['book'],
  chapter: ['chapter', 'book'],
  'paper-conference': ['article', 'proceedings'],
  'post-weblog': ['web', 'blog'],
  report: ['report'],
  thesis: ['thesis'],
  webpage: ['web', 'web'],
};

export function toHayagriva(items: CslItem[]): string {
  const keys = citationKeys(items);
  return items.map((item, at) => hayagriva(item, keys[at] ?? 'work')).join('\n');
}

function hayagriva(item: CslItem, key: string): string {
  const [type, parent] = HAYAGRIVA[item.type] ?? ['misc', 'misc'];
  const accessed = isoDate(item.accessed);
  const container = item['container-title'];
  const outer = [
    line('type', parent),
    line('title', container && quote(container)),
    line('volume', item.volume && quote(item.volume)),
    line('issue', item.issue && quote(item.issue)),
    line('issn', item.ISSN && quote(item.ISSN)),
  ].filter(Boolean);
  return [
    `${key}:`,
    ...[
      line('type', type),
      line('title', item.title && quote(item.title)),
      ...list('author', item.author, hayagrivaName),
      ...list('editor', item.editor, hayagrivaName),
      line('date', isoDate(item.issued)),
      line('page-range', item.page && quote(item.page.replace(/[–—]/g, '-'))),
      line('publisher', item.publisher && quote(item.publisher)),
      line('serial-number', item.DOI && `{ doi: ${quote(item.DOI)} }`),
      line(
        'url',
        item.URL &&
          (accessed ? `{ value: ${quote(item.URL)}, date: ${accessed} }` : quote(item.URL)),
      ),
      ...(parent && container ? ['parent:', ...outer.map((inner) => `  ${inner}`)] : []),
    ]
      .filter(Boolean)
      .map((inner) => `  ${inner}`),
    '',
  ].join('\n');
}

function hayagrivaName(name: CslName): string {
  const parts = nameParts(name);
  if (!parts?.given) return quote(wholeName(name));
  return quote([parts.family, parts.given, parts.suffix].filter(Boolean).join(', '));
}

const line = (key: string, value: string | null | undefined | false) =>
  value ? `${key}: ${value}` : '';

const list = (key: string, names: CslName[] = [], write: (name: CslName) => string): string[] =>
  names.length ? [`${key}:`, ...names.map((name) => `  - ${write(name)}`)] : [];

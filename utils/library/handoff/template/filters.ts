/** What a template can do with a field. */
import type { Value } from './value';

type Filter = (value: Value, ...given: string[]) => Value;

/** For filters of texts: each of a list for itself. */
const each =
  (change: (text: string, ...given: string[]) => string): Filter =>
  (value, ...given) =>
    typeof value === 'string'
      ? change(value, ...given)
      : Array.isArray(value)
        ? value.map((one) => (typeof one === 'string' ? change(one, ...given) : one))
        : value;

const list = (value: Value): readonly Value[] =>
  Array.isArray(value) ? value : value === '' ? [] : [value];

const texts = (value: Value): string[] => list(value).filter((one) => typeof one === 'string');

/** "YYYY-MM-DD", "D.M.YYYY": of what is known of the day. */
function dated(iso: string, format = 'YYYY-MM-DD'): string {
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  if (!year) return iso;
  const parts: Record<string, string> = {
    YYYY: year,
    YY: year.slice(2),
    MM: month,
    M: month.replace(/^0/, ''),
    DD: day,
    D: day.replace(/^0/, ''),
  };
  return format.replace(/YYYY|YY|MM|M|DD|D/g, (name) => parts[name] ?? name);
}

const prefixed = (sign: string) => (text: string) =>
  text
    .split('\n')
    .map((line) => `${sign}${line}`)
    .join('\n');

export const FILTERS = {
  lower: each((text) => text.toLowerCase()),
  upper: each((text) => text.toUpperCase()),
  trim: each((text) => text.trim()),
  date: each(dated),
  /** Lines of a quotation. */
  quote: each(prefixed('> ')),
  /** A link to a note of that name. */
  wikilink: each((text) => `[[${text.replace(/[[\]|#^]/g, ' ').trim()}]]`),
  /** A tag, which has no spaces. */
  tag: each((text) => `#${text.trim().replace(/[^\p{L}\p{N}\p{M}/_-]+/gu, '-')}`),
  /** A value in YAML, whatever stands in it. */
  yaml: (value: Value) =>
    Array.isArray(value)
      ? `[${texts(value)
          .map((one) => JSON.stringify(one))
          .join(', ')}]`
      : JSON.stringify(typeof value === 'string' ? value : ''),
  replace: each((text, from = '', to = '') =>
    from === '' ? text : text.replaceAll(from, () => to),
  ),
  default: (value: Value, other = '') => (list(value).length === 0 ? other : value),
  join: (value: Value, between = ', ') => texts(value).join(between),
  /** A line each. */
  list: (value: Value, sign = '- ') =>
    texts(value)
      .map((one) => `${sign}${one}`)
      .join('\n'),
  first: (value: Value) => list(value)[0] ?? '',
  last: (value: Value) => list(value).at(-1) ?? '',
  count: (value: Value) => String(list(value).length),
} satisfies Record<string, Filter>;

export type FilterName = keyof typeof FILTERS;

/** What a template can do with a field. */
import { encodeLink, escapeMarkdown } from '../../../citation/formats/markdown';
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

/** Of what one filter makes, in signs: a filter after the other could double a text without end. */
const MOST = 1_000_000;

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

/** Nothing in it is a heading, a link, a tag, a list, a formula or a comment, here or in Obsidian. */
const plain = (text: string): string =>
  escapeMarkdown(text)
    .replace(/\$|==|%%/g, (sign) => `\\${sign}`)
    .replace(/^([ \t]*)([-+])(?=\s)/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])(?=\s)/gm, '$1\\$2');

/** A string in YAML's double quotes, with the signs that YAML takes for none of its own written out. */
const yamlString = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function replaced(value: Value, from = '', to = ''): Value {
  if (from === '') return value;
  let room = MOST;
  return each((text) => {
    const parts = text.split(from);
    room -= text.length + (parts.length - 1) * to.length;
    return room < 0 ? '' : parts.join(to);
  })(value);
}

const FILTERS = {
  lower: each((text) => text.toLowerCase()),
  upper: each((text) => text.toUpperCase()),
  trim: each((text) => text.trim()),
  date: each(dated),
  /** Lines of a quotation. */
  quote: each(prefixed('> ')),
  /** A link to a note of that name. */
  wikilink: each((text) => `[[${text.replace(/[[\]|#^\\/:*?"<>\s]+/g, ' ').trim()}]]`),
  /** A text as it stands, whatever signs of Markdown are in it. */
  plain: each(plain),
  /** An address between the brackets of a link. */
  address: each(encodeLink),
  /** A tag, which has no spaces. */
  tag: each((text) => `#${text.trim().replace(/[^\p{L}\p{N}\p{M}/_-]+/gu, '-')}`),
  /** A value in YAML, whatever stands in it. */
  yaml: (value: Value) =>
    Array.isArray(value)
      ? `[${texts(value).map(yamlString).join(', ')}]`
      : yamlString(typeof value === 'string' ? value : ''),
  replace: replaced,
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

type FilterName = keyof typeof FILTERS;

export const isFilter = (name: string): name is FilterName => Object.hasOwn(FILTERS, name);

/** What it makes of the value, cut where it makes too much. */
export function filter(value: Value, name: FilterName, given: readonly string[]): Value {
  let room = MOST;
  const cut = (one: Value): Value => {
    if (typeof one === 'string') {
      const rest = one.slice(0, Math.max(0, room));
      room -= one.length;
      return rest;
    }
    return Array.isArray(one) ? one.map(cut) : one;
  };
  return cut((FILTERS[name] as Filter)(value, ...given));
}

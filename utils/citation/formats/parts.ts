/** What several formats read out of an item. */
import { parseArxiv } from '../../identifiers/arxiv';
import type { CslDate, CslItem, CslName } from '../../scholarly/types';
import { withoutAccents } from '../../text/fold';
import { romanise } from './romanise';

/** First day of a CSL date, as far as it is known: [year, month?, day?]. Null without a year. */
export function firstDate(date: CslDate | undefined): [number, number?, number?] | null {
  const [year, month, day] = date?.['date-parts']?.[0] ?? [];
  if (!year) return null;
  if (!month) return [year];
  return day ? [year, month, day] : [year, month];
}

/** "2019-02-06" or as much of it as is known, with another separator where wanted. */
export function isoDate(date: CslDate | undefined, separator = '-'): string | null {
  const parts = firstDate(date);
  return parts ? parts.map((part) => String(part).padStart(2, '0')).join(separator) : null;
}

/** CSL numbers the seasons from 1, spring. */
const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** "Spring", as English formats write it; null for none. */
export function season(date: CslDate | undefined): string | null {
  const value = date?.season;
  if (value === undefined || value === '') return null;
  return SEASONS[Number(value) - 1] ?? (typeof value === 'string' ? value : null);
}

/** 1 for spring to 4 for winter; null for none of these. */
export const seasonNumber = (date: CslDate | undefined): number | null =>
  SEASONS.indexOf(season(date) ?? '') + 1 || null;

/** The last day of a range as a date of its own; undefined where the date is no range. */
export function rangeEnd(date: CslDate | undefined): CslDate | undefined {
  const last = date?.['date-parts']?.[1];
  return last?.[0] ? { 'date-parts': [last] } : undefined;
}

/** "e01567", where a journal numbers its articles instead of its pages: it then stands in both fields. */
export const articleNumber = (item: CslItem): string | null =>
  item.number && item.number === item.page ? item.number : null;

/** The number of a report or a standard: neither an article's, nor arXiv's own. */
export const reportNumber = (item: CslItem): string | undefined =>
  articleNumber(item) || arxivId(item) ? undefined : item.number;

/** "2403.00001" of "arXiv:2403.00001" or of the DOI that arXiv registers; null for what is not there. */
export function arxivId({ number, DOI }: CslItem): string | null {
  const [, written] = /^arXiv:\s*(\S+)$/i.exec(number ?? '') ?? [];
  return written ?? parseArxiv(DOI ?? '');
}

/** First and last page of "553-557", "553–557" or "e01567"; electronic numbers have no last page. */
export function pageRange(item: CslItem): { first: string; last: string | null } | null {
  const [first, last] = (item.page ?? '').split(/\s*[-–—]+\s*/);
  return first ? { first, last: last || null } : null;
}

/** "van der Berg" and "Anna", "Jr.": every particle stays with the name that it belongs to. */
export function nameParts(name: CslName): { family: string; given: string; suffix: string } | null {
  if (!name.family) return null;
  const given = [name.given, name['dropping-particle']];
  return {
    family: [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
    given: given.filter(Boolean).join(' '),
    suffix: name.suffix ?? '',
  };
}

/** The name as one line where it is not one of a person with two parts. */
export const wholeName = (name: CslName): string =>
  name.literal ?? [name.given, name.family].filter(Boolean).join(' ');

/** Words in ASCII: accents off, "ß" and its like written out, everything else gone. */
export const ascii = (text: string): string => withoutAccents(text).replace(/[^\x20-\x7e]/g, '');

/** A cleaned string without its faces, for formats that have none. */
export const stripFaces = (text: string): string =>
  text.replace(/<\/?(?:i|b|sup|sub|span(?:\s[^<>]*=[^<>]*)?)>/g, '');

const STOP_WORDS = /^(?:a|an|the|on|of|in|and|der|die|das|le|la|les|el|los|un|une)$/i;

/** Words of a title that go into a key: Chinese and Japanese set none apart, and two signs of theirs are enough. */
const keyWord = (word: string): string =>
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word) ? [...word].slice(0, 2).join('') : word;

/** Words in ASCII, the small ones left out. */
const keyWords = (text: string): string[] =>
  (stripFaces(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .map((word) => romanise(keyWord(word)).replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '' && !STOP_WORDS.test(word));

/** "szczerba2019neutrophils", "petrov2024mokh": the same from whoever made it, ASCII letters and digits only. */
export function citationKey(item: CslItem): string {
  const name = item.author?.[0] ?? item.editor?.[0];
  const [who = ''] = keyWords(
    (name?.family ?? name?.literal ?? item['container-title'] ?? '').replace(/['’-]/g, ''),
  );
  const year = firstDate(item.issued)?.[0] ?? '';
  const what =
    keyWords((item.title ?? '').replace(/['’]/g, '')).find((word) => word.length > 1) ?? '';
  // A number alone is none to most readers of such files.
  if (who || what)
    return /^\d+$/.test(`${who}${year}${what}`) ? `work${year}${what}` : `${who}${year}${what}`;
  const id = ascii(item.DOI ?? item.URL ?? item.id).replace(/^https?:\/\//, '');
  const plain = id
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return /[a-z]/.test(plain) ? plain : `work-${plain || year}`.replace(/-$/, '');
}

/** Keys of a whole list, no two alike: b, c, … follow the second and later of the same, numbers those after z. */
export function citationKeys(items: readonly CslItem[]): string[] {
  const taken = new Set<string>();
  /** How many were made of the same: a file may hold thousands. */
  const made = new Map<string, number>();
  return items.map((item) => {
    const key = citationKey(item);
    for (let count = made.get(key) ?? 0; ; count++) {
      const own = key + ending(count);
      if (taken.has(own)) continue;
      made.set(key, count + 1);
      taken.add(own);
      return own;
    }
  });
}

const LETTERS = 'bcdefghijklmnopqrstuvwxyz';

const ending = (count: number): string =>
  count === 0 ? '' : (LETTERS[count - 1] ?? `-${count + 1}`);

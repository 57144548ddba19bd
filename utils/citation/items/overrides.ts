/** What the reader put right in an item by hand: kept apart from it, so that it outlives every look-up. */
import { normaliseDoi, parseDoi, printDoi } from '../../identifiers/doi/doi';
import type { CslDate, CslItem, CslName } from '../../scholarly/types';
import { addressKey } from '../../story/story-key';

/** In the order of the form. */
export const OVERRIDDEN_FIELDS = [
  'type',
  'genre',
  'title',
  'title-case',
  'author',
  'editor',
  'container-title',
  'container-title-short',
  'collection-title',
  'issued',
  'volume',
  'issue',
  'page',
  'number',
  'publisher',
  'publisher-place',
  'ISBN',
  'ISSN',
  'PMID',
  'PMCID',
  'DOI',
  'URL',
  'accessed',
  'archive_location',
  'language',
] as const;
export type OverriddenField = (typeof OVERRIDDEN_FIELDS)[number];

/** The fields that differ from what pages and services say; null where the reader emptied one. */
export type Overrides = { [Field in OverriddenField]?: NonNullable<CslItem[Field]> | null };

/** What a work is remembered by: its DOI, else its address; a story's item has its key for one. */
export function workKey({ DOI, URL, id }: CslItem): string {
  return DOI ? `doi:${DOI.toLowerCase()}` : addressKey(URL ?? id);
}

/** The item as the reader wants it. Names without a word are left out, and a DOI may be given as a link. */
export function applyOverrides(item: CslItem, correction: Overrides | undefined): CslItem {
  if (!correction) return item;
  const corrected: Record<string, unknown> = { ...item };
  for (const field of OVERRIDDEN_FIELDS) {
    if (!(field in correction)) continue;
    const value = correction[field];
    if (value === null || value === undefined || value === '') delete corrected[field];
    else corrected[field] = value;
  }
  for (const field of ['author', 'editor'] as const)
    if (Array.isArray(correction[field])) corrected[field] = correction[field].filter(hasWords);
  if (correction.DOI) {
    const doi = doiAsTyped(correction.DOI);
    corrected.DOI = doi;
    // The record's link is that of its DOI.
    if (!('URL' in correction) && /^https:\/\/doi\.org\//.test(item.URL ?? ''))
      corrected.URL = printDoi(doi);
  }
  // Another journal has another abbreviation.
  if ('container-title' in correction && !('container-title-short' in correction))
    delete corrected['container-title-short'];
  if (!corrected.type) corrected.type = item.type;
  return corrected as unknown as CslItem;
}

/** The correction with one field more, or one fewer where it is again what the item says itself. Null for none. */
export function withChange<Field extends OverriddenField>(
  item: CslItem,
  correction: Overrides | undefined,
  field: Field,
  value: CslItem[Field] | null,
): Overrides | null {
  const { [field]: _, ...others } = correction ?? {};
  const given = value === '' || value === undefined ? null : value;
  const same = JSON.stringify(given) === JSON.stringify(item[field] ?? null);
  const changed: Overrides = same ? others : { ...others, [field]: given };
  return Object.keys(changed).length > 0 ? changed : null;
}

/** What the form shows in a field: the reader's own words as typed, else the item's. */
export function fieldValue<Field extends OverriddenField>(
  item: CslItem,
  correction: Overrides | undefined,
  field: Field,
): CslItem[Field] | null {
  const own = correction?.[field];
  return own === undefined ? (item[field] ?? null) : (own as CslItem[Field] | null);
}

/** A date as a form has it. */
export interface DateParts {
  /** Words where there is no number: "in press". */
  year: string;
  /** 1 to 12, or a season as SEASON and its number; 0 for none. */
  month: number;
  /** 0 for none. */
  day: number;
}

/** Spring is 13, winter 16. */
export const SEASON = 12;

/** A date, or one of several days, months or years up to `end`. Null for nothing at all. */
export function dateOf(start: DateParts, end: DateParts | null = null): CslDate | null {
  const written = start.year.trim();
  if (written === '') return null;
  const from = numbersOf(start);
  if (!from) return { literal: written };
  if (start.month > SEASON)
    return { 'date-parts': [[Number(written)]], season: start.month - SEASON };
  const to = end && numbersOf(end);
  return { 'date-parts': to ? [from, to] : [from] };
}

function numbersOf({ year, month, day }: DateParts): number[] | null {
  const written = year.trim();
  if (!/^\d{1,4}$/.test(written)) return null;
  if (month < 1 || month > SEASON) return [Number(written)];
  return [Number(written), month, ...(day > 0 ? [day] : [])];
}

/** The parts of a date for a form. */
export function partsOf(date: CslDate | null | undefined): DateParts {
  const [first] = date?.['date-parts'] ?? [];
  const season = Number(date?.season ?? 0);
  const { year, month, day } = partsOfNumbers(first);
  return {
    year: first ? year : (date?.literal ?? ''),
    month: season >= 1 && season <= 4 ? SEASON + season : month,
    day,
  };
}

/** The end of a range; null for a single date. */
export function endOf(date: CslDate | null | undefined): DateParts | null {
  const [, last] = date?.['date-parts'] ?? [];
  return last ? partsOfNumbers(last) : null;
}

const partsOfNumbers = ([year, month = 0, day = 0]: readonly number[] = []): DateParts => ({
  year: year === undefined ? '' : String(year),
  month,
  day,
});

const hasWords = (name: CslName): boolean => Boolean(name.literal || name.family || name.given);

/** Without resolver, label, tracking and the full stop of a sentence; what is no DOI stays as it was written. */
function doiAsTyped(written: string): string {
  const text = written.trim();
  return normaliseDoi(text.replace(/[.,;]+$/, '')) ?? parseDoi(text) ?? text;
}

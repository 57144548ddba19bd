/** What the reader put right in an item by hand: kept apart from it, so that it outlives every look-up. */
import type { CslDate, CslItem, CslName } from '../scholarly/types';

/** In the order of the form. */
export const CORRECTED_FIELDS = [
  'type',
  'genre',
  'title',
  'author',
  'container-title',
  'issued',
  'volume',
  'issue',
  'page',
  'number',
  'publisher',
  'DOI',
  'URL',
  'accessed',
  'archive_location',
  'language',
] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** The fields that differ from what pages and services say; null where the reader emptied one. */
export type Correction = { [Field in CorrectedField]?: NonNullable<CslItem[Field]> | null };

/** What a work is remembered by: its DOI, else its address. */
export function workKey({ DOI, URL, id }: CslItem): string {
  return DOI ? `doi:${DOI.toLowerCase()}` : (URL ?? id);
}

/** The item as the reader wants it. Names without a word are left out, and a DOI may be given as a link. */
export function correct(item: CslItem, correction: Correction | undefined): CslItem {
  if (!correction) return item;
  const corrected: Record<string, unknown> = { ...item };
  for (const field of CORRECTED_FIELDS) {
    if (!(field in correction)) continue;
    const value = correction[field];
    if (value === null || value === undefined || value === '') delete corrected[field];
    else corrected[field] = value;
  }
  if (Array.isArray(correction.author)) corrected.author = correction.author.filter(hasWords);
  if (correction.DOI) corrected.DOI = bareDoi(correction.DOI);
  if (!corrected.type) corrected.type = item.type;
  return corrected as unknown as CslItem;
}

/** The correction with one field more, or one fewer where it is again what the item says itself. Null for none. */
export function withChange<Field extends CorrectedField>(
  item: CslItem,
  correction: Correction | undefined,
  field: Field,
  value: CslItem[Field] | null,
): Correction | null {
  const { [field]: _, ...others } = correction ?? {};
  const given = value === '' || value === undefined ? null : value;
  const same = JSON.stringify(given) === JSON.stringify(item[field] ?? null);
  const changed: Correction = same ? others : { ...others, [field]: given };
  return Object.keys(changed).length > 0 ? changed : null;
}

/** What the form shows in a field: the reader's own words as typed, else the item's. */
export function fieldValue<Field extends CorrectedField>(
  item: CslItem,
  correction: Correction | undefined,
  field: Field,
): CslItem[Field] | null {
  const own = correction?.[field];
  return own === undefined ? (item[field] ?? null) : (own as CslItem[Field] | null);
}

/** A date of the parts that a form has; a year that is no number is cited as it is written. Null for nothing at all. */
export function dateOf(year: string, month: number, day: number): CslDate | null {
  const written = year.trim();
  if (written === '') return null;
  if (!/^\d{1,4}$/.test(written)) return { literal: written };
  const parts = [Number(written), ...(month > 0 ? [month, ...(day > 0 ? [day] : [])] : [])];
  return { 'date-parts': [parts] };
}

/** The parts of a date for a form: words for the year where there are no others, 0 for what is not known. */
export function partsOf(date: CslDate | null | undefined): {
  year: string;
  month: number;
  day: number;
} {
  const [year, month = 0, day = 0] = date?.['date-parts']?.[0] ?? [];
  return { year: year === undefined ? (date?.literal ?? '') : String(year), month, day };
}

const hasWords = (name: CslName): boolean => Boolean(name.literal || name.family || name.given);

/** Without the resolver in front; anything else stays as the reader wrote it. */
const bareDoi = (written: string): string =>
  written.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');

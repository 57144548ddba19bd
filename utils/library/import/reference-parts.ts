/** What the formats of reference managers have in common: names, days and serial numbers as people write them. */
import { readName } from '../../citation/items/names';
import type { CslDate, CslItem, CslName } from '../../scholarly/types';

/** A work with what CSL has and this program makes nothing of itself. */
export type ReferenceItem = CslItem & { edition?: string };

/** "Fern, Ada", "Fern, Ada, Jr.", "Ada Fern", "Fern AB", "The Moss Group,": an institution may end with a comma. */
export function nameFrom(written: string): CslName[] {
  const name = written.replace(/\s+/g, ' ').trim();
  if (name === '') return [];
  if (!name.includes(',')) return [readName(name) ?? { literal: name }];
  const [family = '', given = '', suffix = ''] = name.split(/\s*,\s*/);
  if (given === '') return [{ literal: family }];
  return [{ family, given, ...(suffix && { suffix }) }];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'
  .split(' ')
  .map((name) => new RegExp(`\\b${name}`, 'i'));

/** "2020", "2020/03/04/", "2020-3", "1999/Mar/4", "March 4" of a `year` said elsewhere; null where no year is. */
export function dayFrom(written: string, year = ''): CslDate | null {
  const [, own = '', rest = ''] = /^\D*(\d{4})(?!\d)(.*)$/s.exec(written) ?? ['', '', written];
  const whole = Number(own || /\d{4}/.exec(year)?.[0] || 0);
  if (whole === 0) return null;
  const numbers = (/^[/-](\d{1,2})(?:[/-](\d{1,2}))?(?!\d)/.exec(rest) ?? []).slice(1);
  const named = MONTHS.findIndex((name) => name.test(rest)) + 1;
  const day = named > 0 ? /\b(\d{1,2})\b/.exec(rest)?.[1] : numbers[1];
  const month = named || Number(numbers[0] ?? 0);
  const parts = [
    whole,
    ...(month > 0 && month <= 12 ? [month, ...(day ? [Number(day)] : [])] : []),
  ];
  return { 'date-parts': [parts.filter((part) => part > 0)] };
}

/** An ISSN, else an ISBN; the first of several. */
export function serialFrom(written: string): Partial<CslItem> {
  const [first = ''] = written.split(/[\r\n;]/);
  const issn = /(?<!\d)\d{4}-?\d{3}[\dxX](?!\d)/.exec(first)?.[0];
  const serial = (first.split('(')[0] ?? '').trim();
  if (issn && serial.replace(/\D/g, '').length <= 8) return { ISSN: issn };
  return serial ? { ISBN: serial } : {};
}

/** What these say by a number is none of a journal. */
export const isNumbered = (type: string): boolean => /^(?:report|patent|standard)$/.test(type);

type Found<Item> = { [Field in keyof Item]?: NonNullable<Item[Field]> };

/** Without what was not found. */
export function found<Item extends object>(item: Item): Found<Item> {
  const full = Object.entries(item).filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value.length !== 0,
  );
  return Object.fromEntries(full) as Found<Item>;
}

/** The items of a file of CSL-JSON, in which anything may stand. */
import * as v from 'valibot';
import { CSL_ITEM, type CslItem } from '../../scholarly/types';
import type { FileRecord } from './records';

interface CslRecord {
  record: FileRecord;
  /** Null for what is no item. */
  item: CslItem | null;
  /** What was left out of it. */
  without: string[];
}

const LOOSE_ITEM = v.pipe(
  v.looseObject({ ...CSL_ITEM.entries, id: v.optional(v.union([v.string(), v.number()]), '') }),
  v.transform((item) => ({ ...item, id: String(item.id) }) as CslItem),
);

/** Numbers stand as text, as CSL-JSON lets both. */
export function cslRecords(file: string): CslRecord[] {
  let list: unknown;
  try {
    list = JSON.parse(file.replace(/^\ufeff/, ''));
  } catch {
    return [{ record: { line: 1, text: file }, item: null, without: [] }];
  }
  const named = (list as { items?: unknown } | null)?.items;
  const items = [list, named].find(Array.isArray) ?? [list];
  const lines = linesOfItems(file);
  return items.map((given, at) => {
    const without: string[] = [];
    const deep = isDeep(given);
    const record = { line: lines[at] ?? 1, text: worded(deep ? withoutParts(given) : given) };
    return { record, item: deep ? null : itemIn(given, without), without };
  });
}

/** Items are lists in lists at most; nothing that is nested without end can be handed on, or kept. */
const MAX_DEPTH = 50;

function itemIn(given: unknown, without: string[]): CslItem | null {
  try {
    const item = asText(given, without);
    const read = v.safeParse(LOOSE_ITEM, item);
    if (read.success) return read.output;
    // What answers of services have beside CSL's own form costs its field, not the work.
    const odd = new Set(read.issues.map(({ path }) => path?.[0]?.key));
    const fields = Object.entries(item ?? {});
    const sound = v.safeParse(
      LOOSE_ITEM,
      Object.fromEntries(fields.filter(([field]) => !odd.has(field))),
    );
    if (!sound.success) return null;
    for (const [field, value] of fields)
      if (odd.has(field)) without.push(`${field}: ${worded(value)}`);
    return sound.output;
  } catch {
    // A date may hold what no number can be made of.
    return null;
  }
}

function isDeep(given: unknown): boolean {
  let level: unknown[] = [given];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}

const withoutParts = (given: unknown) =>
  Object.fromEntries(Object.entries(given ?? {}).filter(([, part]) => typeof part !== 'object'));

/** As it stands in the file; JSON has numbers that are read as endless, and no word for these. */
const worded = (given: unknown): string =>
  JSON.stringify(given, (_, value) =>
    value === Infinity || value === -Infinity ? `${value}` : value,
  ) ?? '';

function asText(given: unknown, without: string[]): unknown {
  if (typeof given !== 'object' || given === null) return given;
  const fields = Object.entries(given).map(([field, value]) => {
    if (typeof value === 'number') return [field, String(value)];
    if (field !== 'issued' && field !== 'accessed') return [field, value];
    const date = dateParts(value);
    if (date === null && value !== null) without.push(`${field}: ${worded(value)}`);
    return [field, date];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== null));
}

/** The last year that the dates of references have. */
const MAX_YEAR = 9999;

/** Parts of dates may be written as text. Null where they are no date. */
function dateParts(value: unknown): unknown {
  const { 'date-parts': parts, ...rest } = (value ?? {}) as { 'date-parts'?: unknown[][] };
  if (!Array.isArray(parts)) return value;
  const numbers = parts.map((one) => (Array.isArray(one) ? one.map(Number) : []));
  const isDate = numbers.every(
    (one) =>
      one[0] !== 0 && one.every((part) => Number.isInteger(part) && Math.abs(part) <= MAX_YEAR),
  );
  return isDate ? { ...rest, 'date-parts': numbers } : null;
}

/** Where each object of the outermost list begins. */
function linesOfItems(file: string): number[] {
  const lines: number[] = [];
  let [depth, line, quoted] = [0, 1, false];
  for (let at = 0; at < file.length; at++) {
    const sign = file[at];
    if (sign === '\n') line++;
    else if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') {
      if (sign === '{' && depth === 1) lines.push(line);
      depth++;
    } else if (sign === '}' || sign === ']') depth--;
  }
  return lines;
}

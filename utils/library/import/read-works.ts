/** Reads the works of a file of references; what cannot be read is listed with its line, never dropped. */
import {
  type parse,
  parseENW,
  parseNBIB,
  parseRIS,
  parse as parseTex,
} from 'biblatex-csl-converter';
import * as v from 'valibot';
import { CSL_ITEM, type CslItem } from '../../scholarly/types';
import { type Converted, dateOf, type ReadWork, workOf } from './converted';
import { type FileRecord, formatOf, type ImportFormat, recordsIn } from './records';

export interface UnreadRecord {
  /** From 1. */
  line: number;
  /** Its beginning. */
  text: string;
}

export interface ReadFile {
  format: ImportFormat | null;
  works: ReadWork[];
  unread: UnreadRecord[];
}

/** Records that are read at once: enough to be quick, few enough to tell how far it is. */
const BATCH = 200;

const BEGINNING = 120;

/**
 * `onProgress` is told the part that is done, 0 to 1, and may stop the reading by rejecting. A file that is of no
 * known format is one unread record.
 */
export async function readWorks(
  file: string,
  onProgress: (done: number) => Promise<void> = async () => {},
): Promise<ReadFile> {
  const format = formatOf(file);
  const works: ReadWork[] = [];
  const unread: UnreadRecord[] = [];
  const miss = ({ line, text }: FileRecord) =>
    unread.push({ line, text: text.trim().slice(0, BEGINNING) });
  if (format === null) {
    miss({ line: 1, text: file });
  } else if (format === 'csl-json') {
    for (const { record, item } of cslItems(file)) {
      if (item && isWork(item)) works.push({ item, keywords: keywordsOf(item) });
      else miss(record);
    }
    await onProgress(1);
  } else {
    const all = recordsIn(file, format);
    const shared = format === 'bibtex' ? all.filter(({ text }) => /^\s*@string/i.test(text)) : [];
    const records = all.filter(({ text }) => !/^\s*@(?:string|preamble|comment)/i.test(text));
    const reader = READERS[format];
    if (!reader) miss({ line: 1, text: file });
    const before = shared.map(({ text }) => text).join('\n');
    for (let start = 0; reader && start < records.length; start += BATCH) {
      const batch = records.slice(start, start + BATCH);
      const whole = attempt(reader, before, batch);
      if (whole) works.push(...whole);
      else
        for (const record of batch) {
          const alone = attempt(reader, before, [record]);
          if (alone) works.push(...alone);
          else miss(record);
        }
      await onProgress(Math.min(1, (start + BATCH) / records.length));
    }
  }
  return { format, works, unread };
}

type Reader = (text: string) => Pick<ReturnType<typeof parse>, 'entries' | 'errors'>;

const READERS: Partial<Record<ImportFormat, Reader>> = {
  bibtex: (text) => parseTex(text, { processUnexpected: true, processUnknown: true }),
  ris: parseRIS as Reader,
  nbib: parseNBIB as Reader,
  enw: parseENW as Reader,
};

/** The works of these records; null where one of them cannot be read, or some are read as another number of works. */
function attempt(
  reader: Reader,
  before: string,
  records: readonly FileRecord[],
): ReadWork[] | null {
  try {
    const { entries, errors } = reader([before, ...records.map(({ text }) => text)].join('\n'));
    const found = Object.values(entries) as unknown as Converted[];
    // Several may stand on one line, which then is one record.
    const isWhole = records.length === 1 ? found.length > 0 : found.length === records.length;
    if (!isWhole || errors.some(isGrave)) return null;
    const works = found.map((entry, at) => withRest(workOf(entry), records[at]?.text ?? ''));
    return works.every(({ item }) => isWork(item)) ? works : null;
  } catch {
    return null;
  }
}

/** Fields and macros that are not known do not keep the rest from being read. */
const isGrave = ({ type }: { type: string }) =>
  /mismatch|unexpected_eof|cut_off|missing_equal|key_value|runaway|token/.test(type);

/** What the converter leaves in the record: EndNote's DOI, and the day of RIS and EndNote beside the year. */
function withRest({ item, keywords }: ReadWork, text: string): ReadWork {
  const doi = /^(?:%R|DO {2}-)\s+(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\S+)/m.exec(text)?.[1];
  const day = /^(?:DA {2}-|%8)\s+(\d{4}[/-]\d{1,2}(?:[/-]\d{1,2})?)/m.exec(text)?.[1];
  const issued = day && dateOf(day.replaceAll('/', '-'));
  const year = item.issued?.['date-parts']?.[0]?.[0];
  const isSameYear = issued && (year === undefined || issued['date-parts']?.[0]?.[0] === year);
  return {
    keywords,
    item: { ...item, ...(doi && !item.DOI && { DOI: doi }), ...(isSameYear && { issued }) },
  };
}

const isWork = ({ title, DOI, URL }: CslItem): boolean => Boolean(title || DOI || URL);

const LOOSE_ITEM = v.pipe(
  v.looseObject({ ...CSL_ITEM.entries, id: v.optional(v.union([v.string(), v.number()]), '') }),
  v.transform((item) => ({ ...item, id: String(item.id) }) as CslItem),
);

/** Each item of the list with what it says; null for what is no item. Numbers stand as text, as CSL-JSON lets both. */
function cslItems(file: string): { record: FileRecord; item: CslItem | null }[] {
  let list: unknown;
  try {
    list = JSON.parse(file.replace(/^\ufeff/, ''));
  } catch {
    return [{ record: { line: 1, text: file }, item: null }];
  }
  const items = Array.isArray(list) ? list : ((list as { items?: unknown[] }).items ?? [list]);
  const lines = linesOfItems(file);
  return items.map((given, at) => {
    const read = v.safeParse(LOOSE_ITEM, asText(given));
    const record = { line: lines[at] ?? 1, text: JSON.stringify(given) ?? '' };
    return { record, item: read.success ? read.output : null };
  });
}

function asText(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  const fields = Object.entries(given).map(([field, value]) => [
    field,
    typeof value === 'number'
      ? String(value)
      : field === 'issued' || field === 'accessed'
        ? dateParts(value)
        : value,
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== null));
}

/** Parts of dates may be written as text. */
function dateParts(value: unknown): unknown {
  const { 'date-parts': parts, ...rest } = (value ?? {}) as { 'date-parts'?: unknown[][] };
  if (!Array.isArray(parts)) return value;
  const numbers = parts.map((one) => (Array.isArray(one) ? one.map(Number) : []));
  return { ...rest, 'date-parts': numbers };
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

function keywordsOf(item: CslItem): string[] {
  const { keyword } = item as { keyword?: unknown };
  if (typeof keyword !== 'string') return [];
  return keyword
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

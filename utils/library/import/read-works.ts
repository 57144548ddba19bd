/** Reads the works of a file of references; what cannot be read is listed with its line, never dropped. */
import { type parse, parseNBIB, parse as parseTex } from 'biblatex-csl-converter';
import type { CslItem } from '../../scholarly/types';
import { macrosIn } from './bibtex-macros';
import { isFieldHolder, parentsIn, withSharedFields } from './bibtex-parents';
import { type Converted, type ReadWork, workOf } from './converted';
import { cslRecords } from './csl-json';
import { endNoteXmlWork } from './endnote-xml';
import { type FileRecord, formatOf, type ImportFormat, recordsIn } from './records';
import { endNoteTaggedWork, risWork } from './tagged';

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
 * `onPart` is told how much is done, 0 to 1, with the works of that part, and may stop the reading by rejecting. A file
 * that is of no known format is one unread record.
 */
export async function readWorks(
  file: string,
  onPart: (done: number, works: ReadWork[]) => Promise<void> = async () => {},
): Promise<ReadFile> {
  const format = formatOf(file);
  const works: ReadWork[] = [];
  const unread: UnreadRecord[] = [];
  const miss = ({ line, text }: FileRecord) =>
    unread.push({ line, text: text.trim().slice(0, BEGINNING) });
  if (format === null) {
    miss({ line: 1, text: file });
  } else if (format === 'csl-json') {
    const records = cslRecords(file);
    for (let start = 0; start < records.length; start += BATCH) {
      const part: ReadWork[] = [];
      for (const { record, item, without } of records.slice(start, start + BATCH)) {
        if (item && isWork({ item })) {
          part.push({ item, keywords: keywordsOf(item) });
          for (const text of without) miss({ ...record, text });
        } else miss(record);
      }
      works.push(...part);
      await onPart(Math.min(1, (start + BATCH) / records.length), part);
    }
  } else {
    const reader = readerOf(format, recordsIn(file, format));
    if (reader.records.length === 0) miss({ line: 1, text: file });
    for (let start = 0; start < reader.records.length; start += BATCH) {
      const batch = reader.records.slice(start, start + BATCH);
      const part = reader.read(batch, miss);
      works.push(...part);
      await onPart(Math.min(1, (start + BATCH) / reader.records.length), part);
    }
  }
  return { format, works, unread };
}

/** The works of these records; null where one of them cannot be read, or some are read as another number of works. */
type ReadTogether = (records: readonly FileRecord[]) => ReadWork[] | null;

/** All that can be read of these records; the others are handed to `miss`. */
type Read = (records: readonly FileRecord[], miss: (record: FileRecord) => void) => ReadWork[];

/** Where one of many cannot be read, it is looked for by halves. */
function inHalves(
  read: ReadTogether,
  records: readonly FileRecord[],
  miss: (record: FileRecord) => void,
): ReadWork[] {
  const whole = read(records);
  if (whole) return whole;
  const [only] = records;
  if (only && records.length === 1) {
    miss(only);
    return [];
  }
  const half = Math.ceil(records.length / 2);
  return [records.slice(0, half), records.slice(half)].flatMap((part) =>
    inHalves(read, part, miss),
  );
}

type Parser = (text: string) => Pick<ReturnType<typeof parse>, 'entries' | 'errors'>;

const PARSERS: Partial<Record<ImportFormat, Parser>> = {
  bibtex: (text) =>
    parseTex(withLogoNames(text), { processUnexpected: true, processUnknown: true }),
  nbib: parseNBIB as Parser,
};

/** \TeX and its kin print their own name, of which the parser makes nothing, or a picture. */
const withLogoNames = (text: string): string =>
  text
    .replace(/\\LaTeXe(?![A-Za-z])/g, '\\LaTeX2e')
    .replace(/\\([A-Za-z]*TeX(?:2e|t)?)(?![A-Za-z])(?:\{\})?/g, '$1');

/** What reads the records of the format, and those of them that are works. */
function readerOf(
  format: ImportFormat,
  all: readonly FileRecord[],
): { records: readonly FileRecord[]; read: Read } {
  const single = SINGLE[format];
  if (single) return { records: all, read: (given, miss) => readEach(single, given, miss) };
  const parser = PARSERS[format];
  if (!parser) return { records: [], read: () => [] };
  const together = (read: ReadTogether): Read => {
    return (given, miss) => inHalves(read, given, miss);
  };
  if (format !== 'bibtex')
    return { records: all, read: together((given) => attempt(parser, [], given)) };
  const macros = macrosIn(all.filter(({ text }) => /^\s*@string/i.test(text)));
  const entries = all.filter(({ text }) => !/^\s*@(?:string|preamble|comment)/i.test(text));
  const keyed = entries.map((record, at) => ({ ...record, text: withKey(record.text, at) }));
  const asWritten = new Map(keyed.map((record, at) => [record, entries[at] ?? record]));
  const parents = parentsIn(keyed);
  const read = together((given) => {
    const named = parents.of(given);
    // What is named and cannot be read itself keeps no other from being read.
    const whole = attempt(parser, [...macros.usable, ...named], given, named.length);
    return whole ?? (named.length > 0 ? attempt(parser, macros.usable, given) : null);
  });
  return {
    records: keyed.filter((record) => !isFieldHolder(record)),
    read: (given, miss) => {
      const missed = (record: FileRecord) => miss(asWritten.get(record) ?? record);
      const [fit, tooLong] = [true, false].map((isFit) =>
        given.filter(({ text }) => macros.fits(text) === isFit),
      );
      for (const record of tooLong ?? []) missed(record);
      return read(fit ?? [], missed);
    },
  };
}

/** Some programs leave the key of an entry out. */
const withKey = (text: string, at: number): string =>
  text.replace(/^(\s*@\s*\w+\s*[{(])\s*,/, `$1entry${at + 1},`);

/** `before`: what is read along with them, the last `named` of it as entries that are not asked for. */
function attempt(
  parser: Parser,
  before: readonly FileRecord[],
  records: readonly FileRecord[],
  named = 0,
): ReadWork[] | null {
  try {
    // The parser of BibTeX waits for ever for the end of a comment's line where the file ends with it.
    const texts = [...before, ...records].map(({ text }) => text);
    const { entries, errors } = parser([...texts, ''].join('\n'));
    const all = withSharedFields(Object.values(entries) as unknown as Converted[]);
    const found = all.slice(named);
    // Several may stand on one line, which then is one record.
    const isWhole = records.length === 1 ? found.length > 0 : found.length === records.length;
    if (!isWhole || errors.some(isGrave)) return null;
    const works = found.map(workOf);
    return works.every(isWork) ? works : null;
  } catch {
    return null;
  }
}

/** Formats whose records are read by us, each for itself. */
const SINGLE: Partial<Record<ImportFormat, (text: string) => ReadWork | null>> = {
  ris: risWork,
  enw: endNoteTaggedWork,
  'endnote-xml': endNoteXmlWork,
};

function readEach(
  readOne: (text: string) => ReadWork | null,
  records: readonly FileRecord[],
  miss: (record: FileRecord) => void,
): ReadWork[] {
  const works: ReadWork[] = [];
  for (const record of records) {
    const work = readSafely(() => readOne(record.text));
    if (work && isWork(work)) works.push(work);
    else miss(record);
  }
  return works;
}

function readSafely(read: () => ReadWork | null): ReadWork | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Fields and macros that are not known do not keep the rest from being read. */
const isGrave = ({ type }: { type: string }) =>
  /mismatch|unexpected_eof|cut_off|missing_equal|key_value|runaway|token/.test(type);

/** Letters and the like have an author and no title. */
const isWork = ({ item: { title, DOI, URL, author, editor } }: Pick<ReadWork, 'item'>): boolean =>
  Boolean(title || DOI || URL || author || editor);

function keywordsOf(item: CslItem): string[] {
  const { keyword } = item as { keyword?: unknown };
  if (typeof keyword !== 'string') return [];
  return keyword
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

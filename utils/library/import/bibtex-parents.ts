/**
 * What entries of BibTeX take from others: `crossref` from the volume they stand in, `xdata` fields that several
 * share. A file is read a part at a time, so the entries that others name are read along with each part.
 */
import type { Converted } from './converted';
import type { FileRecord } from './records';

const KEY = /^\s*@\s*(\w+)\s*[{(]\s*([^,\s{}()]*)/;
const PARENTS = /[,\s](?:crossref|xdata)\s*=\s*(?:\{([^{}]*)\}|"([^"]*)"|(\d+))/gi;

/** Those that hold fields for others, and are no works. */
export const isFieldHolder = ({ text }: FileRecord): boolean => /^\s*@\s*xdata\b/i.test(text);

/** A paper in a volume of a series whose fields stand in a fourth entry: chains of thousands are made to hold us up. */
const MAX_DEPTH = 8;

export interface Parents {
  /** Those that these records name, and what they name in turn, without those among them. */
  of: (records: readonly FileRecord[]) => FileRecord[];
}

export function parentsIn(records: readonly FileRecord[]): Parents {
  const byKey = new Map<string, FileRecord>();
  for (const record of records) {
    const key = keyOf(record);
    if (!byKey.has(key)) byKey.set(key, record);
  }
  return {
    of: (children) => {
      const known = new Set(children);
      const found: FileRecord[] = [];
      let level = children;
      for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
        const named = new Set(level.flatMap(({ text }) => namesIn(text)));
        level = [...named].flatMap((key) => byKey.get(key) ?? []).filter((one) => !known.has(one));
        for (const parent of level) known.add(parent);
        found.push(...level);
      }
      return found;
    },
  };
}

const keyOf = ({ text }: FileRecord): string => KEY.exec(text)?.[2]?.toLowerCase() ?? '';

const namesIn = (text: string): string[] =>
  [...text.matchAll(PARENTS)].flatMap(([, braced, quoted, bare]) =>
    listed(braced ?? quoted ?? bare),
  );

const listed = (names = ''): string[] =>
  names
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);

/** The entries with the fields that their `xdata` hold for them; the parser itself follows `crossref`. */
export function withSharedFields(entries: readonly Converted[]): Converted[] {
  const byKey = new Map(entries.map((entry) => [entry.entry_key.toLowerCase(), entry]));
  const whole = (entry: Converted, above: readonly Converted[]): Converted => {
    const child = {
      ...entry,
      fields: { ...entry.fields },
      unexpected_fields: { ...entry.unexpected_fields },
    };
    for (const name of listed(textOf(entry.unknown_fields?.xdata))) {
      const holder = byKey.get(name);
      if (!holder || above.includes(holder)) continue;
      const shared = whole(holder, [...above, holder]);
      child.fields = { ...shared.fields, ...child.fields };
      child.unexpected_fields = { ...shared.unexpected_fields, ...child.unexpected_fields };
    }
    return child;
  };
  return entries.map((entry) => whole(entry, [entry]));
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(({ text = '' }: { text?: string }) => text).join('') : '';

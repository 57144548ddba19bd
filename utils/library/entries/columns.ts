/**
 * What lists are made of: by what entries are sorted and narrowed, apart from the entries themselves, each in a column
 * that holds some thousand of them a row. A list of all is some dozen rows then; an index of the database looks at
 * every entry for itself, which takes seconds where there are a hundred thousand.
 */
import * as v from 'valibot';
import type { Column, Library } from '../database/schema';
import { wholly } from '../database/wholly';
import type { Entry } from './entry';
import { entryIn, facetsOf, ORDERS, sortedBy } from './entry-row';
import type { Change } from './writing';

const COLUMNS = [...ORDERS, 'facets'] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** Entries in a row. */
const BLOCK = 1 << 10;

/** Of a column, in the order of the entries' numbers. */
export interface ReadColumn {
  ids: number[];
  values: string[];
}

type Values = Record<ColumnName, string>;

/** The database's stores, in whatever transaction that may write them. */
interface ColumnStore {
  get(key: [string, number]): Promise<Column | undefined>;
  put(column: Column, key: [string, number]): Promise<unknown>;
  clear(): Promise<void>;
}
interface EntryStore {
  getAll(range: IDBKeyRange, count: number): Promise<unknown[]>;
  getAllKeys(range: IDBKeyRange, count: number): Promise<number[]>;
  count(key?: number): Promise<number>;
}

/** No value holds what stands between two. */
const plain = (value: string): string => value.replace(/[\n\t]/g, ' ');

/** As it stands among the facets of an entry. */
export const facetMark = (facet: string): string => `\t${plain(facet)}\t`;

/** The facets of one entry. */
export const facetsIn = (value: string): string[] => value.split('\t').filter(Boolean);

const valuesOf = (entry: Entry): Values => ({
  ...(Object.fromEntries(ORDERS.map((order) => [order, plain(sortedBy(entry, order))])) as Values),
  facets: `\t${facetsOf(entry).map(plain).join('\t')}\t`,
});

/** An entry that cannot be read is listed as well. */
const UNREAD: Values = {
  ...(Object.fromEntries(ORDERS.map((order) => [order, ''])) as Values),
  facets: '',
};

/** Throws where a row is torn: `mendColumns` makes them anew. */
export async function readColumn(library: Library, name: ColumnName): Promise<ReadColumn> {
  const rows = await library.getAll('columns', rangeOf(name));
  const read = rows.map(unpack);
  return { ids: read.flatMap(({ ids }) => ids), values: read.flatMap(({ values }) => values) };
}

/** Puts the change, which is written by now, in the columns; makes all anew where one of these is torn. */
export async function updateColumns(
  store: ColumnStore,
  entries: EntryStore,
  { steps, unread = [] }: Pick<Change, 'steps' | 'unread'>,
): Promise<void> {
  const first = new Map<number, Entry | null>();
  const last = new Map<number, Entry | null>();
  for (const { before, after } of steps) {
    const id = (after ?? before)?.id ?? 0;
    if (!first.has(id)) first.set(id, before);
    last.set(id, after);
  }
  const changes = new Map<string, Map<number, string | null>>();
  const put = (name: ColumnName, id: number, values: Values | null) => {
    const key = JSON.stringify([name, blockOf(id)]);
    changes.set(key, (changes.get(key) ?? new Map()).set(id, values?.[name] ?? null));
  };
  for (const [id, after] of last) {
    const before = first.get(id);
    const [was, is] = [before ? valuesOf(before) : null, after ? valuesOf(after) : null];
    for (const name of COLUMNS) {
      if (was && is && was[name] === is[name]) continue;
      put(name, id, is);
    }
  }
  for (const { id } of unread) {
    const isThere = (await entries.count(id)) > 0;
    for (const name of COLUMNS) put(name, id, isThere ? UNREAD : null);
  }
  const rows = await Promise.all(
    [...changes].map(async ([named, changed]) => {
      const key = JSON.parse(named) as [ColumnName, number];
      return { key, changed, row: await store.get(key) };
    }),
  );
  if (rows.some(({ row }) => row !== undefined && isTorn(row))) return fillColumns(store, entries);
  await Promise.all(
    rows.map(async ({ key, changed, row }) => {
      const { ids, values } = row ? unpack(row) : { ids: [], values: [] };
      const now = new Map(ids.map((id, at) => [id, values[at] ?? '']));
      for (const [id, value] of changed) value === null ? now.delete(id) : now.set(id, value);
      await store.put(pack(now), key);
    }),
  );
}

/** Makes all columns anew of what is there. `onProgress` is told the part that is done, 0 to 1. */
export async function fillColumns(
  columns: ColumnStore,
  entries: EntryStore,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  await columns.clear();
  const total = await entries.count();
  let done = 0;
  for (let from = 0; ; ) {
    const range = IDBKeyRange.lowerBound(from, true);
    const [rows, keys] = await Promise.all([
      entries.getAll(range, BLOCK),
      entries.getAllKeys(range, BLOCK),
    ]);
    const blocks = new Map<number, Map<number, Values>>();
    for (const [at, id] of keys.entries()) {
      const entry = entryIn(rows[at]);
      const block = blocks.get(blockOf(id)) ?? new Map();
      blocks.set(blockOf(id), block.set(id, entry ? valuesOf(entry) : UNREAD));
    }
    for (const [block, values] of blocks)
      for (const name of COLUMNS) {
        const key: [ColumnName, number] = [name, block];
        const row = await columns.get(key);
        const { ids, values: known } = row ? unpack(row) : { ids: [], values: [] };
        const now = new Map(ids.map((id, at) => [id, known[at] ?? '']));
        for (const [id, own] of values) now.set(id, own[name]);
        await columns.put(pack(now), key);
      }
    const last = keys.at(-1);
    if (last === undefined) return;
    done += keys.length;
    onProgress(done / total);
    from = last;
  }
}

/** Makes them anew where they are not of all entries that there are. Gives whether they were. */
export async function mendColumns(library: Library): Promise<boolean> {
  if (await areWhole(library)) return false;
  const writing = library.transaction(['entries', 'columns'], 'readwrite');
  await wholly(writing, () =>
    fillColumns(writing.objectStore('columns'), writing.objectStore('entries')),
  );
  return true;
}

/**
 * Each is of as many entries as the others, and of the last one. They are looked at one after the other, and no entry is
 * counted: either would keep the page from the reader where there are a hundred thousand.
 */
async function areWhole(library: Library): Promise<boolean> {
  const newest = await library.transaction('entries').store.openKeyCursor(null, 'prev');
  const seen: { count: number; last: number }[] = [];
  let read = 0;
  for (const name of COLUMNS) {
    const rows = await library.getAll('columns', rangeOf(name));
    if (rows.some(isTorn)) return false;
    const full = rows.filter(({ ids }) => ids.length > 0);
    const count = full.reduce((sum, { ids }) => sum + ids.length, 0);
    seen.push({ count, last: full.at(-1)?.ids.at(-1) ?? 0 });
    read += rows.length;
  }
  const isOne = seen.every(({ count }) => count === seen[0]?.count);
  const isOfAll = seen.every(({ last }) => last === (newest?.key ?? 0));
  return isOne && isOfAll && (await library.count('columns')) === read;
}

const rangeOf = (name: ColumnName) => IDBKeyRange.bound([name], [name, []]);

const blockOf = (id: number): number => Math.floor(id / BLOCK);

function pack(values: ReadonlyMap<number, string>): Column {
  const sorted = [...values].sort(([one], [other]) => one - other);
  return {
    ids: Uint32Array.from(sorted, ([id]) => id),
    values: sorted.map(([, value]) => value).join('\n'),
  };
}

const COLUMN = v.object({ ids: v.instance(Uint32Array), values: v.string() });

function unpack(row: Column): ReadColumn {
  if (isTorn(row)) throw new DOMException('a torn column', 'UnknownError');
  const ids = [...row.ids];
  return { ids, values: ids.length === 0 ? [] : row.values.split('\n') };
}

/** What stands in the store may be anything, after a fault of ours or of the disk. */
function isTorn(row: Column): boolean {
  if (!v.is(COLUMN, row)) return true;
  const { ids, values } = row;
  let lines = ids.length === 0 && values === '' ? 0 : 1;
  for (let at = values.indexOf('\n'); at >= 0; at = values.indexOf('\n', at + 1)) lines++;
  return lines !== ids.length;
}

/** Finds what the library holds: in order, narrowed, by words. Lists are numbers; what is in sight is loaded. */
import * as v from 'valibot';
import type { Result } from '../../failure';
import { attempt } from '../database/attempt';
import type { Library } from '../database/schema';
import { type ColumnName, facetMark, facetsIn, type ReadColumn, readColumn } from './columns';
import type { Entry } from './entry';
import { entryIn, FACETS, type Facet, facetKey, type Order } from './entry-row';
import { KEPT_PAGE, type KeptPage } from './kept-page';
import { findWords } from './search/find-words';
import { IdSet } from './search/id-set';
import { wordsOf } from './search/search-words';

export interface ListRequest {
  order: Order;
  descending: boolean;
  /** One value of each facet at most, all of which an entry has. */
  facets: Partial<Record<Facet, string>>;
  /** What the reader typed; every word has to be there. */
  words: string;
}

export interface Listed {
  ids: number[];
  /** Words that the library has not, with those taken instead. */
  instead: { typed: string; taken: string[] }[];
}

export type FacetCounts = Record<Facet, { value: string; count: number }[]>;

export interface LibraryQueries {
  list(request: ListRequest): Promise<Result<Listed>>;
  /** In the order asked; null for one that is gone or cannot be read. */
  load(ids: readonly number[]): Promise<Result<(Entry | null)[]>>;
  /** What can be narrowed to, with how many there are of each. */
  countFacets(): Promise<Result<FacetCounts>>;
  /** Papers with a DOI whose record was not looked at since `before` (ISO 8601): the longest ago first, so many at most. */
  dueForCheck(before: string, count: number): Promise<Result<Entry[]>>;
  /** How many entries there are. */
  count(): Promise<Result<number>>;
  /** Those with a higher number than this, so many at most; `last` is null after the last one. */
  entriesAfter(id: number, count: number): Promise<Result<EntryBatch>>;
}

/** Entries, each with the pages of its stories; `unread` are rows that are neither, as they are. */
interface EntryBatch {
  entries: { entry: Entry; pages: KeptPage[] }[];
  unread: unknown[];
  last: number | null;
}

/** So many entries are loaded each by itself. */
const FEW = 500;
const READ_AT_ONCE = 500;

/** A list of more values is no help. */
const MAX_VALUES = 500;

/**
 * `watch` tells of every change: until then an order is as it was, and a search does not read it anew with each
 * letter that is typed. `onTorn` is told what of the search cannot be read, by the beginnings of its words.
 */
export function libraryQueries(
  open: () => Promise<Library>,
  watch: (onChange: () => void) => void,
  onTorn: (beginnings: string[]) => void,
): LibraryQueries {
  const columns = new Map<ColumnName, Promise<ReadColumn>>();
  const orders = new Map<Order, Promise<number[]>>();
  watch(() => {
    columns.clear();
    orders.clear();
  });
  const column = (library: Library, name: ColumnName) =>
    remembered(columns, name, () => readColumn(library, name));
  const inOrder = (library: Library, order: Order) =>
    remembered(orders, order, async () => sorted(await column(library, order)));
  return {
    list: ({ order, descending, facets, words }) =>
      attempt(async () => {
        const library = await open();
        const asked = wordsOf(words);
        const wanted = FACETS.flatMap((facet) => {
          const value = facets[facet];
          return value === undefined ? [] : [facetMark(facetKey(facet, value))];
        });
        const [all, kept] = await Promise.all([
          inOrder(library, order),
          wanted.length === 0
            ? null
            : column(library, 'facets').then((all) => narrowed(all, wanted)),
        ]);
        const found = asked.length === 0 ? null : await findWords(library, asked, kept);
        if (found && found.torn.length > 0) onTorn(found.torn);
        const fits = found?.entries ?? kept;
        const ids = fits ? all.filter((id) => fits.has(id)) : all;
        return { ids: descending ? ids.toReversed() : ids, instead: found?.instead ?? [] };
      }),
    load: (ids) =>
      attempt(async () => {
        const library = await open();
        if (ids.length > FEW) return loadMany(library, ids);
        const { store } = library.transaction('entries');
        const rows = await Promise.all(ids.map((id) => store.get(id)));
        return rows.map(entryIn);
      }),
    countFacets: () => attempt(async () => counted((await column(await open(), 'facets')).values)),
    dueForCheck: (before, count) =>
      attempt(async () => {
        const range = IDBKeyRange.upperBound(before, true);
        const rows = await (await open()).getAllFromIndex('entries', 'checked', range, count);
        return rows.flatMap((row) => entryIn(row) ?? []);
      }),
    count: () =>
      attempt(async () => {
        const library = await open();
        // The database counts by looking at every entry, which takes seconds where there are a hundred thousand.
        const listed = await column(library, 'added').catch(() => null);
        return listed?.ids.length ?? library.count('entries');
      }),
    entriesAfter: (id, count) =>
      attempt(async () => {
        const reading = (await open()).transaction(['entries', 'pages']);
        const store = reading.objectStore('entries');
        const range = IDBKeyRange.lowerBound(id, true);
        const [rows, keys] = await Promise.all([
          store.getAll(range, count),
          store.getAllKeys(range, count),
        ]);
        const unread: unknown[] = rows.filter((row) => entryIn(row) === null);
        const entries = await Promise.all(
          rows
            .flatMap((row) => entryIn(row) ?? [])
            .map(async (entry) => {
              const found = await Promise.all(
                entry.stories.map(({ key }) => reading.objectStore('pages').get(key)),
              );
              const pages = found.flatMap((row) => {
                if (row === undefined) return [];
                const read = v.safeParse(KEPT_PAGE, row);
                if (!read.success) unread.push(row);
                return read.success ? [read.output] : [];
              });
              return { entry, pages };
            }),
        );
        return { entries, unread, last: keys.at(-1) ?? null };
      }),
  };
}

/** One after the other from the first to the last, which is many times as fast as each by itself. */
async function loadMany(library: Library, ids: readonly number[]): Promise<(Entry | null)[]> {
  const wanted = new Set(ids);
  const found = new Map<number, Entry | null>();
  const last = ids.reduce((one, other) => Math.max(one, other), 0);
  for (let from = 0; from < last; ) {
    const rows = await library.getAll('entries', IDBKeyRange.bound(from, last, true), READ_AT_ONCE);
    if (rows.length === 0) break;
    for (const row of rows) if (wanted.has(row.id)) found.set(row.id, entryIn(row));
    from = rows.at(-1)?.id ?? last;
  }
  return ids.map((id) => found.get(id) ?? null);
}

/** Read once, and again where that failed. */
function remembered<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  read: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(key);
  if (before) return before;
  const reading = read();
  known.set(key, reading);
  reading.catch(() => known.delete(key));
  return reading;
}

/** Entries that have the same are in the order they came in. */
function sorted({ ids, values }: ReadColumn): number[] {
  const places = ids.map((_, at) => at);
  places.sort((one, other) => {
    const [value = '', next = ''] = [values[one], values[other]];
    return value < next ? -1 : value > next ? 1 : one - other;
  });
  return places.map((at) => ids[at] ?? 0);
}

function narrowed({ ids, values }: ReadColumn, wanted: readonly string[]): IdSet {
  const kept = new IdSet();
  for (const [at, id] of ids.entries())
    if (wanted.every((mark) => values[at]?.includes(mark))) kept.add(id);
  return kept;
}

/** The most common of each; in the order of their letters. */
function counted(values: readonly string[]): FacetCounts {
  const counts = new Map<string, number>();
  for (const value of values)
    for (const facet of facetsIn(value)) counts.set(facet, (counts.get(facet) ?? 0) + 1);
  const listed = FACETS.map((facet) => {
    const beginning = facetKey(facet, '');
    const own = [...counts].filter(([key]) => key.startsWith(beginning));
    const common = own.sort(([, one], [, other]) => other - one).slice(0, MAX_VALUES);
    return [
      facet,
      common
        .map(([key, count]) => ({ value: key.slice(beginning.length), count }))
        .sort((one, other) => (one.value < other.value ? -1 : 1)),
    ] as const;
  });
  return Object.fromEntries(listed) as FacetCounts;
}

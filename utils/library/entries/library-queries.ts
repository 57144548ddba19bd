/** Finds what the library holds: in order, narrowed, by words. Lists are numbers; what is in sight is loaded. */
import * as v from 'valibot';
import type { Result } from '../../failure';
import { attempt } from '../database/attempt';
import type { Library } from '../database/schema';
import type { Entry } from './entry';
import { entryIn, FACETS, type Facet, facetKey, type Order } from './entry-row';
import { KEPT_PAGE, type KeptPage } from './kept-page';
import { findWord } from './postings';
import { wordsOf } from './search-words';

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
  count(): Promise<Result<{ entries: number; pages: number }>>;
  /** Those with a higher number than this, so many at most; `last` is null after the last one. */
  entriesAfter(id: number, count: number): Promise<Result<EntryBatch>>;
}

/** Entries, each with the pages of its stories; `unread` are rows that are neither, as they are. */
interface EntryBatch {
  entries: { entry: Entry; pages: KeptPage[] }[];
  unread: unknown[];
  last: number | null;
}

/** A list of more values is no help. */
const MAX_VALUES = 500;

/**
 * `watch` tells of every change: until then an order is as it was, and a search does not read it anew with each
 * letter that is typed.
 */
export function libraryQueries(
  open: () => Promise<Library>,
  watch: (onChange: () => void) => void,
): LibraryQueries {
  const orders = new Map<Order, Promise<number[]>>();
  watch(() => orders.clear());
  const inOrder = (library: Library, order: Order) => {
    const known = orders.get(order);
    if (known) return known;
    const read = library.getAllKeysFromIndex('entries', order);
    orders.set(order, read);
    read.catch(() => orders.delete(order));
    return read;
  };
  return {
    list: ({ order, descending, facets, words }) =>
      attempt(async () => {
        const library = await open();
        const asked = wordsOf(words);
        const [all, kept, found] = await Promise.all([
          inOrder(library, order),
          Promise.all(
            FACETS.flatMap((facet) => {
              const value = facets[facet];
              if (value === undefined) return [];
              return [library.getAllKeysFromIndex('entries', 'facets', facetKey(facet, value))];
            }),
          ),
          Promise.all(asked.map((word) => findWord(library, word))),
        ]);
        const sets = [...kept.map((ids) => new Set(ids)), ...found.map(({ entries }) => entries)];
        const ids = sets.length === 0 ? all : all.filter((id) => sets.every((set) => set.has(id)));
        return {
          ids: descending ? ids.toReversed() : ids,
          instead: found.flatMap(({ instead }, at) =>
            instead.length > 0 ? [{ typed: asked[at] ?? '', taken: instead }] : [],
          ),
        };
      }),
    load: (ids) =>
      attempt(async () => {
        const store = (await open()).transaction('entries').store;
        const rows = await Promise.all(ids.map((id) => store.get(id)));
        return rows.map(entryIn);
      }),
    countFacets: () =>
      attempt(async () => {
        const index = (await open()).transaction('entries').store.index('facets');
        const counted = await Promise.all(
          FACETS.map(async (facet) => {
            const range = IDBKeyRange.bound(facetKey(facet, ''), facetKey(facet, '\uffff'));
            const values: string[] = [];
            let at = await index.openKeyCursor(range, 'nextunique');
            while (at && values.length < MAX_VALUES) {
              values.push(String(at.key));
              at = await at.continue();
            }
            const counts = await Promise.all(values.map((value) => index.count(value)));
            const listed = values.map((value, nth) => ({
              value: value.slice(facet.length + 1),
              count: counts[nth] ?? 0,
            }));
            return [facet, listed] as const;
          }),
        );
        return Object.fromEntries(counted) as FacetCounts;
      }),
    dueForCheck: (before, count) =>
      attempt(async () => {
        const range = IDBKeyRange.upperBound(before, true);
        const rows = await (await open()).getAllFromIndex('entries', 'checked', range, count);
        return rows.flatMap((row) => entryIn(row) ?? []);
      }),
    count: () =>
      attempt(async () => {
        const library = await open();
        const [entries, pages] = await Promise.all([
          library.count('entries'),
          library.count('pages'),
        ]);
        return { entries, pages };
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

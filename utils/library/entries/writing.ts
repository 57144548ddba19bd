/** One transaction over entries, their pages and their words: it is kept as a whole or not at all. */
import type { IDBPTransaction } from 'idb';
import type { Library, LibrarySchema } from '../database/schema';
import { wholly } from '../database/wholly';
import type { Entry } from './entry';
import { type EntryRow, entryIn, rowOf } from './entry-row';
import type { KeptPage } from './kept-page';
import { addWords, removeWords } from './search/postings';
import { wordsOfEntry, wordsOfPages } from './search/search-words';

const STORES = ['entries', 'columns', 'pages', 'postings', 'unindexed'] as const;
export type Writing = IDBPTransaction<LibrarySchema, (typeof STORES)[number][], 'readwrite'>;

/** What became of one entry; null where it was not there, or is there no more. */
export interface Step {
  before: Entry | null;
  after: Entry | null;
}

/** What was done to the library, so that it can be undone. */
export interface Change {
  steps: Step[];
  /** Pages that went with their entries. */
  pages: KeptPage[];
  /** Rows that could not be read, as they were, where such were taken out or put back. */
  unread?: EntryRow[];
}

/** Kept is what is on the disk, not what waits to be written. Rejects with what the browser says, and nothing is changed then. */
export function write<T>(library: Library, action: (writing: Writing) => Promise<T>): Promise<T> {
  const writing = library.transaction([...STORES], 'readwrite', { durability: 'strict' });
  return wholly(writing, () => action(writing));
}

/** All entries with one of these keys; those that cannot be read are left alone. */
export async function entriesOf(
  index: { getAll(key: string): Promise<EntryRow[]> },
  keys: readonly string[],
): Promise<Entry[]> {
  const rows = await Promise.all(keys.map((key) => index.getAll(key)));
  const entries = rows.flat().flatMap((row) => entryIn(row) ?? []);
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

/** Puts the entry in the place of what it was, with its words. Gives it with its number. */
export async function putEntry(
  writing: Writing,
  before: Entry | null,
  entry: Entry,
): Promise<Entry> {
  const { id: _, ...row } = rowOf(entry);
  // A number is given where there is none yet.
  const numbered = (entry.id === 0 ? row : { ...row, id: entry.id }) as EntryRow;
  const id = await writing.objectStore('entries').put(numbered);
  const after = { ...entry, id };
  const own = new Set(wordsOfEntry(after));
  const known = new Set(before ? wordsOfEntry(before) : []);
  const fresh = [...own].filter((word) => !known.has(word));
  const gone = [...known].filter((word) => !own.has(word));
  const keys = ({ stories }: Entry) => stories.map(({ key }) => key);
  const had = new Set(before ? keys(before) : []);
  const added = await pagesOf(
    writing,
    keys(after).filter((key) => !had.has(key)),
  );
  await addWords(writing, id, [...new Set([...fresh, ...wordsOfPages(added)])]);
  const has = new Set(keys(after));
  const left = await pagesOf(
    writing,
    [...had].filter((key) => !has.has(key)),
  );
  const lost = [...gone, ...wordsOfPages(left)];
  if (lost.length > 0) {
    const stay = new Set(wordsOfPages(await pagesOf(writing, [...has])));
    await removeWords(
      writing,
      id,
      lost.filter((word) => !stay.has(word) && !own.has(word)),
    );
  }
  return after;
}

/** Takes the entry out, and those of its pages that no other entry has. Gives these. Its words lead nowhere then. */
export async function deleteEntry(writing: Writing, entry: Entry): Promise<KeptPage[]> {
  await writing.objectStore('entries').delete(entry.id);
  return dropPages(
    writing,
    entry.stories.map(({ key }) => key),
  );
}

/** Takes out a row that cannot be read, and the texts that it alone names. */
export async function deleteUnread(writing: Writing, row: EntryRow): Promise<KeptPage[]> {
  await writing.objectStore('entries').delete(row.id);
  const keys: unknown[] = Array.isArray(row.keys) ? row.keys : [];
  return dropPages(
    writing,
    keys.filter((key) => typeof key === 'string'),
  );
}

export async function dropPages(writing: Writing, keys: readonly string[]): Promise<KeptPage[]> {
  const index = writing.objectStore('entries').index('keys');
  const counts = await Promise.all(keys.map((key) => index.count(key)));
  const orphaned = keys.filter((_, at) => counts[at] === 0);
  const pages = await pagesOf(writing, orphaned);
  await Promise.all(orphaned.map((key) => writing.objectStore('pages').delete(key)));
  return pages;
}

async function pagesOf(writing: Writing, keys: readonly string[]): Promise<KeptPage[]> {
  const found = await Promise.all(keys.map((key) => writing.objectStore('pages').get(key)));
  return found.flatMap((page) => page ?? []);
}

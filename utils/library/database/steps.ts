/** The steps from each version of the library's database to the next. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { addressKey } from '../../story/story-key';
import { fillColumns } from '../entries/columns';
import { fillVocabulary } from '../entries/search/vocabulary';
import type { LibrarySchema } from './schema';

/** Brings the database from one version to the next, inside the one transaction that changes versions. */
export type Step = (
  database: IDBPDatabase<LibrarySchema>,
  transaction: IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>,
  /** Told the part that is done, 0 to 1, of a step that takes a while. */
  onProgress: (done: number) => void,
) => void;

/**
 * Step n leads to version n + 1. A step that has shipped is never changed: what is needed next is a new
 * one. All steps share a transaction, so a step that fails leaves the database as it was.
 */
export const STEPS: readonly Step[] = [
  (database) => {
    const store = database.createObjectStore('highlights', { keyPath: 'id' });
    store.createIndex('story', 'target.source');
  },
  // Stories were known by the address they were read at, with the place on the page and the trackers.
  (_, transaction) => {
    renameStories(transaction).catch(() => transaction.abort());
  },
  // Stories and papers, with what finds them.
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'id', autoIncrement: true });
    entries.createIndex('keys', 'keys', { multiEntry: true });
    entries.createIndex('facets' as 'keys', 'facets', { multiEntry: true });
    for (const order of [...INDEXED, 'checked'] as const)
      entries.createIndex(order as 'checked', `order.${order}`);
    database.createObjectStore('pages', { keyPath: 'key' });
    database.createObjectStore('postings');
    database.createObjectStore('unindexed', { autoIncrement: true }).createIndex('entry', 'entry');
  },
  // Lists are made of columns: an index of the database takes seconds for a hundred thousand entries.
  (database, transaction, onProgress) => {
    const entries = transaction.objectStore('entries');
    for (const index of ['facets', ...INDEXED]) entries.deleteIndex(index);
    const columns = database.createObjectStore('columns');
    fillColumns(columns, entries, onProgress).catch(() => transaction.abort());
  },
  // A slip was looked for in every bucket of words that begin alike.
  (database, transaction, onProgress) => {
    const vocabulary = database.createObjectStore('vocabulary');
    const postings = transaction.objectStore('postings');
    fillVocabulary(vocabulary, postings, onProgress).catch(() => transaction.abort());
  },
];

/** What version 3 had an index for. */
const INDEXED = ['added', 'title', 'author', 'journal', 'year'] as const;

async function renameStories(transaction: Parameters<Step>[1]): Promise<void> {
  const store = transaction.objectStore('highlights');
  for (let at = await store.openCursor(); at; at = await at.continue()) {
    const { target } = at.value;
    const source = addressKey(target.source);
    if (source !== target.source) await at.update({ ...at.value, target: { ...target, source } });
  }
}

/** The library's database: IndexedDB, opened once a page, brought from any older version to today's. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { addressKey } from '../story/story-key';
import type { Highlight } from './highlight';

interface LibrarySchema extends DBSchema {
  /** By id; `story` finds those of one story by its key (utils/story/story-key.ts). */
  highlights: { key: string; value: Highlight; indexes: { story: string } };
}

export type Library = IDBPDatabase<LibrarySchema>;

/** Brings the database from one version to the next, inside the one transaction that changes versions. */
export type Step = (
  database: Library,
  transaction: IDBPTransaction<LibrarySchema, 'highlights'[], 'versionchange'>,
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
];

async function renameStories(transaction: Parameters<Step>[1]): Promise<void> {
  const store = transaction.objectStore('highlights');
  for (let at = await store.openCursor(); at; at = await at.continue()) {
    const { target } = at.value;
    const source = addressKey(target.source);
    if (source !== target.source) await at.update({ ...at.value, target: { ...target, source } });
  }
}

const LIBRARY_NAME = 'library';

/**
 * Gives way to another window that wants a newer version: it is opened anew by the next call.
 * Rejects where the browser lets nothing be stored, as in some private windows.
 */
export function libraryOpener(name = LIBRARY_NAME, steps = STEPS): () => Promise<Library> {
  let opened: Promise<Library> | null = null;
  const forget = () => {
    opened = null;
  };
  return () => {
    opened ??= openDB<LibrarySchema>(name, steps.length, {
      upgrade(database, from, _, transaction) {
        // Told by the opening itself.
        transaction.done.catch(() => {});
        try {
          for (const step of steps.slice(from)) step(database, transaction as Parameters<Step>[1]);
        } catch {
          transaction.abort();
        }
      },
      blocking(_, __, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opened.catch(forget);
    return opened;
  };
}

/** A copy of what the reader made of the library, made before a newer version of Paper Trail changes its shape. */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { STEPS } from './steps';

/** Records that are read and written at once. */
const BATCH = 500;

/**
 * What the reader made. The texts of stories, nine tenths of a library, stay out as long as no step touches them: their
 * copy would take minutes, and as much room again. Everything else is made of these, and can be made again.
 */
const COPIED: ReadonlySet<string> = new Set(['entries', 'highlights']);

/** A copy's own version says whether it is whole: one that was cut short is gone on with. */
const [BEGUN, WHOLE] = [1, 2];

const nameOf = (library: string, version: number) => `${library}-before-${version + 1}`;

/**
 * Copies what the library of that version holds into a database of its own, and lets go of older copies. Rejects where
 * there is no room: nothing is changed then. `onProgress` is told the part that is copied, 0 to 1.
 */
export async function copyBefore(
  library: string,
  before: number,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  // Of two windows one copies, and the other finds it done.
  await navigator.locks.request(`${library}-copy`, async () => {
    const name = nameOf(library, before);
    if ((await versionOf(name)) !== WHOLE) {
      await copy(library, before, name, onProgress).catch(async (error) => {
        if (isFull(error)) throw error;
        // One that was cut short in its very beginning may be none: it must not keep the library from being opened.
        await deleteDB(name);
        await copy(library, before, name, onProgress);
      });
    }
    for (let older = 1; older < before; older++) await deleteDB(nameOf(library, older));
  });
}

async function copy(
  library: string,
  before: number,
  name: string,
  onProgress: (done: number) => void,
): Promise<void> {
  const from = await openDB(library, before);
  const stores = [...from.objectStoreNames].filter((store) => COPIED.has(store));
  const to = await openDB(name, BEGUN, {
    upgrade(database) {
      for (const store of stores) database.createObjectStore(store);
    },
  });
  try {
    const total = await countOf(from, stores);
    let done = await countOf(to, stores);
    for (const store of stores)
      await copyStore(from, to, store, (count) => {
        done += count;
        onProgress(done / total);
      });
  } catch (error) {
    // The room that it takes is needed for other things.
    to.close();
    if (isFull(error)) await deleteDB(name);
    throw error;
  } finally {
    from.close();
    to.close();
  }
  (await openDB(name, WHOLE)).close();
}

/** From where it was cut short: what is there already was copied in the order of its keys. */
async function copyStore(
  from: IDBPDatabase,
  to: IDBPDatabase,
  store: string,
  onCopied: (count: number) => void,
): Promise<void> {
  const last = await to.transaction(store).store.openKeyCursor(null, 'prev');
  let next = readBatch(from, store, last?.key);
  let writing = Promise.resolve();
  for (;;) {
    const { keys, values } = await next;
    await writing;
    if (keys.length === 0) return;
    // While these are written, the next ones are read.
    next = readBatch(from, store, keys.at(-1));
    next.catch(() => {});
    writing = writeBatch(to, store, keys, values).then(() => onCopied(keys.length));
    writing.catch(() => {});
  }
}

async function readBatch(from: IDBPDatabase, store: string, after: IDBValidKey | undefined) {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const reading = from.transaction(store).store;
  const [keys, values] = await Promise.all([
    reading.getAllKeys(range, BATCH),
    reading.getAll(range, BATCH),
  ]);
  return { keys, values };
}

async function writeBatch(
  to: IDBPDatabase,
  store: string,
  keys: readonly IDBValidKey[],
  values: readonly unknown[],
): Promise<void> {
  const writing = to.transaction(store, 'readwrite');
  await Promise.all([...keys.map((key, at) => writing.store.put(values[at], key)), writing.done]);
}

async function countOf(database: IDBPDatabase, stores: readonly string[]): Promise<number> {
  const counts = await Promise.all(stores.map((store) => database.count(store)));
  return counts.reduce((sum, count) => sum + count, 0);
}

const isFull = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** The name of the copy of the last step; null where none was made. */
export async function lastCopy(library: string): Promise<string | null> {
  for (let before = STEPS.length - 1; before > 0; before--) {
    const name = nameOf(library, before);
    if ((await versionOf(name)) !== null) return name;
  }
  return null;
}

/** Null where there is none. Firefox names no database at all while there is one that was cut short when it was made. */
async function versionOf(name: string): Promise<number | null> {
  let isNew = false;
  try {
    const opened = await openDB(name, undefined, {
      upgrade(_database, _from, _to, transaction) {
        isNew = true;
        transaction.done.catch(() => {});
        transaction.abort();
      },
    });
    opened.close();
    return opened.version;
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
}

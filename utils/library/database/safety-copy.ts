/** A copy of what the library keeps, made before a newer version of Paper Trail changes its shape. */
import { deleteDB, openDB } from 'idb';

/** Records that are read and written at once. */
const BATCH = 500;

/** What is made of the rest, and can be made again. */
const DERIVED: ReadonlySet<string> = new Set(['postings', 'unindexed', 'columns']);

const nameOf = (library: string, version: number) => `${library}-before-${version + 1}`;

/**
 * Copies what the database keeps where it is older than `version`, into one of its own, and lets go of older copies.
 * Does nothing where there is no database yet. Rejects where there is no room: nothing is changed then.
 */
export async function copyBefore(library: string, version: number): Promise<void> {
  const before = await versionOf(library);
  if (before === null || before >= version) return;
  const from = await openDB(library, before);
  const name = nameOf(library, before);
  await deleteDB(name);
  const stores = [...from.objectStoreNames].filter((store) => !DERIVED.has(store));
  const to = await openDB(name, 1, {
    upgrade(database) {
      for (const store of stores) database.createObjectStore(store);
    },
  });
  try {
    for (const store of stores) {
      let range: IDBKeyRange | null = null;
      for (;;) {
        const [keys, values] = await Promise.all([
          from.getAllKeys(store, range, BATCH),
          from.getAll(store, range, BATCH),
        ]);
        const writing = to.transaction(store, 'readwrite');
        await Promise.all([
          ...values.map((value, at) => writing.store.put(value, keys[at])),
          writing.done,
        ]);
        const last = keys.at(-1);
        if (last === undefined || keys.length < BATCH) break;
        range = IDBKeyRange.lowerBound(last, true);
      }
    }
  } finally {
    from.close();
    to.close();
  }
  for (let older = 1; older < before; older++) await deleteDB(nameOf(library, older));
}

/** The name of the copy of the last step; null where none was made. */
export async function lastCopy(library: string): Promise<string | null> {
  const beginning = `${library}-before-`;
  const versions = (await indexedDB.databases())
    .flatMap(({ name = '' }) => (name.startsWith(beginning) ? name.slice(beginning.length) : []))
    .map(Number);
  return versions.length === 0 ? null : `${beginning}${Math.max(...versions)}`;
}

async function versionOf(library: string): Promise<number | null> {
  const all = await indexedDB.databases();
  return all.find(({ name }) => name === library)?.version ?? null;
}

/** The library's database: IndexedDB, opened once a page, brought from any older version to today's. */
import { openDB } from 'idb';
import { tellOpening } from './opening';
import { copyBefore } from './safety-copy';
import type { Library, LibrarySchema } from './schema';
import { STEPS, type Step } from './steps';

export const LIBRARY_NAME = 'library';

/** Milliseconds that another window gets to give the database free. */
const BLOCKED_MS = 4000;

/**
 * Gives way to another window that wants a newer version: it is opened anew by the next call. Before a step,
 * what is there is copied (safety-copy.ts). Rejects where the browser lets nothing be stored, as in some
 * private windows, with a `VersionError` where a newer Paper Trail wrote it, and with a `TimeoutError` where
 * another window holds it. How far it is, where it takes a while, is told to every window (opening.ts).
 */
export function libraryOpener(name = LIBRARY_NAME, steps = STEPS): () => Promise<Library> {
  let opened: Promise<Library> | null = null;
  const forget = () => {
    opened = null;
  };
  return () => {
    opened ??= (async () => {
      const { copied, stepped } = tellOpening();
      await copyBefore(name, steps.length, copied);
      return open(name, steps, stepped, forget);
    })();
    opened.catch(forget);
    return opened;
  };
}

function open(
  name: string,
  steps: readonly Step[],
  onProgress: (done: number) => void,
  forget: () => void,
): Promise<Library> {
  return new Promise((resolve, reject) => {
    let late = false;
    openDB<LibrarySchema>(name, steps.length, {
      upgrade(database, from, _, transaction) {
        // Told by the opening itself.
        transaction.done.catch(() => {});
        try {
          const ahead = steps.slice(from);
          const parts = ahead.map(() => 0);
          for (const [at, step] of ahead.entries())
            step(database, transaction, (part) => {
              parts[at] = part;
              onProgress(parts.reduce((sum, one) => sum + one, 0) / parts.length);
            });
        } catch {
          transaction.abort();
        }
      },
      blocked() {
        setTimeout(() => {
          late = true;
          reject(new DOMException('Another window holds the library', 'TimeoutError'));
        }, BLOCKED_MS);
      },
      blocking(_, __, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).then((library) => (late ? library.close() : resolve(library)), reject);
  });
}

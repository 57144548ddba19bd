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
 *
 * The browser is asked once, and not for what there is: Chromium (156) never lets go of a page that closes while it
 * waits for one of these answers, and popups close at any moment.
 */
export function libraryOpener(name = LIBRARY_NAME, steps = STEPS): () => Promise<Library> {
  let opened: Promise<Library> | null = null;
  const forget = () => {
    opened = null;
  };
  return () => {
    opened ??= (async () => {
      const { copied, stepped } = tellOpening();
      const found = await open(name, { steps, isCopied: false, onProgress: stepped, forget });
      if ('library' in found) return found.library;
      await copyBefore(name, found.older, copied);
      const again = await open(name, { steps, isCopied: true, onProgress: stepped, forget });
      if ('library' in again) return again.library;
      throw new DOMException('The library was not brought to its newest shape', 'AbortError');
    })();
    opened.catch(forget);
    return opened;
  };
}

interface Opening {
  steps: readonly Step[];
  /** Whether what an older version made may be changed. */
  isCopied: boolean;
  onProgress: (done: number) => void;
  forget: () => void;
}

/** The library, or the version that has to be copied first. */
function open(
  name: string,
  { steps, isCopied, onProgress, forget }: Opening,
): Promise<{ library: Library } | { older: number }> {
  return new Promise((resolve, reject) => {
    let late = false;
    openDB<LibrarySchema>(name, steps.length, {
      upgrade(database, from, _, transaction) {
        // Told by the opening itself.
        transaction.done.catch(() => {});
        if (from > 0 && !isCopied) {
          resolve({ older: from });
          return transaction.abort();
        }
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
    }).then((library) => (late ? library.close() : resolve({ library })), reject);
  });
}

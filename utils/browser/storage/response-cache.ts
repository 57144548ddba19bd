/**
 * Keeps what the services answered in storage.local, so that it outlives the background and the browser,
 * within bounds: browsers give extensions 10 MB there, which the reader's own things come first in.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { AGES, type CacheEntry, type PaperCache } from '../../scholarly/lookup/paper-cache';
import { readKey, writeKey } from './storage-area';

const PREFIX = 'cache:';
const keyOf = (key: string) => `${PREFIX}${key}`;

/** As JSON, in bytes; some hundred papers with all that is known of them. */
export const MAX_CACHE_BYTES = 3 * 1024 * 1024;

type IndexRow = [stored: string, bytes: number];
const isRow = (row: unknown) =>
  Array.isArray(row) && typeof row[0] === 'string' && typeof row[1] === 'number';

/** What is kept, by its key: when it was stored (ISO 8601), and its bytes. Where it is no such table, nothing counts as kept. */
const INDEX = v.fallback(v.record(v.string(), v.custom<IndexRow>(isRow)), {});
type Index = v.InferOutput<typeof INDEX>;
const INDEX_KEY = 'cached';
const readIndex = async (): Promise<Index> => v.parse(INDEX, await readKey('local', INDEX_KEY));
const writeIndex = (index: Index) => writeKey('local', INDEX_KEY, index);

const ENTRY = v.object({ stored: v.string(), value: v.unknown() });

export const responseCache: PaperCache = {
  async get(key) {
    const read = v.safeParse(ENTRY, await readKey('local', keyOf(key)));
    return read.success ? read.output : undefined;
  },
  /** Rejects where there is no room at all, which costs the next look-up its request and nothing else. */
  async set(key, entry) {
    const bytes = new TextEncoder().encode(JSON.stringify(entry)).length;
    if (bytes > MAX_CACHE_BYTES / 4) return;
    await alone(async () => {
      const { [key]: _, ...others } = await readIndex();
      const index: Index = { ...others, [key]: [entry.stored, bytes] };
      try {
        await write(key, entry, without(index, superfluous(index, entry.stored)));
      } catch {
        await write(key, entry, without(index, olderHalf(others)));
      }
    });
  },
};

/** Forgets all answers, for what cannot be asked for again. */
export const clearResponseCache = (): Promise<void> => alone(() => forgetAllBut({}));

/** Keys of what is too old at `now` (ISO 8601), and of the oldest of what goes beyond the bounds. */
function superfluous(index: Index, now: string): string[] {
  const oldest = new Date(Date.parse(now) - AGES.found).toISOString();
  const newestFirst = Object.entries(index).sort(([, [a]], [, [b]]) => b.localeCompare(a));
  let bytes = 0;
  return newestFirst.flatMap(([key, [stored, size]]) => {
    bytes += size;
    return stored < oldest || bytes > MAX_CACHE_BYTES ? [key] : [];
  });
}

function olderHalf(index: Index): string[] {
  const oldestFirst = Object.entries(index).sort(([, [a]], [, [b]]) => a.localeCompare(b));
  return oldestFirst.slice(0, Math.ceil(oldestFirst.length / 2)).map(([key]) => key);
}

const without = (index: Index, keys: string[]): Index =>
  Object.fromEntries(Object.entries(index).filter(([key]) => !keys.includes(key)));

/** Puts the entry in, and everything out that `kept` does not name. */
async function write(key: string, entry: CacheEntry, index: Index): Promise<void> {
  await forgetAllBut(index);
  if (!index[key]) return;
  await writeKey('local', keyOf(key), entry);
  await writeIndex(index);
}

async function forgetAllBut(index: Index): Promise<void> {
  const before = await readIndex();
  const gone = Object.keys(before).filter((key) => !index[key]);
  if (gone.length === 0) return;
  await browser.storage.local.remove(gone.map(keyOf));
  await writeIndex(without(before, gone));
}

/** The index is read and written by one at a time. */
const alone = (task: () => Promise<void>): Promise<void> =>
  navigator.locks.request('paper-trail-cache', task);

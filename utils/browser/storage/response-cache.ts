/**
 * Keeps what the services answered in storage.local, so that it outlives the background and the browser,
 * within bounds: browsers give extensions 10 MB there, which the reader's own things come first in.
 */
import { storage } from 'wxt/utils/storage';
import { AGES, type CacheEntry, type PaperCache } from '../../scholarly/lookup/paper-cache';

const PREFIX = 'cache:';
const keyOf = (key: string) => `local:${PREFIX}${key}` as const;

/** As JSON, in bytes; some hundred papers with all that is known of them. */
export const MAX_CACHE_BYTES = 3 * 1024 * 1024;

/** What is kept, by its key: when it was stored (ISO 8601), and its bytes. */
type Index = Record<string, [stored: string, bytes: number]>;
const index = storage.defineItem<Index>('local:cached', { fallback: {} });

export const responseCache: PaperCache = {
  async get(key) {
    return (await storage.getItem<CacheEntry>(keyOf(key))) ?? undefined;
  },
  /** Rejects where there is no room at all, which costs the next look-up its request and nothing else. */
  async set(key, entry) {
    const bytes = new TextEncoder().encode(JSON.stringify(entry)).length;
    if (bytes > MAX_CACHE_BYTES / 4) return;
    await alone(async () => {
      const { [key]: _, ...others } = await index.getValue();
      const kept: Index = { ...others, [key]: [entry.stored, bytes] };
      try {
        await write(key, entry, without(kept, superfluous(kept, entry.stored)));
      } catch {
        await write(key, entry, without(kept, olderHalf(others)));
      }
    });
  },
};

/** Forgets all answers, for what cannot be asked for again. */
export const clearResponseCache = (): Promise<void> => alone(() => forgetAllBut({}));

/** Keys of what is too old at `now` (ISO 8601), and of the oldest of what goes beyond the bounds. */
function superfluous(kept: Index, now: string): string[] {
  const oldest = new Date(Date.parse(now) - AGES.found).toISOString();
  const newestFirst = Object.entries(kept).sort(([, [a]], [, [b]]) => b.localeCompare(a));
  let bytes = 0;
  return newestFirst.flatMap(([key, [stored, size]]) => {
    bytes += size;
    return stored < oldest || bytes > MAX_CACHE_BYTES ? [key] : [];
  });
}

function olderHalf(kept: Index): string[] {
  const oldestFirst = Object.entries(kept).sort(([, [a]], [, [b]]) => a.localeCompare(b));
  return oldestFirst.slice(0, Math.ceil(oldestFirst.length / 2)).map(([key]) => key);
}

const without = (kept: Index, keys: string[]): Index =>
  Object.fromEntries(Object.entries(kept).filter(([key]) => !keys.includes(key)));

/** Puts the entry in, and everything out that `kept` does not name. */
async function write(key: string, entry: CacheEntry, kept: Index): Promise<void> {
  await forgetAllBut(kept);
  if (!kept[key]) return;
  await storage.setItem(keyOf(key), entry);
  await index.setValue(kept);
}

async function forgetAllBut(kept: Index): Promise<void> {
  const before = await index.getValue();
  const gone = Object.keys(before).filter((key) => !kept[key]);
  if (gone.length === 0) return;
  await storage.removeItems(gone.map(keyOf));
  await index.setValue(without(before, gone));
}

/** The index is read and written by one at a time. */
const alone = (task: () => Promise<void>): Promise<void> =>
  navigator.locks.request('paper-trail-cache', task);

/** Keeps looked-up papers in storage.local, so that they outlive the background and the browser. */
import { storage } from 'wxt/utils/storage';
import type { CacheEntry, PaperCache } from '../scholarly/paper-cache';

const PREFIX = 'cache:';
const keyOf = (key: string) => `local:${PREFIX}${key}` as const;

/** Forgets the older half when the browser says that there is no room. */
export const paperStore: PaperCache = {
  async get(key) {
    return (await storage.getItem<CacheEntry>(keyOf(key))) ?? undefined;
  },
  async set(key, entry) {
    try {
      await storage.setItem(keyOf(key), entry);
    } catch {
      await forgetOlderHalf();
      await storage.setItem(keyOf(key), entry);
    }
  },
};

async function forgetOlderHalf(): Promise<void> {
  const kept = Object.entries(await storage.snapshot('local')).filter(([key]) =>
    key.startsWith(PREFIX),
  ) as [string, CacheEntry][];
  kept.sort(([, a], [, b]) => a.stored.localeCompare(b.stored));
  const older = kept.slice(0, Math.ceil(kept.length / 2));
  await storage.removeItems(older.map(([key]) => `local:${key}` as const));
}

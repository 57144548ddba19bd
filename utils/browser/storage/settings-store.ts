/** Keeps the settings in storage.local, with their version and the steps between versions. */
import { storage } from 'wxt/utils/storage';
import { fail, type Result, succeed } from '../../failure';
import { DEFAULT_SETTINGS, readSettings, SETTINGS_VERSION, type Settings } from '../../settings';
import { retryAfterEviction } from './evict-and-retry';

const item = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: SETTINGS_VERSION,
  migrations: {
    // 2 remembers styles that were used: the one in use is the first of them. Version 1 knew no others than those of
    // utils/citation/styles/styles.ts, which have their names from there.
    2: (old: Partial<Settings>) => {
      const { citationStyle: id } = readSettings(old);
      return { ...old, recentStyles: [{ id, name: id }] };
    },
  },
});

/** Never fails: what cannot be read is defaulted. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await item.getValue());
}

/** Changes some settings. Two windows at once do not overwrite each other. Fails with `storage-full`. */
export async function saveSettings(change: Partial<Settings>): Promise<Result<void>> {
  return navigator.locks.request('paper-trail-settings', async () => {
    try {
      await retryAfterEviction(async () =>
        item.setValue(readSettings({ ...(await loadSettings()), ...change })),
      );
      return succeed(undefined);
    } catch {
      return fail({ kind: 'storage-full' });
    }
  });
}

/** Calls back on every change, from whichever window. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((stored) => onChange(readSettings(stored)));
}

/** Keeps the settings in storage.local, with the version that wrote them. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '../../failure';
import { readSettings, SETTINGS_VERSION, type Settings, UNREAD_SETTINGS } from '../../settings';
import { watchKey } from './storage-area';

const KEY = 'settings';
/** The version stands beside them; the first one did not say. */
const VERSION_KEY = 'settings$';
const VERSION = v.fallback(v.object({ v: v.number() }), { v: 1 });

const stored = {
  lock: KEY,
  read: async (): Promise<Settings> => {
    const { [KEY]: settings, [VERSION_KEY]: meta } = await browser.storage.local.get([
      KEY,
      VERSION_KEY,
    ]);
    return readSettings(settings, v.parse(VERSION, meta).v);
  },
  // Both at once, so that no version ever stands beside settings of another.
  write: (settings: Settings) =>
    browser.storage.local.set({ [KEY]: settings, [VERSION_KEY]: { v: SETTINGS_VERSION } }),
};

/** Never fails: where nothing can be read, the usual settings hold, and nobody is asked anything unasked. */
export async function loadSettings(): Promise<Settings> {
  const read = await readStoredSettings();
  return read.ok ? read.value : UNREAD_SETTINGS;
}

/** Fails with `settings-unread`, for those who can say so. */
export async function readStoredSettings(): Promise<Result<Settings>> {
  try {
    return succeed(await stored.read());
  } catch {
    return fail({ kind: 'settings-unread' });
  }
}

/**
 * Changes some settings, or what `change` makes of them as they are now. Windows do not overwrite each
 * other. Fails as `lockedUpdate` does.
 */
export async function saveSettings(
  change: Partial<Settings> | ((now: Settings) => Promise<Partial<Settings>>),
): Promise<Result<void>> {
  // No page waits for it when it opens.
  const { lockedUpdate } = await import('./locked-list');
  return lockedUpdate(stored, async (now) =>
    readSettings({ ...now, ...(typeof change === 'function' ? await change(now) : change) }),
  );
}

/** Calls back on every change, from whichever window. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watchKey('local', KEY, (settings) => onChange(readSettings(settings)));
}

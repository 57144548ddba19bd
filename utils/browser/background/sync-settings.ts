/** Shares the settings through the account that the reader has with the browser, where they have asked for it. */
import { browser } from 'wxt/browser';
import { loadSettings, saveSettings, watchSettings } from '../storage/settings-store';
import { readKey, writeKey } from '../storage/storage-area';
import { incoming, outgoing, readSeen } from './settings-merge';

/** What this browser has last seen of each field. */
const KEY = 'settings-seen';

/** What was changed elsewhere is taken over first, and then what was changed here is written. One run at a time. */
function syncSettings(): Promise<void> {
  return navigator.locks.request('paper-trail-sync', async () => {
    const settings = await loadSettings();
    if (!settings.syncSettings) return;
    try {
      const seen = readSeen(await readKey('local', KEY));
      const taken = incoming(await browser.storage.sync.get(null), settings, seen);
      if (taken === null) return;
      // Firefox tells of what was written though nothing was changed by it: that would go on without end.
      if (Object.keys(taken.change).length > 0 && !(await saveSettings(taken.change)).ok) return;
      await writeKey('local', KEY, taken.seen);
      const given = outgoing({ ...settings, ...taken.change }, taken.seen, Date.now());
      if (Object.keys(given.items).length === 0) return;
      await browser.storage.sync.set(given.items);
      await writeKey('local', KEY, given.seen);
    } catch {
      // No account, no room, too many changes at once: the next change, here or there, tries again.
    }
  });
}

/** Listeners at once, so that a change wakes the background. */
export function watchForSync(): void {
  browser.storage.sync.onChanged.addListener(() => void syncSettings());
  watchSettings(() => void syncSettings());
}

/** Settings shared by the switch, over the account that the browser has (in memory here). */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { queueLocks } = await import('../../support/locks');
  const locks = queueLocks();
  Object.assign(globalThis, { chrome: fakeBrowser });
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
});

const { watchForSync } = await import('../../../utils/browser/background/sync-settings');
const { loadSettings, saveSettings } = await import(
  '../../../utils/browser/storage/settings-store'
);

beforeEach(() => {
  fakeBrowser.reset();
  watchForSync();
});

const account = () => fakeBrowser.storage.sync.get(null);

it('nothing is shared until the switch is on', async () => {
  await saveSettings({ citationStyle: 'nature', mailto: 'ada@fern.example' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await account()).toEqual({});
});

it('once it is on, what is set here goes along, but for address and keys; what is set elsewhere holds here', async () => {
  await fakeBrowser.storage.local.set({ 'hypothesis-key': 'moss-key', 'jabref-key': 'moss-token' });
  await saveSettings({
    citationStyle: 'nature',
    mailto: 'ada@fern.example',
    openAlexKey: 'moss-key',
    syncSettings: true,
  });
  await vi.waitFor(async () =>
    expect(await account()).toMatchObject({ 'setting-citationStyle': { value: 'nature' } }),
  );
  expect(JSON.stringify(await account())).not.toMatch(/ada@fern|moss-key|moss-token/);

  await fakeBrowser.storage.sync.set({
    'setting-citationStyle': { value: 'ieee', time: Date.now() + 1000 },
  });
  await vi.waitFor(async () => expect((await loadSettings()).citationStyle).toBe('ieee'));
  // What is no setting of ours changes nothing.
  await fakeBrowser.storage.sync.set({
    'setting-citationStyle': { value: { a: 1 }, time: Date.now() + 2000 },
    'setting-none': 7,
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(typeof (await loadSettings()).citationStyle).toBe('string');
});

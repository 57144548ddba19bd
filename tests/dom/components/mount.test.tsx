/** A surface starts with the stored settings and follows them as they change elsewhere. */
import { afterEach, expect, it, vi } from 'vitest';
import { mount } from '../../../components/mount';
import { SettingsNotice } from '../../../components/page/notices/SettingsNotice';
import { useSettings } from '../../../components/services';
import { fail, succeed } from '../../../utils/failure';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings';
import { makeServices, waitForWords } from './stage';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string) =>
      ({ 'locale.lang': 'fa', 'locale.dir': 'rtl', '@@ui_locale': 'ar_EG' })[key] ?? key,
  },
}));
afterEach(() => document.getElementById('app')?.remove());

const Shown = () => <p>{`style ${useSettings().citationStyle}`}</p>;

it('says the language and direction of its words, not the browser’s, and follows the settings', async () => {
  document.body.append(Object.assign(document.createElement('div'), { id: 'app' }));
  let change: ((settings: Settings) => void) | undefined;
  await mount(<Shown />, makeServices(), {
    load: async () => succeed({ ...DEFAULT_SETTINGS, citationStyle: 'nature' }),
    watch: (onChange) => {
      change = onChange;
      return () => {};
    },
  });
  await waitForWords('style nature');
  expect(document.documentElement.lang).toBe('fa');
  expect(document.documentElement.dir).toBe('rtl');
  await vi.waitFor(() => expect(change).toBeDefined());
  change?.({ ...DEFAULT_SETTINGS, citationStyle: 'cell' });
  await waitForWords('style cell');
});

it('shows the app as usual, and says so, where the settings cannot be read; nothing is asked unasked', async () => {
  document.body.append(Object.assign(document.createElement('div'), { id: 'app' }));
  let change: ((settings: Settings) => void) | undefined;
  const Told = () => (
    <>
      <SettingsNotice />
      <p>{`style ${useSettings().citationStyle}, asks ${useSettings().lookUp}`}</p>
    </>
  );
  await mount(<Told />, makeServices(), {
    load: async () => fail({ kind: 'settings-unread' }),
    watch: (onChange) => {
      change = onChange;
      return () => {};
    },
  });
  await waitForWords('style apa, asks false');
  await waitForWords('failure.settingsUnread');
  await vi.waitFor(() => expect(change).toBeDefined());
  change?.({ ...DEFAULT_SETTINGS, citationStyle: 'cell' });
  await waitForWords('style cell, asks true');
  expect(document.body.textContent).not.toContain('failure.settingsUnread');
});

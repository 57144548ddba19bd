/** Nothing opens by itself but one page, once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { version } from '../../../package.json';
import { fromRoot } from '../../../scripts/lib/paths.mjs';

const create = vi.fn();
vi.mock('wxt/browser', () => ({
  browser: { tabs: { create }, runtime: { getURL: (path: string) => `ext:/${path}` } },
}));
vi.mock('#i18n', () => import('../../support/i18n'));
const { welcome } = await import('../../../utils/browser/background/welcome');
const { NEWS } = await import('../../../components/options/news');

it('one page opens after the install', () => {
  welcome({ reason: 'install' });
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'ext://welcome.html' });
});

it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
  'none opens after: %s',
  (reason) => {
    create.mockClear();
    welcome({ reason });
    expect(create).not.toHaveBeenCalled();
  },
);

it('nothing of the background opens anything before a click, a menu or a key', () => {
  // Each is called by the reader's own doing alone; a new one has to be looked at.
  const OPENERS = [
    'utils/browser/background/open-after-copy.ts',
    'utils/browser/background/welcome.ts',
    'utils/browser/controls/shortcuts.ts',
    'utils/browser/library/open-library.ts',
    'utils/browser/on-demand-services.ts',
    'utils/browser/stored-page.ts',
  ];
  const opening =
    /browser\.(?:tabs|windows)\.create\b|action\.openPopup|browser\.notifications|setUninstallURL/;
  const found = ['utils', 'entrypoints', 'components']
    .flatMap((folder) =>
      readdirSync(fromRoot(folder), { recursive: true }).map((path) => join(folder, String(path))),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => opening.test(readFileSync(fromRoot(path), 'utf8')))
    .map((path) => path.replaceAll('\\', '/'));
  expect(found.sort()).toEqual(OPENERS);
});

it('the version at hand has its news in the settings', () => {
  expect(NEWS[version]?.()).not.toEqual([]);
  expect(NEWS[version]).toBeDefined();
});

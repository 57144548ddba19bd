/** Scripts beside a page have no way to settings, keys and log. */
import { expect, it, vi } from 'vitest';

const setAccessLevel = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('wxt/browser', () => ({
  // Firefox has no such thing for what is kept.
  browser: { storage: { local: { setAccessLevel }, session: {}, sync: { setAccessLevel } } },
}));

const { keepFromPages } = await import('../../../utils/browser/access/keep-from-pages');

it('what is stored is for our own pages, where the browser can be told', () => {
  keepFromPages();
  expect(setAccessLevel.mock.calls).toEqual([
    [{ accessLevel: 'TRUSTED_CONTEXTS' }],
    [{ accessLevel: 'TRUSTED_CONTEXTS' }],
  ]);
});

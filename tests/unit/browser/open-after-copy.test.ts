/** "Open" in the toast: the panel where it may open, the full page where it may not. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeReport } from '../../support/page-report';

const openPanel = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/browser/panel', () => ({ openPanel }));
await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { chrome: fakeBrowser });
});
const { openAfterCopy } = await import('../../../utils/browser/background/open-after-copy');
const { saveReport } = await import('../../../utils/browser/storage/report-store');

beforeEach(() => {
  fakeBrowser.reset();
  openPanel.mockReset();
});

it('opens the panel of the window', async () => {
  openPanel.mockResolvedValue(undefined);
  await openAfterCopy({ id: 7, windowId: 3 });
  expect(openPanel).toHaveBeenCalledExactlyOnceWith(3);
});

it('opens the story of the tab on a full page where the browser opens no panel', async () => {
  openPanel.mockRejectedValue(new Error('only from a user input handler'));
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const kept = await saveReport(makeReport(), 7);
  if (!kept.ok) throw new Error('not kept');
  await openAfterCopy({ id: 7, windowId: 3 });
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: expect.stringContaining(`/reader.html?story=${kept.value}`),
  });
});

it('opens nothing for a tab that was not read', async () => {
  openPanel.mockRejectedValue(new Error('only from a user input handler'));
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await openAfterCopy({ id: 8, windowId: 3 });
  expect(create).not.toHaveBeenCalled();
});

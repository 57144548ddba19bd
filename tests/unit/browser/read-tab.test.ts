/** What comes of reading a tab is told by what came back. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fail, succeed } from '../../../utils/failure';
import { makeReport } from '../../support/page-report';

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { chrome: fakeBrowser });
});

const { readTab } = await import('../../../utils/browser/read-tab');

const tab = { id: 1, url: 'https://news.example/tides' };
const gives = (...results: unknown[]) => {
  const executeScript = vi.fn();
  for (const result of results) executeScript.mockResolvedValueOnce([{ result }]);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
};

beforeEach(() => fakeBrowser.reset());

describe('a tab', () => {
  it('gives the report of its page', async () => {
    gives(makeReport());
    expect(await readTab(tab)).toEqual(succeed(makeReport()));
  });

  it('that shows a PDF gives what its address says', async () => {
    gives(makeReport({ pdf: 'unread' }));
    expect(await readTab(tab)).toEqual(succeed(makeReport({ pdf: 'unread' })));
  });

  it.each([[null], [undefined]])('in which reading came to no end (%s) is no PDF', async (left) => {
    gives(left);
    expect(await readTab(tab)).toEqual(fail({ kind: 'unread-page' }));
  });

  it('that has crashed could not be read, and is not called closed to extensions', async () => {
    const executeScript = vi
      .fn()
      .mockRejectedValue(new Error('Cannot access contents of the page.'));
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    expect(await readTab({ ...tab, status: 'unloaded' })).toEqual(fail({ kind: 'unread-page' }));
  });

  it('is not read twice where the popup’s page has asked for it already', async () => {
    gives();
    globalThis.askedAhead = {
      story: Promise.resolve([{ documentId: '', frameId: 0, result: makeReport() }]),
    };
    expect(await readTab(tab)).toEqual(succeed(makeReport()));
    gives('pdf');
    expect(await readTab(tab)).toEqual(fail({ kind: 'restricted-page', page: 'pdf' }));
  });

  it('that closes is told as the browser tells it', async () => {
    const executeScript = vi.fn().mockRejectedValue(new Error('No tab with id: 1'));
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    expect(await readTab(tab)).toEqual(fail({ kind: 'no-access' }));
  });
});

/** "?" lists the keys wherever the reader is, with the browser's own. */
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryApp } from '../../../components/library/LibraryApp';
import { PanelApp } from '../../../components/panel/PanelApp';
import { PopupApp } from '../../../components/popup/PopupApp';
import { ReaderApp } from '../../../components/reader/ReaderApp';
import { fail, succeed } from '../../../utils/failure';
import { control, failing, find, makeReport, problems, seen, stage, waitForWords } from './stage';

const panel = (page: Parameters<typeof PanelApp>[0]['page']) => (
  <PanelApp page={page} onGranted={() => {}} />
);
const onStory = panel(succeed(makeReport()));
const RESTRICTED = { kind: 'restricted-page', page: 'browser' } as const;
const unreadable = { services: { readPage: failing(RESTRICTED) } };

async function listed(): Promise<string> {
  // Nothing of the page has the focus at first.
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard('?');
  const dialog = await find('dialog[open]');
  await waitForWords('Open Paper Trail on this page', () => dialog);
  expect(await problems(dialog)).toEqual([]);
  const words = seen(dialog);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.querySelector('dialog[open]')).toBeNull());
  return words;
}

describe('“?” lists the keys, the browser’s own among them', () => {
  it.each([
    ['the popup', <PopupApp />, {}, 'Copy'],
    ['the popup on a page that cannot be read', <PopupApp />, unreadable, 'This is a browser page'],
    ['the panel', onStory, {}, 'Story'],
    ['the panel without a story', panel(fail({ kind: 'no-access' })), {}, 'Click the icon'],
    [
      'the panel on a page that cannot be read',
      panel(fail(RESTRICTED)),
      {},
      'This is a browser page',
    ],
    ['the full page', <ReaderApp />, {}, 'Copy'],
    ['the full page without a story', <ReaderApp />, unreadable, 'This is a browser page'],
    ['the library', <LibraryApp />, {}, 'Your library is empty.'],
  ])('on %s', async (_, surface, options, words) => {
    stage(surface, { bare: true, ...options });
    await waitForWords(words);
    const list = await listed();
    expect(list).toContain('Alt');
    // One that has no key says so.
    expect(list).toContain('not set');
  });

  it.each(['Paper', 'Cite', 'Library'])('on the panel’s tab %s', async (tab) => {
    stage(onStory, { bare: true });
    await userEvent.click(await control(tab, '[role="tab"]'));
    const list = await listed();
    // Keys of the story do nothing there.
    expect(list).not.toContain('Larger text');
    if (tab === 'Library') expect(list).toContain('Undo the last change');
  });
});

it('hears a key pressed as soon as its words are seen', async () => {
  const { rerender } = stage(<p />, { bare: true });
  rerender(panel(fail(RESTRICTED)));
  expect(seen(document.body)).toContain('This is a browser page');
  document.dispatchEvent(new KeyboardEvent('keydown', { key: '?' }));
  await find('dialog[open]');
});

it('is no key where the reader has switched single ones off, and says so in the list', async () => {
  stage(<ReaderApp />, { bare: true, settings: { singleKeys: false } });
  await waitForWords('Copy');
  await userEvent.keyboard('?');
  expect(document.querySelector('dialog')).toBeNull();
  await userEvent.click(await control('More'));
  await userEvent.click(await control('Keys'));
  await waitForWords('These keys are switched off in the settings.');
});

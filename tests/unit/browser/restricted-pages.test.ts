import { describe, expect, it } from 'vitest';
import { whyNotReadable } from '../../../utils/browser/restricted-pages';

describe('a page that cannot be read is named for what it is', () => {
  it.each([
    ['chrome://version/', 'Cannot access a chrome:// URL', 'browser'],
    [undefined, 'Cannot access a chrome:// URL', 'browser'],
    ['about:addons', '', 'browser'],
    ['view-source:https://news.example/a', '', 'browser'],
    [undefined, 'Cannot access contents of url "devtools://devtools/x". ', 'browser'],
    ['chrome-extension://abc/options.html', '', 'browser'],
    ['https://chromewebstore.google.com/detail/x', '', 'store'],
    [undefined, 'The extensions gallery cannot be scripted.', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', '', 'store'],
    ['https://journal.example/paper.pdf', 'Missing host permission for the tab', 'pdf'],
    ['file:///home/reader/paper.pdf', '', 'pdf'],
    ['file:///home/reader/story.html', 'Cannot access contents of url "file:///"', 'file'],
  ] as const)('%s (%s) is a %s page', (url, message, page) => {
    expect(whyNotReadable(url, message)).toEqual({ kind: 'restricted-page', page });
  });

  it.each([
    ['https://news.example/story', 'Cannot access contents of the page.'],
    [undefined, 'Missing host permission for the tab'],
    ['https://microsoftedge.microsoft.com/en-us/', ''],
    [undefined, ''],
    ['not an address', ''],
  ])('%s asks for a click', (url, message) => {
    expect(whyNotReadable(url, message)).toEqual({ kind: 'no-access' });
  });
});

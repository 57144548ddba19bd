/** Opens the library, a story of it, and the place of a highlight, each in a tab of its own. */
import { browser } from 'wxt/browser';
import { decoded } from '../../decoded';
import { type Highlight, quoteOf } from '../../library/highlight';
import { webAddress } from '../../text/web-address';

/** Which tab the address bar's keys ask for. */
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

const open = (url: string) => browser.tabs.create({ url });

export async function openLibrary(): Promise<void> {
  await open(browser.runtime.getURL('/library.html'));
}

/** The library at its field for names, which holds `named` and looks for it; where the address bar's keys want it. */
export async function openLibraryFor(named: string, disposition: Disposition): Promise<void> {
  const hash = named === '' ? '' : `#${NAMED_IN_HASH}${encodeURIComponent(named)}`;
  const url = browser.runtime.getURL(`/library.html${hash}` as '/library.html');
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** What the library's own address says that the reader has asked for; empty where nothing. */
export const namedInAddress = (hash: string): string =>
  hash.startsWith(`#${NAMED_IN_HASH}`) ? decoded(hash.slice(1 + NAMED_IN_HASH.length)) : '';

const NAMED_IN_HASH = 'name=';

/** The library, with the question whom to hand on the entry of this story. */
export async function openHandOn(story: string): Promise<void> {
  const address = `/library.html#hand=${encodeURIComponent(story)}` as const;
  await open(browser.runtime.getURL(address as '/library.html'));
}

/** `at`: the id of a highlight to go to; empty for the story's beginning. */
export async function openKept(story: string, at = ''): Promise<void> {
  const hash = at === '' ? '' : `#${encodeURIComponent(at)}`;
  const address = `/reader.html?kept=${encodeURIComponent(story)}${hash}` as const;
  await open(browser.runtime.getURL(address as '/reader.html'));
}

/** On its own page the browser goes to the words. */
export async function openHighlight(highlight: Highlight, isKept: boolean): Promise<void> {
  if (isKept) return openKept(highlight.target.source, highlight.id);
  const address = webAddress(highlight.target.source);
  if (address === null) return;
  const words = encodeURIComponent(quoteOf(highlight)).replaceAll('-', '%2D');
  await open(`${address.replace(/#.*$/s, '')}#:~:text=${words}`);
}

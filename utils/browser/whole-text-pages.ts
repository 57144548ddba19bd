/**
 * The pages whose whole text the reader asked for, each in its tab, in the browser's memory (storage.session): the
 * same page in another tab is read as always.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { addressKey } from '../story/story-key';
import { wishWholeText } from './injected/whole-text-wish';
import { lockedList } from './storage/locked-list';

/** Pages kept at most; the oldest go first. */
const MAX_PAGES = 100;

const PAGE = v.object({ tabId: v.number(), page: v.string() });

const pages = lockedList({ area: 'session', key: 'whole-pages', entry: PAGE, max: MAX_PAGES });

const isPage = (tabId: number, url: string) => (entry: v.InferOutput<typeof PAGE>) =>
  entry.tabId === tabId && entry.page === addressKey(url);

export async function wantsWholeText(tabId: number, url: string): Promise<boolean> {
  return (await pages.load()).some(isPage(tabId, url));
}

/** Tells the tab that its next reading is to be of the whole text, and gives true, where the reader asked for it. */
export async function wishIfWhole(tabId: number, url: string): Promise<boolean> {
  if (!(await wantsWholeText(tabId, url))) return false;
  await browser.scripting.executeScript({ target: { tabId }, func: wishWholeText });
  return true;
}

/** What cannot be kept holds for this reading only. */
export async function keepWholeText(tabId: number, url: string, whole: boolean): Promise<void> {
  const isThis = isPage(tabId, url);
  await pages.update((entries) => {
    const others = entries.filter((entry) => !isThis(entry));
    return whole ? [{ tabId, page: addressKey(url) }, ...others] : others;
  });
}

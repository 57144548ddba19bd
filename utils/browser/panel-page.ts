/** Follows the tab that the side panel stands beside. */
import { browser } from 'wxt/browser';
import type { Result } from '../failure';
import { succeed } from '../failure';
import type { PageReport } from '../page-report';
import { activeTab, readTab } from './read-tab';
import { watchReports } from './storage/report-store';

/**
 * Calls back with the story of the tab in front: at once, when another tab comes to the front, when the
 * tab moves on, and when the reader clicks the icon. Reading works only where the reader has clicked or
 * has granted the site; elsewhere the failure says what to do. Returns the way to stop.
 */
export function watchPanelPage(onPage: (page: Result<PageReport>) => void): () => void {
  let turn = 0;
  const read = async () => {
    const mine = ++turn;
    const tab = await activeTab();
    const page = await readTab(tab ?? {});
    // Tabs change faster than pages are read: only the last one counts.
    if (mine === turn) onPage(page);
  };
  const onActivated = () => void read();
  const onUpdated = async (tabId: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' && (await activeTab())?.id === tabId) await read();
  };
  const stopWatching = watchReports(async (tabId, report) => {
    if (tabId === null || (await activeTab())?.id !== tabId) return;
    turn++;
    onPage(succeed(report));
  });
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void read();
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stopWatching();
  };
}

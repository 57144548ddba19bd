/**
 * The full page of a story: its own address names the report that it shows, one of this session or a story of the
 * library, and the tab that this was read in.
 */
import { browser } from 'wxt/browser';
import type { Services } from '../app-services';
import { type Result, succeed } from '../failure';
import type { PageReport } from '../page-report';
import { activeTab } from './read-tab';
import { loadReport, saveReport } from './storage/report-store';

const ownAddress = () => new URLSearchParams(location.search);

const pathOf = (story: string, tab: string | null) =>
  `/reader.html?${new URLSearchParams({ story, ...(tab !== null && { tab }) })}` as const;

export const STORED_PAGE: Pick<Services, 'readPage' | 'readWholeText'> = {
  readPage: async () => {
    const kept = ownAddress().get('kept');
    if (kept !== null) return (await import('./library/kept-report')).loadKeptReport(kept);
    return loadReport(ownAddress().get('story') ?? '');
  },
  readWholeText: async (url, whole) => {
    const tab = ownAddress().get('tab');
    const { readWholeText } = await import('./whole-text');
    const page = await readWholeText(tab === null ? null : { id: Number(tab) }, url, whole);
    if (!page.ok) return page;
    // Loaded anew, the page comes back with the same text.
    const saved = await saveReport(page.value, null);
    if (saved.ok) history.replaceState(null, '', pathOf(saved.value, tab));
    return page;
  },
};

/** Opens the story of the tab in front in a tab of its own. */
export async function openReader(report: PageReport): Promise<Result<void>> {
  const [tab, saved] = await Promise.all([activeTab(), saveReport(report, null)]);
  if (!saved.ok) return saved;
  const path = pathOf(saved.value, tab?.id === undefined ? null : String(tab.id));
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  return succeed(undefined);
}

/** Reads the page of a story anew, for all its text or for its story only, and remembers which for as long as its tab lives. */
import { fail, type Result } from '../failure';
import type { PageReport } from '../page-report';
import { activeTab, readTab } from './read-tab';
import type { ReadableTab } from './restricted-pages';
import { saveReport } from './storage/report-store';
import { keepWholeText } from './whole-text-pages';

/** Fails with `no-access` where the tab is closed, or shows another page than that at `url` by now. */
export async function readWholeText(
  tab: ReadableTab | null,
  url: string,
  whole: boolean,
): Promise<Result<PageReport>> {
  if (tab?.id === undefined) return fail({ kind: 'no-access' });
  await keepWholeText(tab.id, url, whole);
  const page = await readTab(tab);
  return page.ok && page.value.story.url !== url ? fail({ kind: 'no-access' }) : page;
}

/** Other surfaces that show the story are told. */
export async function readWholeTextOfActiveTab(
  url: string,
  whole: boolean,
): Promise<Result<PageReport>> {
  const tab = await activeTab();
  const page = await readWholeText(tab, url, whole);
  if (page.ok) await saveReport(page.value, tab?.id ?? null);
  return page;
}

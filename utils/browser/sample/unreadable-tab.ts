/** What is known of a tab in which no script may run: the sample has read itself; of all others, why not. */
import { browser } from 'wxt/browser';
import { fail, type Result } from '../../failure';
import type { PageReport } from '../../page-report';
import { type ReadableTab, whyNotReadable } from '../restricted-pages';
import { loadReport, reportOfTab } from '../storage/report-store';

/** @param refusal what the browser said of it; null where it refused nothing, and nothing came of it all the same */
export async function readUnreadable(
  { id, url, status }: ReadableTab,
  refusal: string | null,
): Promise<Result<PageReport>> {
  if (id !== undefined && url?.startsWith(browser.runtime.getURL('/sample.html'))) {
    const kept = await reportOfTab(id);
    if (kept !== null) return loadReport(kept);
  }
  const why = whyNotReadable(url, refusal ?? '');
  // Browsers say the same of a page that is closed to extensions and of one that is not there any more.
  const isGone = refusal === null || status === 'unloaded';
  return fail(isGone && why.kind === 'no-access' ? { kind: 'unread-page' } : why);
}

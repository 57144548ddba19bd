/** What is known of a tab in which no script may run: the sample has read itself; of all others, why not. */
import { browser } from 'wxt/browser';
import { fail, type Result } from '../../failure';
import type { PageReport } from '../../page-report';
import { whyNotReadable } from '../restricted-pages';
import { loadReport, reportOfTab } from '../storage/report-store';

/** @param message what the browser said of it */
export async function readUnreadable(
  { id, url }: { id?: number | undefined; url?: string | undefined },
  message: string,
): Promise<Result<PageReport>> {
  if (id !== undefined && url?.startsWith(browser.runtime.getURL('/sample.html'))) {
    const kept = await reportOfTab(id);
    if (kept !== null) return loadReport(kept);
  }
  return fail(whyNotReadable(url, message));
}

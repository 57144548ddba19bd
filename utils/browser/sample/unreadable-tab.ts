/** What is known of a tab in which no script may run: the sample has read itself; of all others, why not. */
import { browser } from 'wxt/browser';
import { type Failure, fail, type Result, succeed } from '../../failure';
import type { PageReport } from '../../page-report';
import { identifyUrl } from '../../papers/addresses/identify';
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
  // Firefox lets no script into its viewer: what the address says is there all the same.
  if (import.meta.env.FIREFOX && url !== undefined && mayBePdf(why, url)) {
    const { reportOfAddress } = await import('../../pdf/address-report');
    return succeed(reportOfAddress(url));
  }
  // Browsers say the same of a page that is closed to extensions and of one that is not there any more.
  const isGone = refusal === null || status === 'unloaded';
  return fail(isGone && why.kind === 'no-access' ? { kind: 'unread-page' } : why);
}

/** The address of a file of that name, or of a work: pages of papers let scripts in. */
const mayBePdf = (why: Failure, url: string): boolean =>
  (why.kind === 'restricted-page' && why.page === 'pdf' && /^https?:/i.test(url)) ||
  (why.kind === 'no-access' && identifyUrl(url) !== null);

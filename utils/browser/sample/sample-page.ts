/**
 * The sample story, a page of the extension. Browsers run no content script in such a page, so it reads itself and
 * leaves its report where those of other tabs are; the popup and the panel find it there.
 */
import { browser } from 'wxt/browser';
import { type Result, succeed } from '../../failure';
import type { PageReport } from '../../page-report';
import { readPage } from '../../read-page';
import { saveReport } from '../storage/report-store';

/** Reads the page as it stands now. */
export async function keepSample(document: Document): Promise<Result<PageReport>> {
  const report = readPage(document, document.location.href);
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await saveReport(report, tab.id);
  return succeed(report);
}

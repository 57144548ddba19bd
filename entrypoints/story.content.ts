import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeWholeTextWish } from '../utils/browser/injected/whole-text-wish';
import type { PageReport } from '../utils/page-report';
import { readPage } from '../utils/read-page';

/**
 * Runs only when the reader clicks: reads the page and hands over what it says. Asks nothing of the
 * browser's extension interface, so it also runs in a plain page, and any number of times. Null for a
 * PDF, undefined for a page of the browser's own that lets scripts in all the same (about:blank in Firefox).
 */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main(): PageReport | null | undefined {
    if (location.protocol === 'about:') return undefined;
    // Browsers wrap a PDF in a page of their own, which holds nothing to read.
    if (document.contentType === 'application/pdf') return null;
    return readPage(document, location.href, { whole: takeWholeTextWish() });
  },
});

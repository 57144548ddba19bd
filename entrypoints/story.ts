import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeWholeTextWish } from '../utils/browser/injected/whole-text-wish';
import type { PageReading } from '../utils/page-report';
import { reportOfAddress } from '../utils/pdf/address-report';
import { readPage } from '../utils/read-page';

/**
 * Runs only when the reader clicks: reads the page and hands over what it says. Asks nothing of the
 * browser's extension interface, so it also runs in a plain page, and any number of times. A PDF is told
 * by its type, and a page of the browser's own (about:blank in Firefox, which lets scripts in) by its address.
 */
export default defineUnlistedScript({
  globalName: true,
  main(): PageReading {
    if (location.protocol === 'about:') return 'browser';
    // Browsers wrap a PDF in a page of their own, which holds nothing to read: its address is there at once.
    if (document.contentType === 'application/pdf') return reportOfAddress(location.href);
    return readPage(document, location.href, { whole: takeWholeTextWish() });
  },
});

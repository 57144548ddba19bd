import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTitle } from '../utils/read-title';

/**
 * Runs when the reader clicks, before story.ts, which has much more to read and to load: the popup shows
 * the title meanwhile. Null where there is none, or the page is a PDF.
 */
export default defineUnlistedScript({
  globalName: true,
  main(): string | null {
    if (document.contentType === 'application/pdf') return null;
    return readTitle(document, location.href) || null;
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { readTitle } from '../utils/read-title';

/**
 * Runs when the reader clicks, before story.content.ts, which has much more to read and to load: the popup shows
 * the title meanwhile. Null where there is none, or the page is a PDF.
 */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main(): string | null {
    if (document.contentType === 'application/pdf') return null;
    return readTitle(document, location.href) || null;
  },
});

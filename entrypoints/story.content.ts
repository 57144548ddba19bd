import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageReport } from '../utils/page-report';
import { findPapers, withJournal } from '../utils/papers/find';
import { extractStory } from '../utils/story/extract';

/**
 * Runs only when the reader clicks: reads the page and hands over what it says. Asks nothing of the
 * browser's extension interface, so it also runs in a plain page, and any number of times. Null for a
 * PDF.
 */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main(): PageReport | null {
    // Browsers wrap a PDF in a page of their own, which holds nothing to read.
    if (document.contentType === 'application/pdf') return null;
    const start = performance.now();
    const url = location.href;
    const story = extractStory(document, url);
    const read = performance.now();
    const found = findPapers(document, url, story);
    const searched = performance.now();
    const clues = found.clues();
    return {
      story,
      mentions: withJournal(found.mentions, clues),
      clues,
      papersCut: found.note === 'cut-off',
      // The total is all that the reader waits for, the clues as well.
      ms: { story: read - start, mentions: searched - read, total: performance.now() - start },
    };
  },
});

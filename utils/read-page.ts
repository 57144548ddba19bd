/** Reads a page from end to end: what it says of its story and of its papers. */
import { readPageMetadata } from './page-metadata/page-metadata';
import type { PageReport } from './page-report';
import { findPapers, type WorksWatcher, withJournal } from './papers/find';
import { extractStory, type StageWatcher } from './story/extract';

/** What `inspect --trace` wants to know besides; the extension asks for none of it. */
interface Watchers {
  stage?: StageWatcher;
  works?: WorksWatcher;
}

export function readPage(document: Document, url: string, watch: Watchers = {}): PageReport {
  const start = performance.now();
  const page = readPageMetadata(document, url);
  const story = extractStory(document, url, page, watch.stage);
  const read = performance.now();
  const found = findPapers(document, url, story, page, watch.works);
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
}

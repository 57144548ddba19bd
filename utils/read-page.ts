/** Reads a page from end to end: what it says of its story and of its papers. */
import { readPageMetadata } from './page-metadata/page-metadata';
import { unshadowed } from './page-metadata/unshadowed';
import type { PageReport } from './page-report';
import { findPapers, type WorksWatcher, withJournal } from './papers/find';
import { extractStory, type StageWatcher } from './story/extract';
import { withWholeText } from './story/whole-text';

/** What `inspect --trace` wants to know besides; the extension asks for none of it. */
interface Watchers {
  stage?: StageWatcher;
  works?: WorksWatcher;
}

interface Choices extends Watchers {
  /** The reader asked for all the page's text. What is found beside it stays as it is. */
  whole?: boolean;
}

export function readPage(live: Document, url: string, choices: Choices = {}): PageReport {
  const { whole, ...watch } = choices;
  const start = performance.now();
  const document = unshadowed(live);
  const page = readPageMetadata(document, url);
  const story = extractStory(document, url, page, watch.stage);
  const read = performance.now();
  const found = findPapers(document, url, story, page, watch.works);
  const searched = performance.now();
  const clues = found.clues();
  return {
    story: whole ? withWholeText(story, document) : story,
    mentions: withJournal(found.mentions, clues),
    clues,
    papersCut: found.note === 'cut-off',
    // The total is all that the reader waits for, the clues as well.
    ms: { story: read - start, mentions: searched - read, total: performance.now() - start },
  };
}

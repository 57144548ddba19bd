/** Reads a page from end to end: what it says of its story and of its papers. */
import { bounded } from './page-metadata/bounded';
import { readPageMetadata } from './page-metadata/page-metadata';
import { unshadowed } from './page-metadata/unshadowed';
import type { PageReport } from './page-report';
import { NO_CLUES } from './papers/clues/clues';
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

/** The words of an error may be the page's, and as long. */
const LONGEST_FAULT = 200;

/** All that is known of a page is its address, which may name a paper. */
const blankPage = (): Document => new DOMParser().parseFromString('', 'text/html');
const blankStory = (url: string) => extractStory(blankPage(), url);

/**
 * Never throws: a part over which a reader of ours stumbles is read as if the page held nothing but its address, and
 * `fault` says so.
 */
export function readPage(live: Document, url: string, choices: Choices = {}): PageReport {
  const { whole, ...watch } = choices;
  const start = performance.now();
  let fault: string | null = null;
  const attempt = <Part>(read: () => Part, without: () => Part): Part => {
    try {
      return read();
    } catch (error) {
      fault ??= String(error).slice(0, LONGEST_FAULT);
      return without();
    }
  };
  const { page: document, isCut } = attempt(
    () => bounded(unshadowed(live)),
    () => ({ page: blankPage(), isCut: false }),
  );
  const page = attempt(
    () => readPageMetadata(document, url),
    () => readPageMetadata(blankPage(), url),
  );
  const story = attempt(
    () => extractStory(document, url, page, watch.stage),
    () => blankStory(url),
  );
  const read = performance.now();
  const found = attempt(
    () => findPapers(document, url, story, page, watch.works),
    () => findPapers(blankPage(), url, blankStory(url)),
  );
  const searched = performance.now();
  const clues = attempt(found.clues, () => NO_CLUES);
  return {
    story: whole
      ? attempt(
          () => withWholeText(story, document),
          () => story,
        )
      : story,
    mentions: withJournal(found.mentions, clues),
    clues,
    papersCut: isCut || found.note === 'cut-off',
    ...(fault !== null && { fault }),
    // The total is all that the reader waits for, the clues as well.
    ms: { story: read - start, mentions: searched - read, total: performance.now() - start },
  };
}

/** Runs in the page: our extraction, plain Readability and Defuddle on the same document, timed alike. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readingText } from '../../../utils/story/cleanup/plain-text';
import { extractStory } from '../../../utils/story/extract';
import { watchDocument } from './watch';

type Reader = 'ours' | 'plain' | 'defuddle';

const readability = () => new Readability(document.cloneNode(true) as Document).parse();
const defuddle = (url: string) => new Defuddle(document, { url, useAsync: false }).parse();

/** Plain Readability and Defuddle give markup; read as ours is, which leaves captions to their pictures. */
function textOfMarkup(html: string, captions: 'left-out' | 'paragraphs'): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  if (captions === 'paragraphs') {
    for (const caption of parsed.querySelectorAll('figcaption')) {
      const paragraph = parsed.createElement('p');
      paragraph.append(...caption.childNodes);
      caption.replaceWith(paragraph);
    }
  }
  return readingText(parsed.body);
}

/** What plain Readability and Defuddle gave, in the form of what is compared. */
function others(
  read: ReturnType<typeof readability>,
  other: ReturnType<typeof defuddle> | null,
  failure: string | null,
) {
  return {
    plain: {
      // Plain Readability knows no captions: to it they are paragraphs like any other.
      text: textOfMarkup(read?.content ?? '', 'paragraphs'),
      title: read?.title ?? null,
      byline: read?.byline ?? null,
      publishedTime: read?.publishedTime ?? null,
    },
    defuddle: {
      text: textOfMarkup(other?.content ?? '', 'left-out'),
      title: other?.title ?? null,
      byline: other?.author ?? null,
      publishedTime: other?.published ?? null,
      failure,
    },
  };
}

/** Runs before those that count as warm: the browser compiles what runs often, and each page starts anew. */
const WARM_UP = 4;

/** Milliseconds of each run that counts: the very first one, cold, then the warm ones. */
const times: Record<Reader, number[]> = { ours: [], plain: [], defuddle: [] };

const runs: Record<Reader, number> = { ours: 0, plain: 0, defuddle: 0 };

function timed<T>(reader: Reader, work: () => T): T {
  const start = performance.now();
  const value = work();
  const ms = performance.now() - start;
  runs[reader] += 1;
  if (runs[reader] === 1 || runs[reader] > WARM_UP) times[reader].push(ms);
  return value;
}

/** The text of the story as ours reads it. */
export const textOf = (url: string): string => extractStory(document, url).text;

/** What each reader makes of the page at hand, once and untimed. */
export function readOnce(url: string) {
  const article = readability();
  let other: ReturnType<typeof defuddle> | null = null;
  try {
    other = defuddle(url);
  } catch {
    // What it throws on it has not read.
  }
  return {
    story: extractStory(document, url),
    plain: {
      text: textOfMarkup(article?.content ?? '', 'paragraphs'),
      title: article?.title ?? null,
      byline: article?.byline ?? null,
      publishedTime: article?.publishedTime ?? null,
    },
    defuddle: {
      text: textOfMarkup(other?.content ?? '', 'left-out'),
      title: other?.title ?? null,
      byline: other?.author ?? null,
      publishedTime: other?.published ?? null,
    },
  };
}

/**
 * What each reader makes of the page at hand. Ours and plain Readability run `rounds` times warm, in turns
 * that begin with the other one each time (`oursFirst` says who begins), so that neither always finds the
 * garbage of the other; Defuddle, the slowest, runs once.
 */
export function measure(url: string, rounds: number, oursFirst: boolean) {
  let story: ReturnType<typeof extractStory> | null = null;
  let article: ReturnType<typeof readability> = null;
  const ours = () => {
    story = timed('ours', () => extractStory(document, url));
  };
  const plain = () => {
    article = timed('plain', readability);
  };
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    const turn = (round % 2 === 0) === oursFirst ? [ours, plain] : [plain, ours];
    for (const run of turn) run();
  }
  let other: ReturnType<typeof defuddle> | null = null;
  let failure: string | null = null;
  try {
    other = timed('defuddle', () => defuddle(url));
  } catch (error) {
    failure = String(error);
  }
  const done = watchDocument(document);
  extractStory(document, url);
  const changes = [...new Set(done())];
  return {
    ...others(article, other, failure),
    story: story as ReturnType<typeof extractStory> | null,
    times,
    changes,
  };
}

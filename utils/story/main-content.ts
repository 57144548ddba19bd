/** Finds the part of a page that holds the story: Readability on a clone, and a check of what it found. */
import { Readability } from '@mozilla/readability';
import { runningText } from './dom';
import { prepare } from './prepare';

/** Readability tries again, less strictly, when it finds fewer characters than this. */
const LEAST_CHARACTERS = 250;

/**
 * Readability's conditional cleaning judges boxes by commas and links, and takes sentences that link a
 * paper with the teasers; tidy.ts judges line by line instead. The library has no option for it, so its
 * flags are set here: strip unlikely candidates (1) and weigh class names (2), without cleaning (4).
 */
const STRICT = 1 | 2;
const LENIENT = 2;

/** Where the page itself says that its content is, the most exact first. */
const MAIN = ['[itemprop~="articleBody"]', 'article', 'main, [role="main"]'] as const;

/** Found text that is a smaller share than this of what the page calls its main part is only a piece of it. */
const LEAST_SHARE = 0.4;

/** So small a share of all the page's running text calls for a second look. */
const SMALL_SHARE = 0.25;

const nothing = (): void => {};

/**
 * Steps of Readability that others here do, and do once: prepare() takes out what is hidden and readies the
 * pictures, metadata.ts reads the head, blocks.ts and sanitise() bring the markup in order. Together they
 * are half of Readability's own time.
 */
const DONE_ELSEWHERE = {
  _isProbablyVisible: () => true,
  // A byline and an excerpt that are there already are not looked for.
  _getArticleMetadata: () => ({ title: '', byline: ' ', excerpt: ' ' }),
  _postProcessContent: nothing,
  _cleanStyles: nothing,
  _fixLazyImages: nothing,
  _markDataTables: nothing,
};

/**
 * Readability writes the whole page down before it starts, in case it has to start again. Nearly always that
 * is for nothing, so a fresh copy is made in the one case where it asks for it.
 */
function keepMarkup(clone: Document, again: () => Document): void {
  Object.defineProperty(clone.body, 'innerHTML', {
    get: () => '',
    set: () => clone.body.replaceChildren(...again().body.childNodes),
  });
}

interface Reading {
  content: Element | null;
  /** Characters of running text in the content, in the part the page names its main one, in the page. */
  found: number;
  named: number;
  all: number;
}

/** The part that the page calls its main one, when it calls exactly one so. */
function namedMain(clone: Document): Element | null {
  for (const selector of MAIN) {
    const named = clone.querySelectorAll(selector);
    if (named.length === 1 && named[0]) return named[0];
  }
  return null;
}

function cloned(document: Document, url: string): Document {
  const clone = document.cloneNode(true) as Document;
  prepare(clone, url);
  return clone;
}

function read(document: Document, url: string, flags: number): Reading {
  const clone = cloned(document, url);
  if (!clone.body) return { content: null, found: 0, named: 0, all: 0 };
  const main = namedMain(clone);
  const all = runningText(clone.body);
  const named = main ? runningText(main) : 0;
  keepMarkup(clone, () => cloned(document, url));
  const reader = new Readability<Element>(clone, {
    serializer: (element) => element as Element,
    disableJSONLD: true,
    charThreshold: LEAST_CHARACTERS,
  });
  Object.assign(reader, DONE_ELSEWHERE, { _flags: flags });
  const content = reader.parse()?.content ?? null;
  return { content, found: content ? runningText(content) : 0, named, all };
}

/**
 * The story's part of the page, cut out of a clone and prepared, or null. Readability takes its document
 * apart, so each further look costs a clone; only pages where the first find is suspiciously small pay it.
 */
export function mainContent(document: Document, url: string): Element | null {
  const first = read(document, url, STRICT);
  if (first.named > LEAST_CHARACTERS && first.found < first.named * LEAST_SHARE)
    return namedMain(cloned(document, url));
  if (first.content && first.found >= first.all * SMALL_SHARE) return first.content;
  const second = read(document, url, LENIENT);
  return second.found > first.found * 2 ? second.content : (first.content ?? second.content);
}

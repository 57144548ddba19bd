/** Finds the part of a page that holds the story: Readability on a clone, and a check of what it found. */
import { Readability } from '@mozilla/readability';
import type { PageMetadata } from '../../page-metadata/types';
import { runningText, runningTexts } from '../dom';
import { freeCaptions } from './captions';
import { flattenShadowDom } from './flatten-shadow-dom';
import { putNamesBack } from './names';
import { prepare } from './prepare';
import { blocksOfPage, fillGaps } from './readability/gaps';
import { QUICK_STEPS } from './readability/quick-readability';
import { addStandfirst, standfirstOf } from './standfirst';
import { unrenderedBody } from './unrendered';
import { cloneVisible } from './visible-copy';

/** Readability tries again, less strictly, when it finds fewer characters than this. */
const LEAST_CHARACTERS = 250;

/**
 * Readability's conditional cleaning judges boxes by commas and links, and takes sentences that link a
 * paper with the teasers; cleanup/remove-site-lines.ts judges line by line instead. The library has no option for it, so its
 * flags are set here: strip unlikely candidates (1) and weigh class names (2), without cleaning (4).
 */
const STRICT = 1 | 2;
const LENIENT = 2;

/** Where the page itself says that its content is, the most exact first. */
const MAIN = ['[itemprop~="articleBody"]', 'article', 'main, [role="main"]'] as const;

/** Found text that is a smaller share than this of what the page calls its main part is only a piece of it. */
const LEAST_SHARE = 0.7;

/** With fewer characters of running text than this, the story may stand where a plain copy does not reach. */
const LITTLE = 1000;

/** So small a share of all the page's running text calls for a second look. */
const SMALL_SHARE = 0.25;

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

/** Makes a fresh copy that Readability may take apart. */
type Copy = () => Document;

const prepared =
  (copy: Copy, url: string): Copy =>
  () => {
    const clone = copy();
    prepare(clone, url);
    return clone;
  };

function read(copy: Copy, flags: number): Reading {
  const clone = copy();
  if (!clone.body) return { content: null, found: 0, named: 0, all: 0 };
  const main = namedMain(clone);
  const { all, within: named } = runningTexts(clone.body, main);
  const standfirst = standfirstOf(clone);
  const { body } = clone;
  const blocks = blocksOfPage(body);
  keepMarkup(clone, copy);
  const reader = new Readability<Element>(clone, {
    serializer: (element) => element as Element,
    disableJSONLD: true,
    charThreshold: LEAST_CHARACTERS,
  });
  Object.assign(reader, QUICK_STEPS, { _flags: flags });
  const content = reader.parse()?.content ?? null;
  if (content) {
    fillGaps(content, blocks, body);
    putNamesBack(content);
    freeCaptions(content);
    if (standfirst) addStandfirst(content, standfirst);
  }
  return { content, found: content ? runningText(content) : 0, named, all };
}

/**
 * Readability takes its document apart, so each further look costs a copy; only pages where the first find
 * is suspiciously small pay it.
 */
function bestReading(copy: Copy): { content: Element | null; found: number } {
  const first = read(copy, STRICT);
  if (first.named > LEAST_CHARACTERS && first.found < first.named * LEAST_SHARE)
    return { content: namedMain(copy()), found: first.named };
  if (first.content && first.found >= first.all * SMALL_SHARE) return first;
  const second = read(copy, LENIENT);
  return second.found > first.found * 2 || !first.content ? second : first;
}

/**
 * The story's part of the page, cut out of a copy and prepared, or null. Where the document itself holds
 * little, its open shadow roots are looked into, then what it carries without showing it yet.
 */
export function mainContent(document: Document, url: string, page: PageMetadata): Element | null {
  const plain = bestReading(prepared(() => cloneVisible(document), url));
  if (plain.found >= LITTLE) return plain.content;
  const laidOpen = flattenShadowDom(document);
  const shadowed = laidOpen
    ? bestReading(prepared(() => laidOpen.cloneNode(true) as Document, url))
    : plain;
  const best = shadowed.found > plain.found * 2 ? shadowed : plain;
  if (best.found >= LEAST_CHARACTERS) return best.content;
  return unrenderedBody(document, page) ?? best.content;
}

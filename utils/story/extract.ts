/** The story room's door: a page in, a Story out. The page itself is never changed. */
import { Readability } from '@mozilla/readability';
import { flatten, wrapLooseText } from './blocks';
import { removeUpwards, textOf } from './dom';
import { makeHeadings } from './headings';
import { kindOf } from './kind';
import { directionOf, languageOf } from './language';
import { type Metadata, readMetadata } from './metadata';
import { readFacts } from './page-facts';
import { prepare } from './prepare';
import { emptyRelease, institutionOf, looksLikeRelease, readApparatus } from './release';
import { sanitise } from './sanitise';
import { countWords, readingText } from './text';
import { tidy } from './tidy';
import type { Story } from './types';

/** Fewer words than this are no article, whatever the page calls itself. */
const LEAST_WORDS = 40;

/** Readability tries again, less strictly, when it finds fewer characters than this. */
const LEAST_CHARACTERS = 250;

/**
 * Readability's conditional cleaning judges boxes by commas and links, and takes sentences that link a
 * paper with the teasers; tidy.ts judges line by line instead. The library has no option for it, so its
 * flags are set here: strip unlikely candidates (1) and weigh class names (2), without cleaning (4).
 */
const GENTLE = {
  _flags: 1 | 2,
  // prepare() has taken out what is hidden; asking each element for its style costs a third of the time.
  _isProbablyVisible: () => true,
};

function mainContent(clone: Document): Element | null {
  if (!clone.body) return null;
  const reader = new Readability<Element>(clone, {
    serializer: (element) => element as Element,
    disableJSONLD: true,
    charThreshold: LEAST_CHARACTERS,
  });
  Object.assign(reader, GENTLE);
  return reader.parse()?.content ?? null;
}

function withoutBody(metadata: Metadata, document: Document, url: string): Story {
  const { declaredLang, ...said } = metadata;
  return {
    ...said,
    url,
    kind: 'web-page',
    isArticle: false,
    lang: declaredLang,
    dir: directionOf(document, declaredLang),
    html: '',
    text: '',
    wordCount: 0,
    release: emptyRelease(),
  };
}

function toHtml(fragment: DocumentFragment): string {
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}

/**
 * What the page at `url` says of itself and its article, cleaned and safe to show. For any document,
 * empty, XML and plain text included: where there is no article, `isArticle` is false.
 */
export function extractStory(document: Document, url: string): Story {
  const facts = readFacts(document);
  const metadata = readMetadata(document, facts, url);
  const window = document.defaultView ?? globalThis.window;
  const clone = document.cloneNode(true) as Document;
  prepare(clone, url);
  const body = mainContent(clone);
  if (!body) return withoutBody(metadata, document, url);

  wrapLooseText(body);
  const { release, spent } = readApparatus(body);
  const isRelease = looksLikeRelease(body, release);
  for (const element of spent) removeUpwards(element, body);
  tidy(body, { ...metadata, url });
  flatten(body);
  makeHeadings(body);
  release.institution = institutionOf(release);

  const fragment = sanitise(body.innerHTML, { window, baseUrl: url, images: true });
  const text = readingText(fragment);
  const wordCount = countWords(text);
  if (wordCount < LEAST_WORDS) return withoutBody(metadata, document, url);
  const { declaredLang, ...said } = metadata;
  const lang = languageOf(declaredLang, text);
  return {
    ...said,
    url,
    kind: kindOf(facts, said.siteName, url, isRelease),
    isArticle: true,
    lang,
    dir: directionOf(document, lang),
    excerpt: said.excerpt ?? (textOf(body.querySelector('p')) || null),
    html: toHtml(fragment),
    text,
    wordCount,
    release,
  };
}

/** The story room's door: a page in, a Story out. The page itself is never changed. */

import { flatten, wrapLooseText } from './cleanup/blocks';
import { makeHeadings } from './cleanup/headings';
import { removeOrphans } from './cleanup/orphans';
import { countWords, readingText } from './cleanup/plain-text';
import { removeSiteLines } from './cleanup/remove-site-lines';
import { isArticlePage } from './content/article-page';
import { mainContent } from './content/main-content';
import { removeUpwards } from './dom';
import { archivedCopyOf } from './metadata/archived-copy';
import { kindOf } from './metadata/kind';
import { directionOf, languageOf } from './metadata/language';
import { type Metadata, readMetadata } from './metadata/metadata';
import { readFacts } from './metadata/page-metadata';
import { baseOf } from './metadata/site';
import { cutOf } from './paywall';
import { emptyRelease, institutionOf, looksLikeRelease, readApparatus } from './release/release';
import { sanitise } from './sanitise/sanitise';
import type { Story } from './types';

/** Fewer words than this are no article, whatever the page calls itself. */
const LEAST_WORDS = 40;

/** Told what each stage left; each is the folder that does it. */
export type StageWatcher = (
  stage: 'content' | 'release' | 'cleanup' | 'sanitise',
  left: Element | DocumentFragment,
) => void;

function withoutBody(metadata: Metadata, document: Document, url: string): Story {
  const { declaredLang, ...said } = metadata;
  return {
    ...said,
    url,
    kind: 'web-page',
    archived: archivedCopyOf(document, url),
    isArticle: false,
    lang: declaredLang,
    dir: directionOf(document, declaredLang),
    html: '',
    text: '',
    cut: null,
    wordCount: 0,
    release: emptyRelease(),
  };
}

function contentsOf(body: Element): DocumentFragment {
  const contents = body.ownerDocument.createDocumentFragment();
  contents.append(...body.childNodes);
  return contents;
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
export function extractStory(document: Document, url: string, watch?: StageWatcher): Story {
  const facts = readFacts(document);
  const archived = archivedCopyOf(document, url);
  // What an archive keeps is still of its own site.
  const address = archived?.original ?? url;
  const metadata = readMetadata(document, facts, url, address);
  const window = document.defaultView ?? globalThis.window;
  const body = mainContent(document, url, facts);
  if (!body) return withoutBody(metadata, document, url);
  watch?.('content', body);

  wrapLooseText(body);
  const apparatus = readApparatus(body);
  const { release, spent } = apparatus;
  const isRelease = looksLikeRelease(apparatus);
  for (const element of spent) removeUpwards(element, body);
  watch?.('release', body);
  removeSiteLines(body, apparatus.blocks, { ...metadata, url });
  flatten(body);
  makeHeadings(body);
  removeOrphans(body);
  watch?.('cleanup', body);
  release.institution = institutionOf(release);

  const fragment = sanitise(contentsOf(body), {
    window,
    baseUrl: baseOf(document, url),
    images: true,
  });
  watch?.('sanitise', fragment);
  const text = readingText(fragment);
  const wordCount = countWords(text);
  const signed = metadata.publishedTime !== null || metadata.authors.length > 0;
  if (wordCount < LEAST_WORDS || !isArticlePage(document, facts, url, { text, wordCount, signed }))
    return withoutBody(metadata, document, url);
  const { declaredLang, ...said } = metadata;
  const lang = languageOf(declaredLang, text);
  const kind = kindOf(facts, said.siteName, address, isRelease);
  if (kind === 'news-release') release.institution ??= facts.meta('institution');
  return {
    ...said,
    url,
    kind,
    archived,
    isArticle: true,
    lang,
    dir: directionOf(document, lang),
    excerpt: said.excerpt ?? text.split('\n\n').find((block) => block.length > 80) ?? null,
    html: toHtml(fragment),
    text,
    cut: cutOf(document, facts, text, wordCount),
    wordCount,
    release,
  };
}

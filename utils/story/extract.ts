/** The story room's door: a page in, a Story out. The page itself is never changed. */

import { baseOf } from '../page-metadata/head-links';
import { readPageMetadata } from '../page-metadata/page-metadata';
import type { PageMetadata } from '../page-metadata/types';
import { flatten, wrapLooseText } from './cleanup/blocks';
import { removeDoubledPictures } from './cleanup/doubled-pictures';
import { makeHeadings } from './cleanup/headings';
import { removeOrphans } from './cleanup/orphans';
import { countWords, readingText } from './cleanup/plain-text';
import { removeSiteLines } from './cleanup/remove-site-lines';
import { isArticlePage } from './content/article-page';
import { mainContent } from './content/main-content';
import { contentsOf, removeUpwards, toHtml } from './dom';
import { hasFurtherPages } from './further-pages';
import type { ArchivedCopy } from './metadata/archive-url';
import { archivedCopyOf } from './metadata/archived-copy';
import { kindOf } from './metadata/kind';
import { directionOf, languageOf } from './metadata/language';
import { type Metadata, readMetadata } from './metadata/metadata';
import { organisationsAmong } from './metadata/organisations';
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

function withoutBody(
  metadata: Metadata,
  document: Document,
  page: PageMetadata,
  url: string,
  archived: ArchivedCopy | null,
): Story {
  const { declaredLang, ...stated } = metadata;
  const { authors, siteName } = stated;
  const release = emptyRelease();
  return {
    ...stated,
    organisations: organisationsAmong(authors, {
      document,
      page,
      url,
      siteName,
      release,
      text: '',
    }),
    url,
    kind: 'web-page',
    archived,
    isArticle: false,
    isWhole: false,
    lang: declaredLang,
    dir: directionOf(document, declaredLang),
    html: '',
    text: '',
    cut: null,
    wordCount: 0,
    release,
  };
}

/**
 * What the page at `url` says of itself and its article, cleaned and safe to show. For any document,
 * empty, XML and plain text included: where there is no article, `isArticle` is false.
 */
export function extractStory(
  document: Document,
  url: string,
  page: PageMetadata = readPageMetadata(document, url),
  watch?: StageWatcher,
): Story {
  const archived = archivedCopyOf(document, url, page.canonical);
  // What an archive keeps is still of its own site.
  const address = archived?.original ?? url;
  const metadata = readMetadata(document, page, url, address);
  const window = document.defaultView ?? globalThis.window;
  const body = mainContent(document, url, page);
  if (!body) return withoutBody(metadata, document, page, url, archived);
  watch?.('content', body);

  wrapLooseText(body);
  const apparatus = readApparatus(body);
  const { release, spent } = apparatus;
  // What calls itself an object is a thing: a repository's page has contacts, too.
  const isRelease = looksLikeRelease(apparatus) && page.meta('og:type') !== 'object';
  for (const element of spent) removeUpwards(element, body);
  watch?.('release', body);
  removeSiteLines(body, apparatus.blocks, { ...metadata, url });
  removeDoubledPictures(body);
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
  const lengthOf = (selector: string) =>
    [...fragment.querySelectorAll(selector)].reduce(
      (sum, part) => sum + (part.textContent?.length ?? 0),
      0,
    );
  const code = lengthOf('pre');
  const extracted = { text, wordCount, signed, code, tables: lengthOf('table:has(th)') };
  if (wordCount < LEAST_WORDS || !isArticlePage(document, page, url, extracted))
    return withoutBody(metadata, document, page, url, archived);
  const { declaredLang, ...stated } = metadata;
  const lang = languageOf(declaredLang, text);
  const kind = kindOf(document, page, stated.siteName, address, isRelease);
  if (kind === 'news-release') release.institution ??= page.meta('institution');
  const { authors, siteName } = stated;
  return {
    ...stated,
    organisations: organisationsAmong(authors, {
      document,
      page,
      url: address,
      siteName,
      release,
      text,
    }),
    url,
    kind,
    archived,
    isArticle: true,
    isWhole: false,
    lang,
    dir: directionOf(document, lang),
    excerpt: stated.excerpt ?? text.split('\n\n').find((block) => block.length > 80) ?? null,
    html: toHtml(fragment),
    text,
    cut:
      cutOf(document, page, text, wordCount) ?? (hasFurtherPages(document, url) ? 'pages' : null),
    wordCount,
    release,
  };
}

/** Everything a page says of itself besides its text: title, authors, site, dates, language, picture. */

import type { Story } from '../types';
import { authorsOf, bylineOf } from './authors';
import { readDates } from './dates';
import { declaredLanguage } from './language';
import { type PageFacts, plain } from './page-metadata';
import { canonicalOf, leadImageOf, siteNameOf } from './site';
import { titleOf } from './title';

export type Metadata = Pick<
  Story,
  | 'canonicalUrl'
  | 'title'
  | 'byline'
  | 'authors'
  | 'siteName'
  | 'publishedTime'
  | 'modifiedTime'
  | 'excerpt'
  | 'leadImage'
> & { declaredLang: string | null };

function excerptOf(facts: PageFacts): string | null {
  const said = plain(
    facts.meta(
      'og:description',
      'description',
      'twitter:description',
      'dc.description',
      'sailthru.description',
    ) ?? facts.article?.description,
  );
  return said || null;
}

/** Reads the document, changes nothing in it. `address`: the page's own, where it was read elsewhere. */
export function readMetadata(
  document: Document,
  facts: PageFacts,
  url: string,
  address: string = url,
): Metadata {
  const siteName = siteNameOf(document, facts, address);
  const declaredLang = declaredLanguage(document, facts);
  const dates = readDates(document, facts, url, declaredLang);
  const authors = authorsOf(document, facts, siteName, address);
  return {
    canonicalUrl: canonicalOf(document, facts, url),
    title: titleOf(document, facts, siteName, address),
    byline: bylineOf(authors),
    authors,
    siteName,
    publishedTime: dates.published,
    modifiedTime: dates.modified,
    excerpt: excerptOf(facts),
    leadImage: leadImageOf(facts, url),
    declaredLang,
  };
}

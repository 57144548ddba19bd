/** Everything a page says of itself besides its text: title, authors, site, dates, language, picture. */

import type { PageMetadata } from '../../page-metadata/types';
import { plainText, stringOf } from '../../page-metadata/values';
import type { Story } from '../types';
import { authorsOf, bylineOf } from './authors';
import { readDates } from './dates';
import { headlineOf } from './headline';
import { declaredLanguage } from './language';
import { canonicalOf, leadImageOf, namesOwner, siteNameOf } from './site';
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

function excerptOf(page: PageMetadata): string | null {
  const description = plainText(
    page.meta(
      'og:description',
      'description',
      'twitter:description',
      'dc.description',
      'sailthru.description',
    ) ?? stringOf(page.article, 'description'),
  );
  return description || null;
}

/** Reads the document, changes nothing in it. `address`: the page's own, where it was read elsewhere. */
export function readMetadata(
  document: Document,
  page: PageMetadata,
  url: string,
  address: string = url,
): Metadata {
  const siteName = siteNameOf(document, page, address);
  const declaredLang = declaredLanguage(document, page);
  const isSite = namesOwner(page, siteName, address);
  const headline = headlineOf(document, page, isSite);
  const dates = readDates(document, page, { url, language: declaredLang, headline });
  const authors = authorsOf(document, page, { siteName, isSite, headline });
  return {
    canonicalUrl: canonicalOf(page, url),
    title: titleOf(document, page, siteName, address),
    byline: bylineOf(authors),
    authors,
    siteName,
    publishedTime: dates.published,
    modifiedTime: dates.modified,
    excerpt: excerptOf(page),
    leadImage: leadImageOf(page, url),
    declaredLang,
  };
}

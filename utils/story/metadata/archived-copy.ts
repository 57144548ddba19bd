/** The copy in a web archive that a page is, or that it names of itself. */
import { ARCHIVE_TODAY, type ArchivedCopy, archivedPage } from './archive-url';
import { parseUrl } from './site';

/** The copy that the page at `url` is, else one that it links to; null where there is none. */
export function archivedCopyOf(
  document: Document,
  url: string,
  canonical: string | null,
): ArchivedCopy | null {
  const own = archivedPage(url);
  if (own) return own;
  // Its short addresses stand for the long ones that its pages hold.
  if (ARCHIVE_TODAY.test(parseUrl(url)?.hostname ?? '')) {
    const declared = addressesIn(document, 'link[rel][href], meta[property="og:url"]');
    const long = declared.map(archivedPage).find((copy) => copy !== null);
    return long ? { ...long, url } : null;
  }
  const ours = [url, canonical ?? url];
  // Both ways of writing hold the page's own address in theirs.
  return (
    addressesIn(document, 'a[href*="/http"], link[href*="/http"]')
      .map(archivedPage)
      .find(
        (copy) => copy && ours.some((own) => bareAddress(own) === bareAddress(copy.original)),
      ) ?? null
  );
}

const addressesIn = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('content') ?? '',
  );

/** The same page by "http", with or without "www.", a place in it, or a slash at the end. */
const bareAddress = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');

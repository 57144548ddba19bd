/** Tells a page that holds only a part of its story, the rest of which stands on the next pages. */

import { parseUrl } from './metadata/site';

/** The ends of an address that say which page of a story it is. */
const PAGE_NUMBER = /([/_-]|\/p(age)?[/-]?|[/_-]page)?(\d{1,2})?(\.\w{2,5})?\/?$/i;

const stemOf = (url: URL): string => url.pathname.replace(PAGE_NUMBER, '');

/** True where a link says that it leads on, and its address is that of this story with the number of a page. */
export function hasNextPage(document: Document, address: string): boolean {
  const here = parseUrl(address);
  if (!here) return false;
  for (const link of document.querySelectorAll('link[rel~="next"][href], a[rel~="next"][href]')) {
    const there = parseUrl(link.getAttribute('href'), address);
    if (!there || there.host !== here.host || there.href === here.href) continue;
    const isNumbered = /\d/.test(there.pathname.replace(here.pathname, '') + there.search);
    const isSameStory = stemOf(here) !== '' && stemOf(there) === stemOf(here);
    if (isNumbered && isSameStory) return true;
  }
  return false;
}

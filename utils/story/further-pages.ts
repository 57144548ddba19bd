/** Tells a page that holds only a part of its story, the rest of which stands on further pages. */

import { parseUrl } from './metadata/site';

/** What the address of a next page has more than that of the first one: "/2", "-2.html", "/page/2". */
const PAGE_NUMBER = /^[/_-](?:p(?:age)?[/_-]?)?[2-9]\d?\/?$/i;

/** The parameters by which sites number pages. */
const PARAMETERS = ['page', 'p', 'pg', 'paged', 'seite', 'pagina'];

const withoutExtension = (url: URL): string => url.pathname.replace(/\/$|\.\w{2,5}$/, '');

const NUMBER = /^\s*[1-9]\s*$/;

/** Whether a link says that it leads on or back, or is one of the numbers below a story. */
function leadsBeside(link: Element): boolean {
  if (/\b(next|prev|previous)\b/i.test(link.getAttribute('rel') ?? '')) return true;
  if (link.localName !== 'a' || !NUMBER.test(link.textContent ?? '')) return false;
  // A place on the page is where the readers' comments go on.
  return !link.getAttribute('href')?.includes('#');
}

function isNextOf(here: URL, there: URL): boolean {
  if (there.host !== here.host) return false;
  const [first, next] = [here, there].map(withoutExtension) as [string, string];
  if (first === next) {
    const number = (url: URL) =>
      Number(PARAMETERS.map((name) => url.searchParams.get(name)).find((value) => value) ?? 1);
    return number(there) > number(here);
  }
  return first !== '' && next.startsWith(first) && PAGE_NUMBER.test(next.slice(first.length));
}

/** True where a link leads to this story's address with the number of another page, or without its own. */
export function hasFurtherPages(document: Document, address: string): boolean {
  const here = parseUrl(address);
  return (
    here !== null &&
    [...document.querySelectorAll('a[href], link[rel][href]')].some((link) => {
      if (!leadsBeside(link)) return false;
      const there = parseUrl(link.getAttribute('href'), address);
      return there !== null && (isNextOf(here, there) || isNextOf(there, here));
    })
  );
}

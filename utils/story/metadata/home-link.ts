/** What a site calls itself where a page declares no name: the words of the link to its front page, said twice. */

import { collapseWhitespace } from '../../text/characters';
import { foldWords } from '../../text/fold';

/** Links of a page that are looked through, and its last texts, which hold the line with the rights. */
const MOST_LINKS = 400;
const LAST_TEXTS = 200;

const LONGEST_NAME = 60;
const LONGEST_LINE = 200;

/** The front page, or that in a language: "/", "/uk/". */
const FRONT = /^\/(?:[a-z]{2}\/?)?$/;

/** "© 2026 Pond Post": the line with the rights, folded. */
function rightsLine({ body }: Document): string {
  if (!body) return '';
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let node: Node | null = walker.lastChild();
  while (node?.lastChild) node = walker.lastChild();
  for (let looked = 0; node && looked < LAST_TEXTS; looked += 1) {
    if (/©|\(c\)|copyright/i.test(node.nodeValue ?? '')) {
      const around = node.parentElement?.textContent ?? '';
      // In a box with more, ways through the site stand beside the rights.
      return ` ${foldWords(around.length > LONGEST_LINE ? (node.nodeValue ?? '') : around)} `;
    }
    node = walker.previousNode();
  }
  return '';
}

/** The names that links to the front page bear: their words, or those of the logo. */
function namesOfHome(document: Document, url: string): string[] {
  const names: string[] = [];
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    const href = link.getAttribute('href') ?? '';
    const isHere = href.startsWith('/') || href.split('/')[2] === url.split('/')[2];
    if (!isHere || !FRONT.test(href.replace(/^https?:\/\/[^/]+/, '') || '/')) continue;
    const logo = link.querySelector('img[alt]');
    names.push(collapseWhitespace(logo?.getAttribute('alt')), collapseWhitespace(link.textContent));
  }
  return names.filter((name) => foldWords(name).length > 2 && name.length <= LONGEST_NAME);
}

/**
 * The name of the link home that stands in the line with the rights as well, or at an end of the window's title
 * (`ends`); null where nothing is said twice. "Home" and the like are said once.
 */
export function nameOfHome(
  document: Document,
  url: string,
  ends: readonly string[],
): string | null {
  const names = namesOfHome(document, url);
  if (names.length === 0) return null;
  const rights = rightsLine(document);
  const titled = ends.map(foldWords);
  const isSaid = (name: string) => {
    const folded = foldWords(name);
    return rights.includes(` ${folded} `) || titled.includes(folded);
  };
  return names.find(isSaid)?.replace(/\.$/, '') ?? null;
}

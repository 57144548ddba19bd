/** What a site calls itself where a page declares no name: the words of the link to its front page, said twice. */

import { collapseWhitespace } from '../../text/characters';
import { foldWords } from '../../text/fold';

/** Links of a page that are looked through, and its last texts, which hold the line with the rights. */
const MOST_LINKS = 400;
const LAST_TEXTS = 200;

const LONGEST_NAME = 60;
const LONGEST_LINE = 200;

/** The front page, or that in a language: "/", "/uk/", "/index.htm". */
const FRONT = /^\/(?:[a-z]{2}\/?)?(?:index\.\w{3,5})?$/;

/** The texts at a page's end, the last first. */
function* lastTexts({ body }: Document): Generator<Node> {
  if (!body) return;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let node: Node | null = walker.lastChild();
  while (node?.lastChild) node = walker.lastChild();
  for (let looked = 0; node && looked < LAST_TEXTS; looked += 1) {
    yield node;
    node = walker.previousNode();
  }
}

const RIGHTS = /©|\(c\)|copyright/i;

/** "© Pond Academy 2026 | Imprint": up to a mark, without the years. */
const HOLDER = /(?:©|\(c\))\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?([^|·•©.,;\d]{3,60})/iu;

/** Who the page says holds its rights, where `isSite` knows the name. */
export function holderOfRights(
  document: Document,
  isSite: (name: string) => boolean,
): string | null {
  for (const node of lastTexts(document)) {
    const holder = HOLDER.exec(node.nodeValue ?? '')?.[1]?.trim() ?? '';
    if (foldWords(holder) && isSite(holder)) return holder;
  }
  return null;
}

/** What a page says at its end, folded: "© 2026 Pond Post", and texts that are no links, such as an address. */
function lastWords(document: Document): string {
  const said: string[] = [];
  for (const node of lastTexts(document)) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (RIGHTS.test(text)) {
      const around = parent?.textContent ?? '';
      // In a box with more, ways through the site stand beside the rights.
      said.push(foldWords(around.length > LONGEST_LINE ? text : around));
    } else if (parent && !parent.closest('a, script, style, noscript, option'))
      said.push(foldWords(text));
  }
  return ` ${said.join(' | ')} `;
}

/** Where a link leads; null where that is no address. */
function targetOf(link: Element, url: string): URL | null {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, url) ? new URL(href, url) : null;
}

/** The names that links to the front page bear: their words, or those of the logo. */
function namesOfHome(document: Document, url: string): string[] {
  const names: string[] = [];
  const host = URL.canParse(url) ? new URL(url).host : null;
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    const target = targetOf(link, url);
    if (target?.host !== host || !FRONT.test(target.pathname)) continue;
    const logo = link.querySelector('img[alt]');
    names.push(collapseWhitespace(logo?.getAttribute('alt')), collapseWhitespace(link.textContent));
  }
  return names.filter((name) => foldWords(name).length > 2 && name.length <= LONGEST_NAME);
}

/**
 * The name of the link home that the end of the page says as well, or an end of the window's title (`ends`); null
 * where nothing is said twice. "Home" and the like are said once, or in links.
 */
export function nameOfHome(
  document: Document,
  url: string,
  ends: readonly string[],
): string | null {
  const names = namesOfHome(document, url);
  if (names.length === 0) return null;
  const last = lastWords(document);
  const titled = ends.map((end) => ` ${foldWords(end)}`);
  const isSaid = (name: string) => {
    const folded = ` ${foldWords(name)}`;
    return last.includes(`${folded} `) || titled.some((end) => end.endsWith(folded));
  };
  return names.find(isSaid)?.replace(/\.$/, '') ?? null;
}

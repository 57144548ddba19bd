/** Takes out rows of cards that lead to other pages of the site: galleries of other news, teasers. */

import { childrenHolding, hasMoreText, hasText, isHeading, runningText, textOf } from '../dom';
import { parseUrl } from '../metadata/site';

/** Fewer are a link that the story sets in a box. */
const LEAST_CARDS = 2;

/** More words of its own make a card a part of the story. Characters of running text. */
const MAX_EXCERPT = 400;

const HEADLINES = 'h2, h3, h4, h5, h6';

/** Links with a headline or a picture, and headlines with a link. */
const LEADING =
  ':is(h2, h3, h4, h5, h6) a[href], a[href]:has(h2, h3, h4, h5, h6), a[href]:has(img)';

/** The page that a card's headline or picture leads to, another one of the same site. */
function leadsTo(card: Element, here: URL): string | null {
  const link = card.matches('a[href]') ? card : card.querySelector(LEADING);
  if (!link || (card === link && !card.querySelector('h2, h3, h4, h5, h6, img'))) return null;
  const there = parseUrl(link.getAttribute('href'), here.href);
  if (!there || there.hostname !== here.hostname || there.pathname === here.pathname) return null;
  return /\.(jpe?g|png|gif|webp|avif|svg|pdf|zip|csv)$/i.test(there.pathname) ? null : there.href;
}

/** Nearly all that a card says is its link, or there is but an excerpt beside it. */
const isCard = (element: Element, here: URL): string | null =>
  hasText(element) && hasLittleText(element) ? leadsTo(element, here) : null;

/** Short pieces of text beside its excerpt: a day, a topic, a name. */
const MAX_TEXT = 2000;

/** Most boxes of a page hold far more, which is told by their first lines. */
const hasLittleText = (element: Element): boolean =>
  !hasMoreText(element, MAX_TEXT) && runningText(element) <= MAX_EXCERPT;

/** Links around one of these parts, or in a headline among them; found from the parts, which are few. */
function leadingLinks(clone: Document, parts: string): Set<Element> {
  const links = new Set<Element>();
  for (const part of clone.querySelectorAll(parts)) {
    const link = part.closest('a[href]') ?? part.querySelector('a[href]');
    if (link) links.add(link);
  }
  return links;
}

/** The boxes in which two and more links with a headline or a picture stand beside each other. */
function listsOfLinks(clone: Document): Element[] {
  const leading = childrenHolding(leadingLinks(clone, `${HEADLINES}, img`));
  if (leading.size === 0) return [];
  return [...clone.querySelectorAll('div, section, ul, ol, aside')].filter(
    (list) => (leading.get(list) ?? 0) >= LEAST_CARDS,
  );
}

/** A box in the text all of whose words are one link with a headline, or a linked headline with its picture. */
function removeLinkedBoxes(
  clone: Document,
  here: URL,
  isBeside: (element: Element) => boolean,
): void {
  for (const link of leadingLinks(clone, HEADLINES)) {
    const { length } = textOf(link);
    let box = link;
    for (let around = link.parentElement; around; around = around.parentElement) {
      if (around.matches('main, article, body, figure') || textOf(around).length !== length) break;
      box = around;
    }
    const isBox = link.querySelector(HEADLINES) !== null || box.querySelector('img') !== null;
    if (isBox && leadsTo(box, here) && isBeside(box)) box.remove();
  }
}

/** Changes the clone it is given. `isBeside`: there is a story on the page apart from these elements. */
export function removeCards(
  clone: Document,
  url: string,
  isBeside: (...elements: Element[]) => boolean,
): void {
  const here = parseUrl(url);
  if (!here) return;
  removeLinkedBoxes(clone, here, isBeside);
  for (const list of listsOfLinks(clone)) {
    if (!list.isConnected || list.querySelector('h1')) continue;
    const cards = new Map<Element, string>();
    for (const child of list.children) {
      const page = isCard(child, here);
      if (page) cards.set(child, page);
    }
    const pages = new Set(cards.values());
    if (pages.size < LEAST_CARDS || cards.size < list.childElementCount / 2) continue;
    const all = [...cards.keys()];
    if (!isBeside(...all)) continue;
    const isWhole = runningText(list) - all.reduce((sum, card) => sum + runningText(card), 0) === 0;
    if (!isWhole) {
      for (const card of all) card.remove();
      continue;
    }
    const heading = list.previousElementSibling;
    if (heading && isHeading(heading) && heading.localName !== 'h1') heading.remove();
    list.remove();
  }
}

/** Small readings and moves of a DOM that every part of this room needs. */
import { BLOCK_SELECTOR, isBlock } from '../text/block-tags';
import { collapsedLength, collapseWhitespace, hasVisibleText } from '../text/characters';

/** Whether one stands before the other on the page. */
export const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.localName);

/** The text of an element as one line. */
export const textOf = (element: Element | null | undefined): string =>
  collapseWhitespace(element?.textContent);

/** The text of an element as one line, without the readings set above its words (ruby). */
export function textWithoutReadings(element: Element | null | undefined): string {
  if (!element?.querySelector('rt')) return textOf(element);
  const copy = element.cloneNode(true) as Element;
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
  return textOf(copy);
}

/** How many characters `textOf` would give, break marks aside. */
export const lengthOfText = (element: Element | null | undefined): number =>
  collapsedLength(element?.textContent ?? '');

/** Whether all the text of an element stands in one part of it; looks no further than the first letter elsewhere. */
export function isAllTextOf(part: Element, whole: Element): boolean {
  const walker = whole.ownerDocument.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (hasVisibleText(node.nodeValue) && !part.contains(node)) return false;
  }
  return true;
}

/** Whether an element holds any text; without putting all of it together first. */
export function hasText(root: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (hasVisibleText(node.nodeValue)) return true;
  }
  return false;
}

/** Whether an element holds more than so many characters of text; reads no further than it has to. */
export function hasMoreText(root: Element, limit: number): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    length += (node as Text).length;
    if (length > limit) return true;
  }
  return false;
}

/** Share of an element's characters that stand in links, 0 to 1. */
export function linkDensity(element: Element): number {
  const links = element.querySelectorAll('a[href]');
  if (links.length === 0) return 0;
  const all = lengthOfText(element);
  if (all === 0) return 0;
  let linked = 0;
  for (const link of links) linked += lengthOfText(link);
  return Math.min(1, linked / all);
}

/** Text nodes of this length are taken to be running text. Characters. */
export const RUNNING = 60;

/** Characters of running text (long pieces that are no link) within an element, and within a part of it. */
export function runningTexts(root: Element, part: Element | null): { all: number; within: number } {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let all = 0;
  let within = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Most pieces are short: told by their length, before anything is copied.
    if ((node as Text).length < RUNNING) continue;
    const { length } = (node.nodeValue ?? '').trim();
    if (length < RUNNING || node.parentElement?.localName === 'a') continue;
    all += length;
    if (part?.contains(node)) within += length;
  }
  return { all, within };
}

/** Characters of running text within an element. */
export const runningText = (root: Element): number => runningTexts(root, null).all;

/** How many children of each box hold one of the parts, for boxes that hold any. */
export function childrenHolding(parts: Iterable<Element>): Map<Element, number> {
  const counts = new Map<Element, number>();
  const counted = new Set<Element>();
  for (const first of parts) {
    for (let part = first; !counted.has(part); ) {
      counted.add(part);
      const box = part.parentElement;
      if (!box) break;
      counts.set(box, (counts.get(box) ?? 0) + 1);
      part = box;
    }
  }
  return counts;
}

/** The elements right around the pieces of running text within an element. */
export function* holdersOfRunningText(root: Element): Generator<Element> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Most pieces are short: told by their length, before anything is copied.
    if ((node as Text).length < RUNNING) continue;
    const holder = node.parentElement;
    if (holder && holder.localName !== 'a' && (node.nodeValue ?? '').trim().length >= RUNNING)
      yield holder;
  }
}

/** Blocks that hold no other block, in reading order: paragraphs, headings, list items, cells. */
export function leafBlocks(root: Element): Element[] {
  const blocks = [...root.querySelectorAll(BLOCK_SELECTOR)];
  // In document order whatever a block holds comes right after it.
  return blocks.filter((block, at) => {
    const next = blocks[at + 1];
    return !next || !block.contains(next);
  });
}

/** What an element holds, moved out of it. */
export function contentsOf(body: Element): DocumentFragment {
  const contents = body.ownerDocument.createDocumentFragment();
  contents.append(...body.childNodes);
  return contents;
}

/** The markup of a fragment, which is empty afterwards. */
export function toHtml(fragment: DocumentFragment): string {
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}

/** The same element under another name, with its children and attributes moved over. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of element.attributes) renamed.setAttribute(attribute.name, attribute.value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/**
 * Takes an element out, and every ancestor up to `root` that is left with nothing to show. Pictures count
 * as something to show unless `withPictures`.
 */
export function removeUpwards(element: Element, root: Element, withPictures = false): void {
  const shown = withPictures ? 'math, hr, table, figcaption' : 'img, math, hr, table';
  let current: Element | null = element;
  while (current && current !== root) {
    const parent: Element | null = current.parentElement;
    current.remove();
    if (!parent || parent === root) return;
    if (hasText(parent) || parent.querySelector(shown)) return;
    current = parent;
  }
}

/** The text right before and right behind an element in its line. */
function textBeside(element: Element): [before: boolean, behind: boolean] {
  for (let part = element; ; ) {
    const [before, behind] = [part.previousSibling, part.nextSibling].map(
      (node) => node?.nodeType === Node.TEXT_NODE && hasVisibleText(node.nodeValue),
    );
    const parent = part.parentElement;
    if (before || behind || !parent || isBlock(parent) || parent.childNodes.length > 1)
      return [before === true, behind === true];
    part = parent;
  }
}

/** True where text stands right beside the element, so that what it shows is read in a line with it. */
export const isWithinLine = (element: Element): boolean => textBeside(element).includes(true);

/** Pictures of such a height are of the size of words. Pixels. */
const SIGN_HEIGHT = { least: 8, most: 40 } as const;

/** A picture that stands for words: a formula or an emoji amid a sentence. */
export function isSign(element: Element): boolean {
  if (element.localName !== 'img') return false;
  const height = Number.parseInt(element.getAttribute('height') ?? '', 10);
  if (height > SIGN_HEIGHT.most) return false;
  const [before, behind] = textBeside(element);
  return before && (behind || height >= SIGN_HEIGHT.least);
}

/** Takes out what readers wrote, by the form of such lists and not by their names. */

import { collapseWhitespace, hasVisibleText } from '../../text/characters';
import { childrenHolding, holdersOfRunningText, runningText, textOf } from '../dom';

/** What comments, by the page's own markup or microformats, are. */
const MARKED =
  '[itemprop~="comment"], [itemtype$="/Comment"], [itemtype$="/UserComments"], .h-cite.u-comment';

/** A single one is told by markup alone. */
const LEAST_COMMENTS = 2;

/** Longer first lines are no names. Characters. */
const MAX_NAME_LENGTH = 60;

/** Longer headings say more than how many there are. Characters. */
const MAX_HEADING_LENGTH = 60;

const kindOf = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class')?.trim().split(/\s+/)[0] ?? ''}`;

/** The children of the kind that most of them are of. */
function itemsOf(list: Element): Element[] {
  const kinds = new Map<string, Element[]>();
  for (const child of list.children) {
    const kind = kindOf(child);
    const some = kinds.get(kind);
    if (some) some.push(child);
    else kinds.set(kind, [child]);
  }
  return [...kinds.values()].reduce((most, some) => (some.length > most.length ? some : most), []);
}

/** The first piece of text. */
function firstWords(item: Element): string {
  const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (hasVisibleText(node.nodeValue)) return collapseWhitespace(node.nodeValue);
  }
  return '';
}

/** The short labels of what can be pressed in an item and stays on the page: "Reply", "Report". */
const labelsOf = (item: Element): Set<string> =>
  new Set(
    [...item.querySelectorAll('button, a:not([href]), a[href*="#"], a[href^="javascript:"]')]
      .map(textOf)
      .filter((label) => label.length < 20),
  );

/** Each item says in the same words what its reader did, or can do: "… wrote:", "Reply". */
function haveSameWords(items: readonly Element[], names: readonly string[]): boolean {
  const ends = new Set(names.map((name) => / (\S+)$/.exec(name)?.[1] ?? name));
  if (ends.size === 1 && new Set(names).size > 1) return true;
  const [first, ...rest] = items.map(labelsOf);
  return [...(first ?? [])].some((label) => label && rest.every((labels) => labels.has(label)));
}

/** The heading of a list, within it or before it, that counts its items. */
function isCounted(list: Element, count: number): boolean {
  const headings = [list.querySelector('h2, h3, h4, h5'), list.previousElementSibling];
  return headings.some((heading) => {
    const text = textOf(heading);
    return (
      text.length <= MAX_HEADING_LENGTH &&
      [...text.matchAll(/\d+/g)].some(([number]) => Number(number) === count)
    );
  });
}

/** Items that each open with a name and go on with words of that person, under no headline of their own. */
function isThread(list: Element): boolean {
  const items = itemsOf(list);
  if (items.length < LEAST_COMMENTS) return false;
  const names = items.map(firstWords);
  if (!names.every((name) => name.length <= MAX_NAME_LENGTH && /\p{L}[\p{L}\p{M}]/u.test(name)))
    return false;
  const areWords = items.every(
    (item) => runningText(item) > 0 && !item.querySelector('h1, h2, h3, figure, table'),
  );
  return areWords && (isCounted(list, items.length) || haveSameWords(items, names));
}

/** Changes the clone it is given. `isBeside`: there is a story on the page apart from this element. */
export function removeComments(clone: Document, isBeside: (element: Element) => boolean): void {
  for (const comment of clone.querySelectorAll(MARKED)) {
    if (isBeside(comment)) comment.remove();
  }
  if (!clone.body) return;
  const speaking = childrenHolding(holdersOfRunningText(clone.body));
  for (const list of clone.querySelectorAll('div, section, ol, ul, aside')) {
    if ((speaking.get(list) ?? 0) < LEAST_COMMENTS) continue;
    if (!list.isConnected || list.querySelector('h1')) continue;
    if (!list.closest('figure, table, blockquote') && isThread(list) && isBeside(list))
      list.remove();
  }
}

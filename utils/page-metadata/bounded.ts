/**
 * No page is read beyond this: what is more costs the reader's time and is no story. Of a page that is larger a copy
 * without the rest is read, and that it was cut is told. A long novel has three million characters, and the largest of
 * the pages that public test suites of such readers hold 30,000 elements.
 */
const MOST = { elements: 60_000, characters: 4_000_000 } as const;

/** Of one row: what is beyond in a single element goes first, so that a story behind it keeps its place. */
const MOST_IN_ROW = { elements: 10_000, characters: 500_000 } as const;

/** What is no text of a page, and may be long: data of its own. */
const NO_TEXT = new Set(['script', 'style', 'template', 'noscript']);

export function bounded(document: Document): { page: Document; isCut: boolean } {
  if (!isLarge(document)) return { page: document, isCut: false };
  const copy = document.cloneNode(true) as Document;
  const { body } = copy;
  for (const element of [body, ...body.querySelectorAll('*')]) cutRow(element);
  const first = copy.getElementsByTagName('*')[MOST.elements];
  if (first) cutFrom(first, body);
  const text = nodeBeyond(body, MOST.characters);
  if (text) cutFrom(text, body);
  return { page: copy, isCut: true };
}

function isLarge(document: Document): boolean {
  const { body } = document;
  if (!body) return false;
  if (document.getElementsByTagName('*').length > MOST.elements) return true;
  // Without the walk, which every page would pay for.
  return (
    (body.textContent ?? '').length > MOST.characters && nodeBeyond(body, MOST.characters) !== null
  );
}

/** The text at which so many characters are passed. */
function nodeBeyond(root: Element, most: number): Node | null {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (NO_TEXT.has(node.parentElement?.localName ?? '')) continue;
    length += (node as Text).length;
    if (length > most) return node;
  }
  return null;
}

function cutRow(element: Element): void {
  if (NO_TEXT.has(element.localName)) return;
  const beyond = element.children[MOST_IN_ROW.elements];
  if (beyond) cutFrom(beyond, element);
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    length += (node as Text).length;
    if (length <= MOST_IN_ROW.characters) continue;
    cutFrom(node, element);
    break;
  }
}

/** Takes the node away with all that comes behind it within the other. */
function cutFrom(node: Node, within: Element): void {
  if (!within.contains(node)) return;
  const range = node.ownerDocument?.createRange();
  range?.setStartBefore(node);
  range?.setEnd(within, within.childNodes.length);
  range?.deleteContents();
}

/** Brings an extracted body to plain blocks: every piece of text in one of its own, no boxes around boxes. */
import { BLOCK_SELECTOR, isBlock } from '../../text/block-tags';
import { hasVisibleText } from '../../text/characters';
import { hasText, isHeading, rename } from '../dom';
import { KEPT_ATTRIBUTES } from '../sanitise/rules';

const isSpace = (node: Node): boolean =>
  node.nodeType !== Node.ELEMENT_NODE && !hasVisibleText(node.textContent);

const isBreak = ({ nodeName }: Node): boolean => nodeName.toLowerCase() === 'br';

/** Blocks stand apart by themselves: breaks with nothing else between them are blank lines. */
function dropBreaks(run: readonly Node[]): void {
  if (!run.every((node) => isSpace(node) || isBreak(node))) return;
  for (const node of run) if (isBreak(node)) (node as Element).remove();
}

function wrapRun(run: Node[]): void {
  dropBreaks(run);
  while (run.length > 0 && isSpace(run[0] as Node)) run.shift();
  while (run.length > 0 && isSpace(run.at(-1) as Node)) run.pop();
  const first = run[0];
  if (!first?.ownerDocument || !run.some((node) => hasVisibleText(node.textContent))) return;
  const paragraph = first.ownerDocument.createElement('p');
  first.parentNode?.insertBefore(paragraph, first);
  paragraph.append(...run);
}

const holdsBlock = (element: Element): boolean =>
  element.firstElementChild !== null && element.querySelector(BLOCK_SELECTOR) !== null;

/**
 * Wraps text that stands loose beside blocks in paragraphs, and takes out blank lines between them. Changes the body it
 * is given, never the page.
 */
export function wrapLooseText(body: Element): void {
  for (const box of [
    body,
    ...body.querySelectorAll('div, section, article, main, header, center'),
  ]) {
    const nodes = [...box.childNodes];
    const breaks = nodes.map((node) => {
      const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;
      return element !== null && (isBlock(element) || holdsBlock(element));
    });
    if (!breaks.includes(true)) continue;
    let run: Node[] = [];
    for (const [at, node] of nodes.entries()) {
      if (breaks[at]) {
        wrapRun(run);
        run = [];
      } else run.push(node);
    }
    wrapRun(run);
  }
}

/** What is something to see although it holds no text. */
const SHOWN = 'img, hr, math, table, br';

function isEmpty(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && hasVisibleText(node.nodeValue)) return false;
  }
  if (element.matches(SHOWN)) return false;
  return !element.firstElementChild || (!hasText(element) && !element.querySelector(SHOWN));
}

const KEPT_NAMES: ReadonlySet<string> = new Set(KEPT_ATTRIBUTES);

/** Never unwrapped, and may be empty. */
const FIXED: ReadonlySet<string> = new Set(['br', 'img', 'hr', 'td', 'th', 'tr', 'col', 'wbr']);

const BOXES: ReadonlySet<string> = new Set([
  ...['div', 'section', 'article', 'main', 'header', 'center'],
]);

/** Wrappers within a line. */
const SPANS: ReadonlySet<string> = new Set(['span', 'font']);

/** A kicker and a title that only the site's own look keeps apart: "…and Co." "Cold? …". */
function partHeadings(body: Element): void {
  for (const span of body.querySelectorAll('span + span')) {
    if (!span.parentElement || !isHeading(span.parentElement)) continue;
    const before = span.previousSibling;
    const touches = before !== null && before === span.previousElementSibling;
    if (
      touches &&
      /[.:!?”"»]$/.test(before.textContent ?? '') &&
      /^\S/.test(span.textContent ?? '')
    )
      span.before(' ');
  }
}

/** Unwraps boxes and spans that mean nothing by themselves; takes out what is empty, and attributes that will not be kept. */
export function flatten(body: Element): void {
  partHeadings(body);
  // From the inside out, so that what held only empty boxes is found empty in turn.
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    const name = element.localName;
    if (element.hasAttributes()) {
      for (const attribute of element.getAttributeNames()) {
        if (!KEPT_NAMES.has(attribute)) element.removeAttribute(attribute);
      }
    }
    if (FIXED.has(name) || element.namespaceURI !== body.namespaceURI) continue;
    if (isEmpty(element)) removeEmpty(element);
    else if (element.hasAttributes() && element.matches('[lang], [dir], [id]')) continue;
    else if (SPANS.has(name)) element.replaceWith(...element.childNodes);
    else if (BOXES.has(name)) unwrap(element);
  }
}

/** Takes an empty element out; the space that one in a line holds parts the words beside it. */
function removeEmpty(element: Element): void {
  const text = element.textContent;
  if (text && !isBlock(element)) element.replaceWith(text);
  else element.remove();
}

function unwrap(box: Element): void {
  if (holdsBlock(box)) {
    box.replaceWith(...box.childNodes);
    return;
  }
  // Its text would run into its neighbours'.
  const within = box.parentElement?.closest(
    'p, li, td, th, figcaption, blockquote, h1, h2, h3, h4',
  );
  if (!within) rename(box, 'p');
}

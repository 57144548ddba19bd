/** Brings an extracted body to plain blocks: every piece of text in one of its own, no boxes around boxes. */
import { BLOCK_SELECTOR, isBlock, rename, squeeze } from './dom';

/** Blocks that hold text directly and are right to. */
const TEXT_BLOCKS = /^(p|h[1-6]|pre|li|dt|dd|td|th|caption|figcaption|summary|address|blockquote)$/;

const isSpace = (node: Node): boolean =>
  node.nodeType !== Node.ELEMENT_NODE && squeeze(node.textContent) === '';

function wrapRun(run: Node[]): void {
  while (run.length > 0 && isSpace(run[0] as Node)) run.shift();
  while (run.length > 0 && isSpace(run.at(-1) as Node)) run.pop();
  const first = run[0];
  if (!first?.ownerDocument || !run.some((node) => squeeze(node.textContent) !== '')) return;
  const paragraph = first.ownerDocument.createElement('p');
  first.parentNode?.insertBefore(paragraph, first);
  paragraph.append(...run);
}

/** Wraps text that stands loose beside blocks in paragraphs. Changes the body it is given, never the page. */
export function wrapLooseText(body: Element): void {
  for (const box of [
    body,
    ...body.querySelectorAll('div, section, article, main, header, center, aside'),
  ]) {
    if (TEXT_BLOCKS.test(box.localName) || !box.querySelector(BLOCK_SELECTOR)) continue;
    let run: Node[] = [];
    for (const node of [...box.childNodes]) {
      const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;
      const breaks =
        element && (isBlock(element) || element.querySelector(BLOCK_SELECTOR) !== null);
      if (breaks) {
        wrapRun(run);
        run = [];
      } else run.push(node);
    }
    wrapRun(run);
  }
}

/** What is something to see although it holds no text. */
const SHOWN = 'img, hr, math, table, br';

const isEmpty = (element: Element): boolean =>
  squeeze(element.textContent) === '' && !element.matches(SHOWN) && !element.querySelector(SHOWN);

/** Unwraps boxes and spans that mean nothing by themselves and takes out what is empty. */
export function flatten(body: Element): void {
  // From the inside out, so that what held only empty boxes is found empty in turn.
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    const name = element.localName;
    if (/^(br|img|hr|td|th|tr|col|wbr)$/.test(name) || element.namespaceURI !== body.namespaceURI)
      continue;
    if (isEmpty(element)) element.remove();
    else if (
      /^(span|font|div|section|article|main|header|center)$/.test(name) &&
      !element.matches('[lang], [dir], [id]')
    )
      unwrap(element);
  }
}

function unwrap(element: Element): void {
  const isBox = isBlock(element);
  const holdsBlocks = isBox && element.querySelector(BLOCK_SELECTOR) !== null;
  if (isBox && !holdsBlocks) {
    // Its text would run into its neighbours'.
    if (!/^(div|section|article|main|header|center)$/.test(element.localName)) return;
    const within = element.parentElement?.closest(
      'p, li, td, th, figcaption, blockquote, h1, h2, h3, h4',
    );
    if (within) return;
    rename(element, 'p');
    return;
  }
  element.replaceWith(...element.childNodes);
}

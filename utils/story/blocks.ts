/** Gives every piece of running text in an extracted body a block of its own. */
import { BLOCK_SELECTOR, isBlock, squeeze } from './dom';

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

/** Copies a page together with what stands in its open shadow roots, which a plain copy leaves out. */
import { rename } from '../dom';

/** Roots within roots within roots: no page goes deeper, and a hostile one shall not. */
const DEEPEST = 20;

/** Fills the copy of a host with what its shadow root shows, the host's own children in their slots. */
function fill(host: Element, copy: Element, depth: number): void {
  const { shadowRoot } = host;
  const document = copy.ownerDocument;
  if (!shadowRoot || depth > DEEPEST) return;
  const holder = document.createElement('div');
  for (const child of shadowRoot.childNodes) holder.append(document.importNode(child, true));
  fillHosts(shadowRoot, holder, depth + 1);
  const own = [...copy.childNodes];
  const slotOf = (node: Node) =>
    node.nodeType === Node.ELEMENT_NODE ? ((node as Element).getAttribute('slot') ?? '') : '';
  for (const slot of holder.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const given = own.filter((node) => slotOf(node) === name);
    slot.replaceWith(...(given.length > 0 ? given : slot.childNodes));
  }
  copy.replaceChildren(...holder.childNodes);
  // Custom elements are words to a reader of markup; what they show here is a box.
  if (copy.localName.includes('-')) rename(copy, 'div');
}

function fillHosts(live: ParentNode, copy: ParentNode, depth: number): void {
  const hosts = [...live.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  // From the last to the first, so that a host within another's own children is done before these move.
  for (let at = hosts.length - 1; at >= 0; at -= 1) {
    const host = hosts[at];
    const twin = copies[at];
    if (host?.shadowRoot && twin) fill(host, twin, depth);
  }
}

/** A copy of the document with its open shadow roots laid open, or null where it has none. */
export function flattenShadowDom(document: Document): Document | null {
  const has = [...document.querySelectorAll('*')].some((element) => element.shadowRoot !== null);
  if (!has) return null;
  const copy = document.cloneNode(true) as Document;
  fillHosts(document, copy, 0);
  return copy;
}

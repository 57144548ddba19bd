/**
 * Cleans markup that is nothing but plain HTML, as most stories are, in one walk: the allow-list that
 * sanitise.ts gives DOMPurify, for trees in which there is nothing else for DOMPurify to judge.
 */
import { DROPPED_WITH_CONTENTS, HTML_TAGS, KEPT_ATTRIBUTES } from './rules';

const HTML = 'http://www.w3.org/1999/xhtml';
const DROPPED = DROPPED_WITH_CONTENTS.join(', ');
const TAGS: ReadonlySet<string> = new Set(HTML_TAGS);
const ATTRIBUTES: ReadonlySet<string> = new Set(KEPT_ATTRIBUTES);

/** Elements that mean nothing here, whose contents take their place. */
const UNWRAPPED: ReadonlySet<string> = new Set([
  ...['acronym', 'address', 'big', 'center', 'data', 'font', 'footer', 'header', 'hgroup', 'label'],
  ...['main', 'nav', 'nobr', 'picture', 'strike'],
]);

/** What the caller gives every link anew. */
const OF_LINKS: ReadonlySet<string> = new Set(['rel', 'target', 'type']);

/** Attributes of free text. */
const WORDS: ReadonlySet<string> = new Set(['alt', 'id', 'title']);

/** Values that neither name an address nor hold markup: tokens, and what begins with a digit (a date). */
const HARMLESS = /^(?:[\w.%#-]*|\d[\w.:+ -]*)$/;

const MARKUP = /[<>]/;

/** False where an attribute asks for a closer look than is had here. */
function cleanAttributes(element: Element, idPrefix: string): boolean {
  const tag = element.localName;
  for (const name of element.getAttributeNames()) {
    // What an element is made to be cannot be taken off it: it would be written out again.
    if (name === 'is') return false;
    const raw = element.getAttribute(name) ?? '';
    const value = name === 'value' ? raw : raw.trim();
    const isAddress = name === 'href' || name === 'src';
    const leads = tag === (name === 'href' ? 'a' : 'img') && value !== '';
    const isSpare = tag === 'a' && OF_LINKS.has(name);
    if (!ATTRIBUTES.has(name) || isSpare || (isAddress && !leads)) {
      element.removeAttribute(name);
      continue;
    }
    if (MARKUP.test(value) || !(isAddress || WORDS.has(name) || HARMLESS.test(value))) return false;
    const prefixed = name === 'id' && !value.startsWith(idPrefix) ? idPrefix + value : value;
    if (prefixed !== raw) element.setAttribute(name, prefixed);
  }
  return true;
}

/**
 * A clean copy of the fragment, or null where it holds more than plain HTML: formulas and whatever else has
 * a namespace or rules of its own, attributes with markup or unusual addresses. What `href` and `src` lead
 * to is for the caller to judge. The tree is copied and never parsed, so nothing in it can come to be read
 * otherwise than it stands there.
 */
export function plainCopy(source: DocumentFragment, idPrefix: string): DocumentFragment | null {
  // A document of its own loads no pictures, and writes HTML whatever the page is written in.
  const inert = source.ownerDocument.implementation.createHTMLDocument('');
  const copy = inert.importNode(source, true);
  for (const element of copy.querySelectorAll(DROPPED)) element.remove();
  for (const element of copy.querySelectorAll('*')) {
    const name = element.localName;
    if (element.namespaceURI !== HTML) return null;
    if (UNWRAPPED.has(name)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    if (!TAGS.has(name)) return null;
    if (element.hasAttributes() && !cleanAttributes(element, idPrefix)) return null;
  }
  const walker = inert.createTreeWalker(
    copy,
    NodeFilter.SHOW_ALL & ~(NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT),
  );
  const unseen: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) unseen.push(node as ChildNode);
  for (const node of unseen) node.remove();
  return copy;
}

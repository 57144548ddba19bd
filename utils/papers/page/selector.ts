/** A CSS selector that finds an element again on the same page. */

/**
 * Makes selectors: the shortest path of ids and positions that leads to the element from the
 * document; null inside a shadow root, which no selector reaches into. Steps are remembered, since
 * the entries of one list share all but the last.
 */
export function selectorMaker(): (element: Element) => string | null {
  const paths = new Map<Element, string>();
  const counted = new Map<Element, Counted>();
  const pathTo = (element: Element): string => {
    const known = paths.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const path =
      ownId(element) ??
      (parent ? `${pathTo(parent)}>${step(element, parent, counted)}` : element.localName);
    paths.set(element, path);
    return path;
  };
  return (element) => (element.getRootNode().nodeType === 9 ? pathTo(element) : null);
}

function ownId(element: Element): string | null {
  const { id } = element;
  if (!id || !/^[\w-]{1,80}$/.test(id)) return null;
  return element.ownerDocument.getElementById(id) === element ? `#${CSS.escape(id)}` : null;
}

/** How far the children of one element have been counted. */
interface Counted {
  next: Element | null;
  byName: Map<string, number>;
  places: Map<Element, number>;
}

function step(element: Element, parent: Element, counted: Map<Element, Counted>): string {
  const name = element.localName;
  if (name === 'body') return name;
  return `${CSS.escape(name)}:nth-of-type(${placeOf(element, parent, counted)})`;
}

/**
 * Goes on where the last asking ended: counting before each element anew would take the square of a
 * long list's length, and counting all of it is for nothing where only its beginning is asked for.
 */
function placeOf(element: Element, parent: Element, counted: Map<Element, Counted>): number {
  let so = counted.get(parent);
  if (!so) {
    so = { next: parent.firstElementChild, byName: new Map(), places: new Map() };
    counted.set(parent, so);
  }
  while (so.next && !so.places.has(element)) {
    const { localName } = so.next;
    const place = (so.byName.get(localName) ?? 0) + 1;
    so.byName.set(localName, place);
    so.places.set(so.next, place);
    so.next = so.next.nextElementSibling;
  }
  return so.places.get(element) ?? 1;
}

/** A CSS selector that finds an element again on the same page. */

/**
 * Makes selectors: the shortest path of ids and positions that leads to the element from the
 * document; null inside a shadow root, which no selector reaches into. Steps are remembered, since
 * the entries of one list share all but the last.
 */
export function selectorMaker(): (element: Element) => string | null {
  const paths = new Map<Element, string>();
  const places = new Map<Element, number>();
  const pathTo = (element: Element): string => {
    const known = paths.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const path =
      ownId(element) ??
      (parent ? `${pathTo(parent)}>${step(element, parent, places)}` : element.localName);
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

function step(element: Element, parent: Element, places: Map<Element, number>): string {
  const name = element.localName;
  if (name === 'body') return name;
  if (!places.has(element)) countChildren(parent, places);
  return `${CSS.escape(name)}:nth-of-type(${places.get(element) ?? 1})`;
}

/** All children in one go: counting before each would take the square of a long list's length. */
function countChildren(parent: Element, places: Map<Element, number>): void {
  const counts = new Map<string, number>();
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const place = (counts.get(child.localName) ?? 0) + 1;
    counts.set(child.localName, place);
    places.set(child, place);
  }
}

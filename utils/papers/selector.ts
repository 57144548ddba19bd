/** A CSS selector that finds an element again on the same page. */

/**
 * Makes selectors: the shortest path of ids and positions that leads to the element from the
 * document; null inside a shadow root, which no selector reaches into. Steps are remembered, since
 * the entries of one list share all but the last.
 */
export function selectorMaker(): (element: Element) => string | null {
  const paths = new Map<Element, string>();
  const pathTo = (element: Element): string => {
    const known = paths.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const path = ownId(element) ?? (parent ? `${pathTo(parent)}>${step(element)}` : step(element));
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

function step(element: Element): string {
  const name = element.localName;
  if (name === 'html' || name === 'body') return name;
  let place = 1;
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling) {
    if (other.localName === name) place++;
  }
  return `${CSS.escape(name)}:nth-of-type(${place})`;
}

/** A CSS selector that finds an element again on the same page. */

/**
 * The shortest path of ids and positions that leads to the element from the document; null inside a
 * shadow root, which no selector reaches into.
 */
export function selectorFor(element: Element): string | null {
  if (element.getRootNode().nodeType !== 9) return null;
  const steps: string[] = [];
  for (let current: Element | null = element; current; current = current.parentElement) {
    const id = current.id;
    if (id && /^[\w-]{1,80}$/.test(id) && current.ownerDocument.getElementById(id) === current) {
      steps.unshift(`#${CSS.escape(id)}`);
      break;
    }
    steps.unshift(step(current));
  }
  return steps.join('>');
}

function step(element: Element): string {
  const name = element.localName.toLowerCase();
  if (name === 'html' || name === 'body') return name;
  let place = 1;
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling) {
    if (other.localName === element.localName) place++;
  }
  return `${CSS.escape(name)}:nth-of-type(${place})`;
}

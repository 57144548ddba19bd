/**
 * Keeps the keyboard where it was. What is pressed often goes with that press ("Undo", a notice's "Close"), and the
 * focus would fall back to the page's start, a long way from there.
 */

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]';

const isReachable = (element: HTMLElement) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');

/**
 * Wherever something under `root` goes with the focus in it, the focus moves to what can be focused next to that
 * place: after it, or else before it. A part that moves the focus on by itself does so later, and is not held up.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Node | null = null;
  root.addEventListener('focusin', ({ target }) => {
    last = target as Node;
  });
  new MutationObserver((changes) => {
    const { activeElement } = document;
    if (!last || last.isConnected || (activeElement && activeElement !== document.body)) return;
    const gone = changes.find(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(last)),
    );
    last = null;
    if (gone?.target.isConnected) besideOf(gone)?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}

/** What can be focused nearest to the place that something was taken from. */
function besideOf({ target, nextSibling, previousSibling }: MutationRecord): HTMLElement | null {
  const follows = (element: HTMLElement): boolean => {
    if (nextSibling) return nextSibling.contains(element) || isAfter(nextSibling, element);
    if (previousSibling)
      return !previousSibling.contains(element) && isAfter(previousSibling, element);
    return isAfter(target, element);
  };
  for (let box: Node | null = target; box; box = box.parentNode) {
    if (!(box instanceof Element)) continue;
    const found = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isReachable);
    const next = found.find(follows) ?? found.at(-1);
    if (next) return next;
  }
  return null;
}

const isAfter = (place: Node, element: Node) =>
  (place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

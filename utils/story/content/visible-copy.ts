/** Copies a page without the small pieces of text that its style sheets hide. */

import { controlsById, isOpenable } from './controls';

/** What credits, notes for screen readers and the like stand in. */
const HOLDERS = 'p, li, small, figcaption, aside';

/** Longer hidden pieces are parts of the story behind a button, or a page that shows itself late. Characters. */
const MAX_STYLE_LENGTH = 300;

/** Where more of the page's text than this is hidden, hiding means something else there. */
const LARGEST_SHARE = 0.1;

/** Places that a reader opens: what is closed there is not hidden for good. */
const OPENED =
  'details, dialog, [hidden="until-found"], [role="tabpanel"], [aria-expanded="false"] + *';

/** The outermost box that is not shown. */
function closedBox(element: Element): Element {
  let box = element;
  while (box.parentElement && !box.parentElement.checkVisibility()) box = box.parentElement;
  return box;
}

/**
 * A copy as the page is shown. Only a document that is on a screen knows what is hidden, and it has worked
 * that out already, so asking costs next to nothing; any other is copied as it is.
 */
export function cloneVisible(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  if (!document.defaultView || !document.body?.checkVisibility()) return copy;
  const hidden: number[] = [];
  let size = 0;
  let at = -1;
  let last: Element | null = null;
  let controls: ReturnType<typeof controlsById> | null = null;
  const isOpened = (element: Element) => {
    if (element.closest(OPENED)) return true;
    controls ??= controlsById(document);
    return isOpenable(closedBox(element), controls);
  };
  for (const element of document.querySelectorAll(HOLDERS)) {
    at += 1;
    if (element.checkVisibility() || last?.contains(element)) continue;
    last = element;
    const length = element.textContent?.trim().length ?? 0;
    size += length;
    if (length > 0 && length <= MAX_STYLE_LENGTH && !isOpened(element)) hidden.push(at);
  }
  if (hidden.length === 0) return copy;
  const all = document.body.textContent?.length ?? 0;
  const twins = copy.querySelectorAll(HOLDERS);
  if (size <= all * LARGEST_SHARE) for (const place of hidden) twins[place]?.remove();
  return copy;
}

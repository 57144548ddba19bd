/** Shows the reader a place on a page. Sent into the page as text, so it knows nothing outside itself. */

/** `gone`: the page has changed, or is another one by now. */
export type FlashOutcome = 'shown' | 'gone';

/**
 * Scrolls the element to the middle of the window and rings it for some seconds, changing nothing of
 * the page itself. `url` is the address that `selector` was made on.
 */
export function scrollToAndFlash(url: string, selector: string): FlashOutcome {
  const RINGED_MS = 2600;
  const bare = (address: string) => address.replace(/#.*$/, '');
  if (bare(location.href) !== bare(url)) return 'gone';
  let element: Element | null = null;
  try {
    element = document.querySelector(selector);
  } catch {
    return 'gone';
  }
  if (!element) return 'gone';
  // A form's own members may be its fields: what the prototypes have is asked for instead.
  const { checkVisibility, scrollIntoView, animate } = Element.prototype;
  const around = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  around.currentNode = element;
  // What is folded away is shown by what stands around it.
  while (element && !checkVisibility.call(element)) element = around.parentNode() as Element | null;
  if (!element || element === document.body || element === document.documentElement) return 'gone';
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollIntoView.call(element, { block: 'center', behavior: still ? 'instant' : 'smooth' });
  const ring = { outline: '3px solid #0b6a5c', outlineOffset: '4px', borderRadius: '2px' };
  const wash = { backgroundColor: 'rgb(111 203 182 / 0.35)' };
  animate.call(
    element,
    still ? [ring, ring] : [{ ...ring, ...wash }, { ...ring, ...wash, offset: 0.7 }, ring],
    { duration: RINGED_MS },
  );
  return 'shown';
}

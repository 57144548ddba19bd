/** The keys that scroll go to the story while it scrolls by itself, wherever in the popup the focus stands. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** A line, for the arrows. */
const LINE_PX = 40;
/** Of a screenful, so that the last line read is still in sight. */
const PAGE = 0.85;

/** What makes something else of such a key. */
const OWN_KEYS = 'input, textarea, select, dialog, [role="listbox"], [role="combobox"]';

/** How far the key scrolls a box, in pixels; null for any other key. */
function distance(key: string, { clientHeight, scrollHeight }: Element): number | null {
  switch (key) {
    case 'ArrowDown':
      return LINE_PX;
    case 'ArrowUp':
      return -LINE_PX;
    case 'PageDown':
      return PAGE * clientHeight;
    case 'PageUp':
      return -PAGE * clientHeight;
    case 'Home':
      return -scrollHeight;
    case 'End':
      return scrollHeight;
    default:
      return null;
  }
}

export function useScrollKeys(story: RefObject<HTMLElement | null>): void {
  // Before the story is painted: a key pressed as soon as it is seen is heard.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const box = story.current;
      const { target } = event;
      if (!box || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      // In one column the popup scrolls as a whole, which the browser sees to; so it does within what scrolls.
      if (box.scrollHeight <= box.clientHeight || getComputedStyle(box).overflowY !== 'auto')
        return;
      if (target instanceof Element && (box.contains(target) || target.closest(OWN_KEYS))) return;
      const by = distance(event.key, box);
      if (by === null || isScrolledItself(target)) return;
      event.preventDefault();
      box.scrollBy({ top: by });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [story]);
}

/** Something around the focus, such as an open list, scrolls already. */
function isScrolledItself(target: EventTarget | null): boolean {
  for (let box = target instanceof Element ? target : null; box; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY === 'auto')
      return true;
  return false;
}

/** What scrolls a part of the page: the nearest box around it that scrolls up and down, or the whole page. */
export function scrollerOf(node: Node): Element {
  // What the body's style says of scrolling goes for the page.
  for (let box = node.parentElement; box && box !== document.body; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return document.scrollingElement ?? document.documentElement;
}

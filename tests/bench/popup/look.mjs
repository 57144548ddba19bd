/** What a reader sees of the popup without scrolling, and what has moved. These functions run in the popup. */

/** {size, columns, title, paper, copy, lines, all}: `lines` of the story's text in sight, `all` where none is out of it. */
export function look() {
  const within = (box, clip) =>
    box.top >= clip.top - 1 &&
    box.bottom <= clip.bottom + 1 &&
    box.left >= clip.left - 1 &&
    box.right <= clip.right + 1;
  const window_ = { top: 0, left: 0, bottom: innerHeight, right: innerWidth };
  /** In the window, and neither scrolled out of sight nor covered. */
  const isWhole = (element) => {
    if (!element?.checkVisibility({ visibilityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    if (!within(box, window_)) return false;
    return [box.top + 3, box.bottom - 3].every((y) => {
      const hit = document.elementFromPoint((box.left + box.right) / 2, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  };
  const first = (...selectors) =>
    selectors.map((one) => document.querySelector(one)).find((one) => one !== null) ?? null;

  const text = document.querySelector('[data-part="story-text"]:not([hidden])');
  const foot = document.querySelector('footer')?.getBoundingClientRect();
  const column = document.querySelector('.popup__story')?.getBoundingClientRect();
  const columns = foot && column && column.right <= foot.left + 1 ? 2 : 1;
  const lowest = columns === 2 ? innerHeight : Math.min(innerHeight, foot?.top ?? innerHeight);
  const lines = new Set();
  let out = 0;
  if (text) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || node.parentElement.closest('figcaption')) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        // Figures set high or low stand on the line of the text around them.
        if (box.bottom <= lowest + 1 && box.top >= 0) lines.add(Math.round(box.bottom / 12));
        else out++;
      }
    }
  }
  return {
    size: [innerWidth, innerHeight],
    columns,
    title: isWhole(document.querySelector('h1')),
    paper: isWhole(
      first(
        '[data-part="read-paper"]',
        '[data-part="page-candidates"] button',
        '[data-part="find-paper"]',
        '[data-part="look-for-paper"]',
        '[data-part="undo-wrong"]',
      ),
    ),
    copy: isWhole(document.querySelector('.cite-section [data-part="copy"]')),
    lines: lines.size,
    all: text === null || out === 0,
    sideways: document.querySelector('.popup').scrollWidth > innerWidth,
  };
}

/** Whatever has moved since the first frame: [{at, px, what}]. */
export function shifts() {
  return new Promise((resolve) => {
    const told = [];
    const nameOf = (node) => {
      const element = node?.nodeType === 1 ? node : node?.parentElement;
      return element
        ? `${element.localName}.${element.className || element.dataset?.part}`
        : 'gone';
    };
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, sources } of list.getEntries())
        for (const { node, previousRect: from, currentRect: to } of sources)
          told.push({
            at: Math.round(startTime),
            px: Math.round(Math.max(Math.abs(to.y - from.y), Math.abs(to.x - from.x))),
            what: nameOf(node),
          });
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Parts of a pixel are the browser's rounding.
    setTimeout(() => resolve(told.filter(({ px }) => px > 0)), 80);
  });
}

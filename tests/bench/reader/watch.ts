/** Notices whether something was done to a document: to its markup, or to what the person at it is doing. */

function stateOf(document: Document) {
  const view = document.defaultView;
  const selection = document.getSelection();
  return {
    markup: document.documentElement?.outerHTML ?? '',
    scroll: `${view?.scrollX} ${view?.scrollY}`,
    selection: selection ? `${selection.rangeCount} ${selection.toString()}` : '',
    focus: document.activeElement,
    title: document.title,
  };
}

/** Puts a person at the page: scrolled, with some words selected and a link in focus. */
function occupy(document: Document): void {
  const view = document.defaultView;
  document.querySelector<HTMLElement>('a[href]')?.focus();
  const words = document.querySelector('p, h1, a');
  if (words) document.getSelection()?.selectAllChildren(words);
  view?.scrollTo(0, 40);
}

/** Call what it gives back after the work: it names what the work changed, nothing where nothing was. */
export function watchDocument(document: Document): () => string[] {
  occupy(document);
  const before = stateOf(document);
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  return () => {
    const records = observer.takeRecords();
    observer.disconnect();
    const after = stateOf(document);
    const changed = Object.keys(before).filter(
      (key) => before[key as keyof typeof before] !== after[key as keyof typeof after],
    );
    return [...changed, ...records.map(({ type }) => type)];
  };
}

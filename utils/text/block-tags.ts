/**
 * Names of the elements whose text stands on lines of its own. A page may hold any element, so the reading of
 * whole pages (`papers/page/page-text.ts`) lists what stands within a line instead; a test holds the two together.
 */

export const BLOCK_TAGS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details'],
  ...['div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3'],
  ...['h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section'],
  ...['summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** Matches every block-level element. */
export const BLOCK_SELECTOR = [...BLOCK_TAGS].join(',');

export const isBlock = (element: Element): boolean => BLOCK_TAGS.has(element.localName);

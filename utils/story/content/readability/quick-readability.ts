/** Readability's own steps, for a document that others here have readied: what is done already, and what is done quicker. */

import { lengthOfText } from '../../dom';

const nothing = (): void => {};

/** As Readability weighs it: links within the page count for less. 0 where nothing is linked. */
function linkDensity(element: Element): number {
  const links = element.getElementsByTagName('a');
  if (links.length === 0) return 0;
  const all = lengthOfText(element);
  if (all === 0) return 0;
  let linked = 0;
  for (const link of links) {
    const inner = /^#.+/.test(link.getAttribute('href') ?? '');
    linked += lengthOfText(link) * (inner ? 0.3 : 1);
  }
  return linked / all;
}

/** Looks no further than the first letter. */
function holdsText(root: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\S/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}

/** Nothing within but line breaks and rules. */
function isWithoutContent(node: Element): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE || holdsText(node)) return false;
  const { length } = node.children;
  return length === 0 || length === node.querySelectorAll('br, hr').length;
}

/**
 * To be assigned to a Readability. prepare() takes out what is hidden and readies the pictures, metadata.ts
 * reads the head (so no heading is compared with the title), blocks.ts and sanitise() bring the markup in
 * order: together half of Readability's own time. The other steps give what its own give, with less work.
 */
export const QUICK_STEPS = {
  // Readability's own list, and the words of those who are asked or quoted in a list of definitions.
  DEFAULT_TAGS_TO_SCORE: ['SECTION', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'TD', 'PRE', 'DD'],
  _isProbablyVisible: () => true,
  // A byline and an excerpt that are there already are not looked for.
  _getArticleMetadata: () => ({ title: '', byline: ' ', excerpt: ' ' }),
  _headerDuplicatesTitle: () => false,
  _unwrapNoscriptImages: nothing,
  _removeScripts: nothing,
  _postProcessContent: nothing,
  _cleanStyles: nothing,
  _fixLazyImages: nothing,
  _markDataTables: nothing,
  _getLinkDensity: linkDensity,
  _isElementWithoutContent: isWithoutContent,
};

/** Tells a story that its site cut short for readers who have not paid or signed in. */

import { isNode } from '../page-metadata/nodes';
import type { DataNode, PageMetadata } from '../page-metadata/types';
import { stringOf, valuesOf } from '../page-metadata/values';
import { collapseWhitespace } from '../text/characters';
import { endsLikeSentence } from './cleanup/lines';
import { WALL_WORDS } from './data/paywall-lexicon';

/** A notice is no longer than this, in characters. */
const MAX_NOTICE_LENGTH = 240;

/** Where a notice stands, a text of fewer words than this is the opening the site gives away. */
const MAX_OPENING_LENGTH = 450;

/** What is declared as paid for and this short is only the opening, with or without a notice. Words. */
const SHORT_OPENING = 120;

/** A text that holds less of the declared length than this was cut. */
const LEAST_OF_DECLARED = 0.6;

export const isWallNotice = (lower: string): boolean =>
  lower.length <= MAX_NOTICE_LENGTH && WALL_WORDS.test(lower);

const isMarkedPaid = (node: DataNode | null): boolean =>
  /^(https?:\/\/schema\.org\/)?false$/i.test(stringOf(node, 'isAccessibleForFree'));

/** Google's and schema.org's mark for what is paid for, or the meta tags publishers use for the same. */
function isPaidFor(page: PageMetadata): boolean {
  const parts = valuesOf(page.article, 'hasPart').filter(isNode);
  return (
    [page.article, ...parts].some(isMarkedPaid) ||
    page.nodes.some(
      (node) => isMarkedPaid(node) && node.types.some((type) => /Page$/.test(type)),
    ) ||
    /^(locked|metered|paid|premium|subscriber)/i.test(page.meta('article:content_tier') ?? '')
  );
}

/** A notice printed on the page, in a short piece of text or in pieces that one element joins. */
function hasNotice(document: Document): boolean {
  const { body } = document;
  if (!body) return false;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (length < 6 || length > MAX_NOTICE_LENGTH * 2) continue;
    const holder = node.parentElement;
    if (!holder || /^(script|style|noscript|template|textarea|option)$/.test(holder.localName))
      continue;
    if (isWallNotice(collapseWhitespace(node.nodeValue).toLowerCase())) return true;
  }
  return false;
}

/** What the page says of the length of its text, in words; null where it says nothing. */
function declaredWords(page: PageMetadata): number | null {
  const wordCount = Number(stringOf(page.article, 'wordCount'));
  return wordCount > 0 ? wordCount : null;
}

/**
 * `paywall` where the site holds back the rest of the text, else null. A page that is paid for and yet holds
 * the whole text is not cut: the reader gets all of it.
 */
export function cutOf(
  document: Document,
  page: PageMetadata,
  text: string,
  wordCount: number,
): 'paywall' | null {
  const paid = isPaidFor(page);
  const declared = declaredWords(page);
  if (paid && declared !== null && wordCount < declared * LEAST_OF_DECLARED) return 'paywall';
  if (wordCount >= MAX_OPENING_LENGTH) return null;
  if (paid && (wordCount < SHORT_OPENING || !endsLikeSentence(text) || /(…|\.\.\.)$/.test(text)))
    return 'paywall';
  return hasNotice(document) ? 'paywall' : null;
}

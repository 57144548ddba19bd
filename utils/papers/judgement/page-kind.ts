/** What kind of page this is, as far as it decides which of its works is the reported one. */

import type { Identified } from '../../identifiers/types';
import { parseAddress } from '../addresses/unwrap';
import type { Page } from '../page/page';
import type { Addresses } from '../sources/addresses';
import type { Head } from '../sources/head';
import type { Structured } from '../sources/structured';

const PARTS = new Set(
  'abstract|introduction|background|method|methods|materials and methods|material and methods|methods and materials|methodology|result|results|results and discussion|discussion|discussions|conclusion|conclusions|literature review|related work|limitations|zusammenfassung|einleitung|methoden|ergebnisse|diskussion|résumé|introducción|métodos|resultados|discusión|conclusiones'.split(
    '|',
  ),
);
const REFERENCES = /^(?:references?|bibliography|works cited|literatur|références|referencias)/i;

/**
 * Whether the page is a paper itself: a journal's landing page or full text.
 * @param address what its own address says
 */
export function isPaperPage(
  page: Page,
  head: Head,
  structured: Structured,
  address: Identified | null,
): boolean {
  if (address !== null) return true;
  // News sites fill in citation tags too; without a DOI of their own the data's "NewsArticle" decides.
  if (head.isPaper || structured.isPaper)
    return !(structured.isNews && !head.hasOwnDoi) || hasPartsOfPaper(page);
  return hasPartsOfPaper(page);
}

function hasPartsOfPaper({ reading, labels }: Page): boolean {
  const parts = new Set<string>();
  let references = false;
  for (const [index, block] of reading.blocks.entries()) {
    if (block.end - block.start > 50) continue;
    const label = labels[index];
    const isLabel = label?.block === index && label.kind === 'sources';
    if (!block.heading && !isLabel) continue;
    const text = reading.text.slice(block.start, block.end).trim();
    if (isLabel && REFERENCES.test(text)) references = true;
    if (!block.heading) continue;
    const part = text.replace(NUMBERING, '').toLowerCase();
    if (PARTS.has(part)) parts.add(part);
  }
  return parts.size >= 4 && references;
}

/** Whether the address is a site's own front page, which leads to many stories and tells none. */
export function isFrontPage(url: string): boolean {
  return FRONT.test(parseAddress(url)?.pathname ?? '');
}

const NUMBERING = /^[\d.\s]+/;
const FRONT = /^\/(?:index\.\w+|home)?$/i;

const NO_PAPERS = /^https?:\/\/[^/]*(?:clinicaltrials\.gov|isrctn\.com|semanticscholar)/;

/** The page's own address, where it is that of one work and not of a list, search or news item. */
export function ownAddress(addresses: Addresses, url: string): Identified | null {
  const work = addresses.ownWork();
  return work && !NO_PAPERS.test(url) ? work : null;
}

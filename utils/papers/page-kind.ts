/** What kind of page this is, as far as it decides which of its works is the reported one. */

import { identifyUrl } from './identify';
import type { Label } from './labels';
import type { Reading } from './reading';
import type { Head } from './sources/head';
import type { Structured } from './sources/structured';
import type { Identified } from './types';

export interface PageKind {
  /** The page is a paper itself: a journal's landing page or full text. */
  isPaper: boolean;
  /** It leads to many stories and tells none. */
  isFront: boolean;
  /** What its own address says. */
  address: Identified | null;
}

const PARTS = new Set(
  'abstract|introduction|background|method|methods|materials and methods|material and methods|methods and materials|methodology|result|results|results and discussion|discussion|discussions|conclusion|conclusions|literature review|related work|limitations|zusammenfassung|einleitung|methoden|ergebnisse|diskussion|résumé|introducción|métodos|resultados|discusión|conclusiones'.split(
    '|',
  ),
);
const REFERENCES = /^(?:references?|bibliography|works cited|literatur|références|referencias)/i;

export function kindOfPage(
  url: string,
  head: Head,
  structured: Structured,
  reading: Reading,
  labels: (Label | null)[],
): PageKind {
  const address = ownAddress(url);
  const parts = new Set<string>();
  let references = false;
  reading.blocks.forEach((block, index) => {
    if (block.end - block.start > 50) return;
    const label = labels[index];
    const isLabel = label?.block === index && label.kind === 'sources';
    if (!block.heading && !isLabel) return;
    const text = reading.text.slice(block.start, block.end).trim();
    const part = text.replace(/^[\d.\s]+/, '').toLowerCase();
    if (block.heading && PARTS.has(part)) parts.add(part);
    if (isLabel && REFERENCES.test(text)) references = true;
  });
  const declared = head.isPaper || structured.isPaper;
  return {
    // News sites fill in citation tags too; without a DOI of their own the data's "NewsArticle" decides.
    isPaper:
      (declared && !(structured.isNews && !head.hasOwnDoi)) ||
      address !== null ||
      (parts.size >= 4 && references),
    isFront: /^https?:\/\/[^/]+\/?(?:index\.\w+|home)?(?:[?#].*)?$/i.test(url),
    address,
  };
}

/** The page's own address, where it is that of one work and not of a list, search or news item. */
function ownAddress(url: string): Identified | null {
  const work = identifyUrl(url);
  if (!work) return null;
  if (/^https?:\/\/[^/]*(?:clinicaltrials\.gov|isrctn\.com|semanticscholar)/.test(url)) return null;
  return work;
}

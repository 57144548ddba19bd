/** What kind of page this is, as far as it decides which of its works is the reported one. */

import type { Identified } from '../../identifiers/types';
import { parseAddress } from '../addresses/unwrap';
import { isNoticeTitle } from '../data/notice-lexicon';
import { isDoiOfNews } from '../data/own-dois';
import type { Page } from '../page/page';
import type { Addresses } from '../sources/addresses';
import { FEW_REFERENCES, type Head } from '../sources/head';
import type { Occurrence } from '../sources/occurrence';
import type { Structured } from '../sources/structured';
import type { ScoredWork } from './score-works';
import type { Work } from './works';

const PARTS = new Set(
  'abstract|introduction|background|method|methods|materials and methods|material and methods|methods and materials|methodology|result|results|results and discussion|discussion|discussions|conclusion|conclusions|literature review|related work|limitations|zusammenfassung|einleitung|methoden|ergebnisse|diskussion|résumé|introducción|métodos|resultados|discusión|conclusiones'.split(
    '|',
  ),
);
const REFERENCES = /^(?:references?|bibliography|works cited|literatur|références|referencias)/i;

/** What a page says of itself in its address, head and data. */
export interface Claims {
  address: Identified | null;
  head: Head;
  structured: Structured;
}

/** Whether the page says that it is a paper, as journals' landing pages do; some of their news pieces do too. */
export const claimsToBePaper = (claims: Claims): boolean =>
  !isNewsPiece(claims) &&
  (claims.address !== null || claims.head.isPaper || claims.structured.isPaper);

/**
 * Whether the page's data, or the form of its DOI, make it a news piece: news sites fill in citation tags too,
 * and the news pieces of journals have DOIs of their own.
 */
export const isNewsPiece = ({ address, head, structured }: Claims): boolean =>
  structured.isNews || head.isNewsItem || isDoiOfNews(address?.doi ?? ownDoiOf(head));

/** The DOI that the head gives the page itself. */
export const ownDoiOf = ({ occurrences }: Head): string | null =>
  occurrences.find(({ claim }) => claim === 'own')?.work.doi ?? null;

/**
 * Whether the page may be a news piece that does not call itself one: a story in running text, without an
 * abstract, the authors' institutions or a list of references.
 */
export function readsAsStory(page: Page, { head }: Claims): boolean {
  const { regions, reading, labels } = page;
  if (head.hasApparatus || regions.storyEnd - regions.storyStart < STORY) return false;
  if (labels.some((label) => label !== null && label.entries > FEW_REFERENCES)) return false;
  return !reading.blocks.some(
    ({ start, end, heading, lead }) =>
      (heading && end - start <= 40 && ABSTRACT.test(reading.text.slice(start, end))) ||
      (lead > 0 && lead <= 40 && ABSTRACT.test(reading.text.slice(start, start + lead))),
  );
}

/**
 * Whether more works stand outside the running text than news pieces name, in whatever language. Of other news pieces
 * a journal's page names many.
 */
export function endsInReferences(works: readonly Work[], { layout }: Page): boolean {
  const isApart = ({ start, claim }: Occurrence) =>
    !claim && start >= 0 && !layout.standingOf(start).prose;
  const apart = works.filter(
    ({ doi, occurrences }) => !isDoiOfNews(doi) && occurrences.some(isApart),
  );
  return apart.length > FEW_REFERENCES;
}

/** Characters from the first to the last paragraph of a short story. */
const STORY = 150;
const ABSTRACT =
  /^\W*(?:abstract|summary|zusammenfassung|résumé|resumen|resumo|riassunto|samenvatting|sammanfattning|аннотация|摘要|要旨|초록)\W*$/i;

/** Whether this is what papers call the part that sums them up. */
export const isAbstractLabel = (text: string): boolean => ABSTRACT.test(text);

/** Whether the page is a notice that a journal publishes on one of its papers, as its title says. */
export const isNotice = ({ story }: Page): boolean => isNoticeTitle(story.title);

/** Whether it has the headings of a paper's parts, whatever it says of itself. */
export function hasPartsOfPaper({ reading, labels }: Page): boolean {
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

/** From so many works on a page without a story that names none in running text is a list of them. */
const LEAST_OF_LIST = 3;

/** Whether the works of a page on which no story was found are those of a listing, a search or a table of contents. */
export const isListOfWorks = (scored: readonly ScoredWork[]): boolean =>
  scored.length >= LEAST_OF_LIST &&
  scored.every(({ signs }) =>
    signs.every(({ inStory, occurrence }) => !inStory && occurrence.claim !== 'own'),
  );

const NUMBERING = /^[\d.\s]+/;
const FRONT = /^\/(?:index\.\w+|home)?$/i;

const NO_PAPERS = /^https?:\/\/[^/]*(?:clinicaltrials\.gov|isrctn\.com|semanticscholar)/;

/** The page's own address, where it is that of one work and not of a list, search or news item. */
export function ownAddress(addresses: Addresses, url: string): Identified | null {
  const work = addresses.ownWork();
  return work && !NO_PAPERS.test(url) ? work : null;
}

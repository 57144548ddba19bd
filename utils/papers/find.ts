/** Finds the scholarly works that a page names, and says which of them its story reports. */

import type { Identified } from '../identifiers/types';
import { readPageMetadata } from '../page-metadata/page-metadata';
import type { PageMetadata } from '../page-metadata/types';
import type { Story } from '../story/types';
import { cluesOf } from './clues/clues';
import { withLinkedTitle } from './clues/linked-title';
import { isDoiOfNews } from './data/own-dois';
import { REPORTED_FROM } from './data/weights';
import { mentionsOf, type PageKind } from './judgement/mentions';
import {
  claimsToBePaper,
  endsInReferences,
  hasPartsOfPaper,
  isFrontPage,
  isListOfWorks,
  isNewsPiece,
  isNotice,
  ownAddress,
  ownDoiOf,
  readsAsStory,
} from './judgement/page-kind';
import { type ScoredWork, scoreWorks } from './judgement/score-works';
import { gatherWorks, type Work } from './judgement/works';
import { Page } from './page/page';
import type { PageText } from './page/page-text';
import { Addresses } from './sources/addresses';
import { readAttributes } from './sources/attributes';
import { readCoins } from './sources/coins';
import { readHead } from './sources/head';
import { readHydrationData } from './sources/hydration-data';
import { readInertMarkup } from './sources/inert-markup';
import { readLinks } from './sources/links';
import type { Occurrence, StatedMetadata } from './sources/occurrence';
import { mayContainIdentifier } from './sources/quick-check';
import { readStructured } from './sources/structured';
import { readText } from './sources/text';
import type { Clues, Found, Mention } from './types';

/** The works of a page, judged, and what decides of them as a whole. */
export interface JudgedPage {
  page: Page;
  scored: ScoredWork[];
  kind: PageKind;
  cutOff: boolean;
}
/** Told what speaks for and against each work. */
export type WorksWatcher = (judged: readonly ScoredWork[]) => void;

/**
 * Reads the live page, changing nothing on it. `story` helps with title and date where it has them.
 * Takes some milliseconds; a page beyond the limits of `page-text.ts` is cut off there, with a note.
 */
export function findPapers(
  document: Document,
  url: string,
  story: Story,
  metadata: PageMetadata = readPageMetadata(document, url),
  watch?: WorksWatcher,
): Found {
  const { page, scored, kind, cutOff } = judgePage(document, url, story, metadata);
  watch?.(scored);
  const mentions = scored.length === 0 ? [] : mentionsOf(scored, page, kind);
  return {
    mentions,
    clues: () => withLinkedTitle(cluesOf(page, kind.isFront || !story.isArticle), mentions),
    note: cutOff ? 'cut-off' : null,
  };
}

/** What `findPapers` makes its mentions of; by itself for those who want to see the signs. */
export function judgePage(
  document: Document,
  url: string,
  story: Story,
  metadata: PageMetadata,
): JudgedPage {
  const head = readHead(metadata);
  const structured = readStructured(metadata);
  const page = new Page(document, story, metadata);
  const addresses = new Addresses(url);
  const address = ownAddress(addresses, url);
  const inPage = mayContainIdentifier(document, addresses)
    ? readInPage(document, page.reading, addresses)
    : NOTHING;
  const works = gatherWorks([
    ...head.occurrences,
    ...(address ? [atAddress(address, url, head.stated)] : []),
    ...structured.occurrences,
    ...readCoins(document),
    ...inPage.occurrences,
    ...readHydrationData(metadata),
    ...readInertMarkup(document, addresses),
  ]);
  const front = isFrontPage(url);
  const kind = { isPaper: false, mayBeStory: false, isFront: front };
  const { cutOff } = inPage;
  // Most of what there is to know of a page matters only where it names a work.
  if (works.length === 0) return { page, scored: [], kind, cutOff };
  const claims = { address, head, structured };
  const claimed = claimsToBePaper(claims);
  const hasParts = hasPartsOfPaper(page);
  // The news pieces of journals have their DOI in the address or in citation tags, as papers have.
  const isStory =
    !hasParts &&
    (!claimed || (!isNotice(page) && readsAsStory(page, claims) && !endsInReferences(works, page)));
  const hasOwn = isStory && (claimed || isNewsPiece(claims));
  const ownDoi = hasOwn ? (address?.doi ?? ownDoiOf(head)) : null;
  const isStorysOwn = ({ doi }: Work) => doi !== null && (isDoiOfNews(doi) || doi === ownDoi);
  const scored = scoreWorks(works, page, isStorysOwn);
  const tellsOfOther = isStory && scored.some(({ score }) => score >= REPORTED_FROM);
  return {
    page,
    scored,
    kind: {
      ...kind,
      isPaper: hasParts || (claimed && !tellsOfOther),
      mayBeStory: isStory && works.length > 1,
      isFront: front || (!story.isArticle && isListOfWorks(scored)),
    },
    cutOff,
  };
}

const NOTHING = { occurrences: [], cutOff: false };

/** What stands in the page's text, links and attributes, in page order; what is in no place of it comes first. */
function readInPage(
  { body }: Document,
  reading: PageText,
  addresses: Addresses,
): { occurrences: Occurrence[]; cutOff: boolean } {
  const links = readLinks(reading, addresses);
  const text = readText(reading, addresses);
  const attributes = readAttributes(body, reading, addresses);
  return {
    occurrences: [...links, ...text.occurrences, ...attributes].sort((a, b) => a.start - b.start),
    cutOff: reading.cutOff || addresses.cutOff || text.cutOff,
  };
}

function atAddress(work: Identified, url: string, stated: StatedMetadata): Occurrence {
  return {
    work,
    where: 'page-address',
    text: url.slice(0, 200),
    element: null,
    start: -1,
    end: -1,
    claim: 'own',
    stated,
  };
}

/** The only journal that a story names is that of the only paper it reports. */
export function withJournal(mentions: Mention[], { journals }: Clues): Mention[] {
  const [journal, ...others] = journals;
  const reported = mentions.filter(({ role }) => role === 'reported');
  if (!journal || others.length > 0 || reported.length !== 1) return mentions;
  return mentions.map((mention) =>
    mention.role === 'reported' && mention.stated.journal === null
      ? { ...mention, stated: { ...mention.stated, journal: journal.value } }
      : mention,
  );
}

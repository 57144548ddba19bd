/** Decides what "Cite this" means for the place the reader clicked on. */

import { mentionToCsl, storyToCsl, withPageTitle } from '../../citation/items/items';
import { fail, type Result, succeed } from '../../failure';
import type { Identified } from '../../identifiers/types';
import { type WorkId, workIdOf } from '../../identifiers/work-id';
import { firstView, judgedWorks } from '../../library/first-view';
import {
  isSameWork,
  mentionsOf,
  type PaperChoice,
  selectedMention,
} from '../../library/paper-choice';
import type { PageReport } from '../../page-report';
import { identifyText, identifyUrl } from '../../papers/addresses/identify';
import type { Mention } from '../../papers/types';
import type { Verdict } from '../../scholarly/match/confirm';
import type { CslItem } from '../../scholarly/types';
import { addressKey } from '../../story/story-key';
import type { Story } from '../../story/types';

export interface ClickedPlace {
  linkUrl?: string | undefined;
  selectionText?: string | undefined;
  /** `image` where a picture was clicked on. */
  mediaType?: string | undefined;
  /** Of the picture. */
  srcUrl?: string | undefined;
}

export interface CiteSubject {
  kind: 'paper' | 'story' | 'figure';
  /** The record, or what the page itself says: cited as it is where no look-up helps. */
  item: CslItem;
  /** To look up first, as workIdOf gives it; null for stories and for papers that no registry can know. */
  workId: WorkId | null;
  /** `item` is the record already. */
  checked: boolean;
  /** It is the story for want of a word on which of the page's works it reports. */
  undecided: boolean;
  alternatives: string[];
  /** Words of the reader's selection, set before the citation. */
  quotation: string | null;
  /** The page that they are on. */
  page: string | null;
  /** Address of a picture of the story, whose caption is set before the citation. */
  picture: string | null;
  /** Whom the story credits for that picture, as far as it says. */
  credit: string | null;
}

/** A selection that is longer than a reference is a quotation, whatever papers it names. */
const MAX_REFERENCE_LENGTH = 500;

/** Whether it takes more than the place to say what is meant: the page has a paper of its own, or has not. */
export function meansPage(place: ClickedPlace, { story }: PageReport): boolean {
  if (namedAt(place)) return false;
  if (story.kind === 'journal-page') return true;
  const { linkUrl } = place;
  return isBare(place) && (linkUrl === undefined || leadsBack(linkUrl, story));
}

/**
 * A link to a paper means that paper; a selection that is a reference or an identifier means that paper; any other
 * selection is a quotation, from the paper on a page of its journal, else from the story; a picture means
 * what it is in, with its caption; the page, and a link to it, means the paper that the reader chose for it,
 * else the one that it reports, by its own word or its records', else the story.
 *
 * @param page needed for all but the first two; fails with the page's own failure then
 * @param verdicts what the records of the page's works say; null where none were asked for
 */
export function chooseSubject(
  place: ClickedPlace,
  page: Result<PageReport>,
  accessed: Date,
  choice: PaperChoice | null = null,
  verdicts: readonly Verdict[] | null = null,
): Result<CiteSubject> {
  const named = namedAt(place);
  if (named) return succeed(subjectOf(named, page));
  if (!page.ok) return page;
  const { mentions, story } = page.value;
  const words = wordsAt(place);
  const picture = pictureAt(place);
  const isPage = isBare(place);
  if (isPage && place.linkUrl !== undefined && !leadsBack(place.linkUrl, story))
    return fail({ kind: 'no-paper' });
  const view = firstView(judgedWorks(mentions, verdicts));
  const first = view.kind === 'paper' ? view.mention : null;
  const reported = selectedMention(mentionsOf(mentions, choice), choice, first);
  const subject =
    reported && (isPage || story.kind === 'journal-page')
      ? paperSubject(reported, recordIn(verdicts, reported))
      : storySubject(story, accessed, isPage && choice === null && view.kind === 'candidates');
  return succeed({
    ...subject,
    ...(picture !== null && { kind: 'figure', picture, credit: creditOf(story, picture) }),
    ...(words !== null && { quotation: words, page: pageOf(story, subject.item) }),
  });
}

function namedAt(place: ClickedPlace): Identified | null {
  const linked = place.linkUrl ? identifyUrl(place.linkUrl) : null;
  const words = wordsAt(place);
  if (linked || words === null || words.length > MAX_REFERENCE_LENGTH) return linked;
  return identifyText(words);
}

const wordsAt = ({ selectionText }: ClickedPlace): string | null => selectionText?.trim() || null;

const pictureAt = (place: ClickedPlace): string | null =>
  (wordsAt(place) === null && place.mediaType === 'image' && place.srcUrl) || null;

/** Nothing on the page was pointed at but, perhaps, a link. */
export const isBare = (place: ClickedPlace): boolean =>
  wordsAt(place) === null && pictureAt(place) === null;

const recordIn = (verdicts: readonly Verdict[] | null, work: Mention): CslItem | null =>
  verdicts?.find(({ mention }) => isSameWork(mention, work))?.paper?.csl ?? null;

/** A headline that links to its own story, or to a place in it. */
function leadsBack(link: string, { url, canonicalUrl }: Story): boolean {
  return [url, canonicalUrl].some((own) => own !== null && addressKey(own) === addressKey(link));
}

/** The address that a story is cited by; that of the page itself where its paper is cited. */
const pageOf = (story: Story, item: CslItem): string | null =>
  item.DOI ? story.url : (item.URL ?? story.url);

/** The credit that a story gives is that of its first picture. */
function creditOf({ leadImage, release }: Story, picture: string | null): string | null {
  return picture !== null && leadImage?.url === picture ? release.credit : null;
}

/** Uses what the page says of the same work, where it says anything. */
function subjectOf(named: Identified, page: Result<PageReport>): CiteSubject {
  const mention =
    page.ok && page.value.mentions.find(({ doi }) => doi !== null && doi === named.doi);
  return paperSubject(
    mention || {
      ...named,
      role: 'related',
      confidence: 1,
      prior: 0,
      list: null,
      evidence: [],
      stated: { title: null, journal: null, authors: [], year: null },
    },
  );
}

const NOTHING_BESIDE = { quotation: null, page: null, picture: null, credit: null };

function paperSubject(mention: Mention, record: CslItem | null = null): CiteSubject {
  return {
    kind: 'paper',
    item: record ? withPageTitle(record, mentionToCsl(mention)) : mentionToCsl(mention),
    workId: workIdOf(mention),
    checked: record !== null,
    undecided: false,
    alternatives: mention.alternatives,
    ...NOTHING_BESIDE,
  };
}

function storySubject(story: Story, accessed: Date, undecided: boolean): CiteSubject {
  return {
    kind: 'story',
    item: storyToCsl(story, accessed),
    workId: null,
    checked: false,
    undecided,
    alternatives: [],
    ...NOTHING_BESIDE,
  };
}

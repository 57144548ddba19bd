/** Decides what "Cite this" means for the place the reader clicked on. */

import { mentionToCsl, storyToCsl } from '../../citation/items/items';
import { fail, type Result, succeed } from '../../failure';
import type { Identified } from '../../identifiers/types';
import { type WorkId, workIdOf } from '../../identifiers/work-id';
import { firstView, judgedWorks } from '../../library/first-view';
import { mentionsOf, type PaperChoice, selectedMention } from '../../library/paper-choice';
import type { PageReport } from '../../page-report';
import { identifyText, identifyUrl } from '../../papers/addresses/identify';
import type { Mention } from '../../papers/types';
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
  /** What the page itself says: cited as it is where no look-up helps. */
  item: CslItem;
  /** To look up first, as workIdOf gives it; null for stories and for papers that no registry can know. */
  workId: WorkId | null;
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
const LONGEST_REFERENCE = 500;

/**
 * A link to a paper means that paper; a selection that is a reference or an identifier means that paper; any other
 * selection is a quotation, from the paper on a page of its journal, else from the story; a picture means
 * what it is in, with its caption; the page, and a link to it, means the paper that the reader chose for it,
 * else the one that it reports, else the story.
 *
 * @param page needed for all but the first two; fails with the page's own failure then
 */
export function chooseSubject(
  place: ClickedPlace,
  page: Result<PageReport>,
  accessed: Date,
  choice: PaperChoice | null = null,
): Result<CiteSubject> {
  const words = place.selectionText?.trim() || null;
  const named =
    (place.linkUrl && identifyUrl(place.linkUrl)) ||
    (words && words.length <= LONGEST_REFERENCE && identifyText(words));
  if (named) return succeed(subjectOf(named, page));
  if (!page.ok) return page;
  const { mentions, story } = page.value;
  const picture = (words === null && place.mediaType === 'image' && place.srcUrl) || null;
  const isPage = words === null && picture === null;
  if (isPage && place.linkUrl !== undefined && !leadsBack(place.linkUrl, story))
    return fail({ kind: 'no-paper' });
  const view = firstView(judgedWorks(mentions, null));
  const first = view.kind === 'paper' ? view.mention : null;
  const reported = selectedMention(mentionsOf(mentions, choice), choice, first);
  const subject =
    reported && (isPage || story.kind === 'journal-page')
      ? paperSubject(reported)
      : storySubject(story, accessed);
  return succeed({
    ...subject,
    ...(picture !== null && { kind: 'figure', picture, credit: creditOf(story, picture) }),
    ...(words !== null && { quotation: words, page: pageOf(story, subject.item) }),
  });
}

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
      said: { title: null, journal: null, authors: [], year: null },
    },
  );
}

const NOTHING_BESIDE = { quotation: null, page: null, picture: null, credit: null };

function paperSubject(mention: Mention): CiteSubject {
  return {
    kind: 'paper',
    item: mentionToCsl(mention),
    workId: workIdOf(mention),
    alternatives: mention.alternatives,
    ...NOTHING_BESIDE,
  };
}

function storySubject(story: Story, accessed: Date): CiteSubject {
  return {
    kind: 'story',
    item: storyToCsl(story, accessed),
    workId: null,
    alternatives: [],
    ...NOTHING_BESIDE,
  };
}

/** Decides what "Cite this" means for the place the reader clicked on. */
import { type Choice, mentionInHand, mentionsOf } from '../../components/paper/choice';
import { mentionToCsl, storyToCsl } from '../citation/items';
import { fail, type Result, succeed } from '../failure';
import type { PageReport } from '../page-report';
import { identifyText, identifyUrl } from '../papers/identify';
import { lookUpId } from '../papers/look-up-id';
import type { Identified, Mention } from '../papers/types';
import type { CslItem } from '../scholarly/types';
import type { Story } from '../story/types';

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
  /** To look up first, as lookUpId gives it; null for stories and for papers that no registry can know. */
  doi: string | null;
  alternatives: string[];
  /** Words of the reader's selection, set before the citation. */
  quotation: string | null;
  /** Address of a picture of the story, whose caption is set before the citation. */
  picture: string | null;
  /** Whom the story credits for that picture, as far as it says. */
  credit: string | null;
}

/**
 * A link to a paper means that paper; a selection that names a paper means that paper; any other
 * selection means the story, with the selection as a quotation; a picture means the story that it is in, with
 * its caption; the page means the paper that the reader chose for it, else the one that it reports, else the story.
 *
 * @param page needed for all but the first two; fails with the page's own failure then
 */
export function chooseSubject(
  place: ClickedPlace,
  page: Result<PageReport>,
  accessed: Date,
  choice: Choice | null = null,
): Result<CiteSubject> {
  const named =
    (place.linkUrl && identifyUrl(place.linkUrl)) ||
    (place.selectionText && identifyText(place.selectionText));
  if (named) return succeed(subjectOf(named, page));
  if (!page.ok) return page;
  const quotation = place.selectionText?.trim() || null;
  const picture = (quotation === null && place.mediaType === 'image' && place.srcUrl) || null;
  const { mentions } = page.value;
  const reported = choice
    ? mentionInHand(mentionsOf(page.value, choice), choice)
    : mentions.find(({ role }) => role === 'reported');
  if (reported && quotation === null && picture === null && place.linkUrl === undefined)
    return succeed(paperSubject(reported));
  if (place.linkUrl !== undefined && quotation === null && picture === null)
    return fail({ kind: 'no-paper' });
  return succeed({
    kind: picture === null ? 'story' : 'figure',
    item: storyToCsl(page.value.story, accessed),
    doi: null,
    alternatives: [],
    quotation,
    picture,
    credit: creditOf(page.value.story, picture),
  });
}

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
      evidence: [],
      said: { title: null, journal: null, authors: [], year: null },
    },
  );
}

function paperSubject(mention: Mention): CiteSubject {
  return {
    kind: 'paper',
    item: mentionToCsl(mention),
    doi: lookUpId(mention),
    alternatives: mention.alternatives,
    quotation: null,
    picture: null,
    credit: null,
  };
}

/** What is kept of a story in hand and its paper: as they are cited, with what the reader corrected. */
import { mentionToCsl, storyToCsl } from '../../citation/items/items';
import { applyOverrides, type Overrides, workKey } from '../../citation/items/overrides';
import type { PageReport } from '../../page-report';
import type { Mention } from '../../papers/types';
import type { CslItem, Paper } from '../../scholarly/types';
import { storyKey } from '../../story/story-key';
import { isSameWork } from '../paper-choice';
import type { KeptPaper } from './entry';
import type { Draft } from './library-store';

export interface InHand {
  report: PageReport;
  /** The paper that the reader sees; null where there is none. */
  mention: Mention | null;
  /** Its record, once there is one. */
  paper: Paper | null;
}

/** The paper as it is cited before corrections: by its record, else by the page's words. */
const paperItem = ({ mention, paper }: InHand): CslItem | null =>
  mention && (paper?.csl ?? mentionToCsl(mention));

/** The keys of the story and of its paper, under which both are found. */
export function keysInHand(inHand: InHand): { story: string; paper: string | null } {
  const item = paperItem(inHand);
  return { story: storyKey(inHand.report.story), paper: item && workKey(item) };
}

/** `corrections`: by `workKey`, of both works. */
export function draftFrom(
  inHand: InHand,
  corrections: Readonly<Record<string, Overrides>>,
  now: Date,
): Draft {
  const { report, mention } = inHand;
  const { story, mentions } = report;
  const key = storyKey(story);
  const cited = storyToCsl(story, now);
  const others = mentions.filter((one) => !mention || !isSameWork(one, mention));
  return {
    story: {
      key,
      url: story.url,
      kind: story.kind,
      csl: applyOverrides(cited, corrections[workKey(cited)]),
      site: story.siteName,
      published: story.publishedTime,
      saved: now.toISOString(),
    },
    page: { key, story, mentions: mention ? [mention, ...others] : others },
    paper: paperFrom(inHand, corrections),
    others: reportedBeside(mention, mentions).map((one) =>
      keptPaper(mentionToCsl(one), null, corrections),
    ),
  };
}

/** What the story reports along with the paper in hand: the works of one list. */
const reportedBeside = (paper: Mention | null, mentions: readonly Mention[]): Mention[] =>
  mentions.filter(
    (one) =>
      paper?.list != null &&
      one.list === paper.list &&
      one.role === 'reported' &&
      !isSameWork(one, paper),
  );

function paperFrom(
  inHand: InHand,
  corrections: Readonly<Record<string, Overrides>>,
): KeptPaper | null {
  const item = paperItem(inHand);
  return item && keptPaper(item, inHand.paper, corrections);
}

/** As it is kept: with its record, where there is one. */
export function keptPaper(
  item: CslItem,
  record: Paper | null,
  corrections: Readonly<Record<string, Overrides>>,
): KeptPaper {
  const key = workKey(item);
  return {
    key,
    csl: applyOverrides(item, corrections[key]),
    status: record?.status ?? 'not-checked',
    notices: record?.notices ?? [],
    versions: record?.versions ?? [],
    checked: record?.source.retrieved ?? null,
  };
}

/** All that a surface needs of one story: which paper, what is known of it, how it is cited. */
import { useMemo } from 'preact/hooks';
import type { PageReport } from '../../utils/page-report';
import type { Mention } from '../../utils/papers/types';
import { type Citing, useCitation } from '../cite/use-citation';
import { type Choice, isSameWork, mentionOf } from '../paper/choice';
import { type FoundPaper, useFoundPaper } from '../paper/use-found-paper';
import { type UsedPaper, usePaper } from '../paper/use-paper';

export interface StoryInHand {
  report: PageReport;
  /** The papers to choose from: those of the page, and those that led on from them. */
  mentions: readonly Mention[];
  /** The paper the surface is about; null where the page points at none and none was found, or the reader wants none. */
  mention: Mention | null;
  /** One of `mentions`, or a further one, which is then among them. */
  choose: (mention: Mention) => void;
  /** What was said of the paper before, and the search for it. */
  found: FoundPaper;
  look: UsedPaper;
  citing: Citing;
}

/** `inFront`: false while the reader looks at another story. */
export function useStory(report: PageReport, inFront = true): StoryInHand {
  const found = useFoundPaper(report);
  const { choice, choose } = found;
  const mentions = useMemo(() => mentionsOf(report, choice), [report, choice]);
  const mention = useMemo(() => mentionInHand(mentions, choice), [mentions, choice]);
  const waiting = inFront && !found.recalling;
  const look = usePaper(mention, { published: report.story.publishedTime, waiting });
  // What the search brought is a record too, if a short one.
  const candidate = found.taken?.candidate ?? null;
  const short = candidate && candidate.doi === mention?.doi ? candidate.csl : null;
  const record = look.paper?.csl ?? short;
  const citing = useCitation({ story: report.story, mention, mentions, record });
  return { report, mentions, mention, choose, found, look, citing };
}

function mentionsOf(report: PageReport, choice: Choice | null): Mention[] {
  const further =
    choice?.kind === 'paper'
      ? [mentionOf(choice.candidate), ...(choice.version ? [choice.version] : [])]
      : choice?.kind === 'linked'
        ? [choice.mention]
        : [];
  const known = (one: Mention) => report.mentions.some((other) => isSameWork(one, other));
  const added = further.filter((one) => !known(one));
  return added.length === 0 ? report.mentions : [...report.mentions, ...added];
}

function mentionInHand(mentions: readonly Mention[], choice: Choice | null): Mention | null {
  if (choice === null) return mentions[0] ?? null;
  if (choice.kind === 'none') return null;
  const wanted =
    choice.kind === 'linked' ? choice.mention : (choice.version ?? mentionOf(choice.candidate));
  return mentions.find((one) => isSameWork(one, wanted)) ?? null;
}

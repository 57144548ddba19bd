/** All that a surface needs of one story: which paper, what is known of it, how it is cited. */
import { useMemo } from 'preact/hooks';
import { mentionsOf, selectedMention } from '../../utils/library/paper-choice';
import type { PageReport } from '../../utils/page-report';
import type { Mention } from '../../utils/papers/types';
import { type CitationModel, useCitation } from '../cite/use-citation';
import { type FoundPaper, useFoundPaper } from './use-found-paper';
import { type UsedPaper, usePaper } from './use-paper';

export interface StoryModel {
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
  citing: CitationModel;
}

/** `inFront`: false while the reader looks at another story. */
export function useStory(report: PageReport, inFront = true): StoryModel {
  const found = useFoundPaper(report);
  const { choice, choose } = found;
  const mentions = useMemo(() => mentionsOf(report, choice), [report, choice]);
  const mention = useMemo(() => selectedMention(mentions, choice), [mentions, choice]);
  const waiting = inFront && !found.recalling;
  const look = usePaper(mention, { published: report.story.publishedTime, waiting });
  // What the search brought is a record too, if a short one.
  const candidate = found.taken?.candidate ?? null;
  const short = candidate && candidate.doi === mention?.doi ? candidate.csl : null;
  const record = look.paper?.csl ?? short;
  const citing = useCitation({ story: report.story, mention, mentions, record });
  return { report, mentions, mention, choose, found, look, citing };
}

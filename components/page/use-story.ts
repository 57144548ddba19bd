/** All that a surface needs of one story: which paper, what is known of it, how it is cited. */
import { useMemo } from 'preact/hooks';
import {
  type FirstView,
  firstView,
  type JudgedWork,
  judgedWorks,
  mentionsIn,
} from '../../utils/library/first-view';
import { isSameWork, mentionsOf, selectedMention } from '../../utils/library/paper-choice';
import { isPaperItself, type PageReport } from '../../utils/page-report';
import type { Mention } from '../../utils/papers/types';
import { type CitationModel, useCitation } from '../cite/use-citation';
import { useSettings } from '../services';
import { isUndecided } from './pdf/use-pdf';
import { useAnnouncedChange } from './use-announced-change';
import { type FoundPaper, useFoundPaper } from './use-found-paper';
import { useLookUps } from './use-look-ups';
import { type UsedPaper, usePaper } from './use-paper';
import { useSearchUnasked } from './use-search-unasked';
import { useVerdicts } from './use-verdicts';

export interface StoryModel {
  report: PageReport;
  /** The papers to choose from: those of the page, and those that led on from them. */
  mentions: readonly Mention[];
  /** What page and records make of the page's works, whatever the reader has chosen. */
  view: FirstView;
  /** The paper the surface is about; null where none is sure enough, or the reader wants none. */
  mention: Mention | null;
  /** What speaks for it; null for one that the page does not name. */
  judged: JudgedWork | null;
  /** One of `mentions`, or a further one, which is then among them. */
  choose: (mention: Mention) => void;
  /** What was said of the paper before, and the search for it. */
  found: FoundPaper;
  lookup: UsedPaper;
  citing: CitationModel;
}

/** `inFront`: false while the reader looks at another story. */
export function useStory(report: PageReport, inFront = true): StoryModel {
  const { lookUp } = useSettings();
  const { publishedTime } = report.story;
  const found = useFoundPaper(report);
  const { choice, choose, search } = found;
  const waiting = inFront && !found.recalling;
  const lookUps = useLookUps(publishedTime);
  const isOpen = choice === null && search.phase === 'not-asked';
  const { verdicts, settled } = useVerdicts(report, lookUps, lookUp && waiting && isOpen);
  const works = useMemo(() => judgedWorks(report.mentions, verdicts), [report, verdicts]);
  const view = useMemo(() => firstView(works), [works]);
  const mentions = useMemo(
    () => mentionsOf(mentionsIn(works, report.mentions), choice),
    [works, report, choice],
  );
  const first = view.kind === 'paper' ? view.mention : null;
  const mention = useMemo(
    () => selectedMention(mentions, choice, first),
    [mentions, choice, first],
  );
  const judged = works.find((one) => mention && isSameWork(one.mention, mention)) ?? null;
  useSearchUnasked(found, settled && view.kind === 'none' && !isUndecided(report));
  const lookup = usePaper(mention, lookUps, waiting);
  useAnnouncedChange(report, verdicts !== null && choice === null ? view : null, lookup.recordOf);
  // What the search brought is a record too, if a short one.
  const candidate = found.taken?.candidate ?? null;
  const short = candidate && candidate.doi === mention?.doi ? candidate.csl : null;
  const record = lookup.paper?.csl ?? short;
  const asking = lookup.state.phase === 'asking';
  const isPaper = isPaperItself(report);
  const { story } = report;
  const citing = useCitation({ story, mention, mentions, record, asking, isPaper });
  return { report, mentions, view, mention, judged, choose, found, lookup, citing };
}

/** All that a surface needs of one story: which paper, what is known of it, how it is cited. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { PageReport } from '../../utils/page-report';
import type { Mention } from '../../utils/papers/types';
import type { Candidate } from '../../utils/scholarly/match';
import { type Citing, useCitation } from '../cite/use-citation';
import { mentionOf } from '../paper/choice';
import { type FoundPaper, useFoundPaper } from '../paper/use-found-paper';
import { type UsedPaper, usePaper } from '../paper/use-paper';

export interface StoryInHand {
  report: PageReport;
  /** The papers to choose from: those of the page, and those that led on from them. */
  mentions: readonly Mention[];
  /** The paper the surface is about; null where the page points at none and none was found. */
  mention: Mention | null;
  /** One of `mentions`, or a further one, which is then among them. */
  choose: (mention: Mention) => void;
  /** For a story that links no paper. */
  found: FoundPaper;
  look: UsedPaper;
  citing: Citing;
}

/** A paper that another one led to, and where: it goes when that one goes. */
interface Added {
  report: PageReport;
  beside: Candidate | null;
  mention: Mention;
}

export function useStory(report: PageReport): StoryInHand {
  const found = useFoundPaper(report);
  const [added, setAdded] = useState<Added[]>([]);
  const [chosen, setChosen] = useState<Mention | null>(null);
  const candidate = found.taken?.candidate ?? null;

  // A choice belongs to its report; a new report starts with its own first paper.
  const mentions = useMemo(
    () => [
      ...report.mentions,
      ...(candidate ? [mentionOf(candidate)] : []),
      ...added.flatMap((one) =>
        one.report === report && one.beside === candidate ? [one.mention] : [],
      ),
    ],
    [report, candidate, added],
  );
  const choose = useCallback(
    (mention: Mention) => {
      if (!mentions.includes(mention))
        setAdded((kept) => [...kept, { report, beside: candidate, mention }]);
      setChosen(mention);
    },
    [mentions, report, candidate],
  );
  const mention = chosen && mentions.includes(chosen) ? chosen : (mentions[0] ?? null);
  const look = usePaper(mention, report.story.publishedTime);
  // What the search brought is a record too, if a short one.
  const short = candidate && candidate.doi === mention?.doi ? candidate.csl : null;
  const record = look.paper?.csl ?? short;
  const citing = useCitation({ story: report.story, mention, record });
  return { report, mentions, mention, choose, found, look, citing };
}

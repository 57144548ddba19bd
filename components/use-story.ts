/** All that a surface needs of one story: which paper, what is known of it, how it is cited. */
import { useState } from 'preact/hooks';
import type { PageReport } from '../utils/page-report';
import type { Mention } from '../utils/papers/types';
import { type Citing, useCitation } from './use-citation';
import { type UsedPaper, usePaper } from './use-paper';

export interface StoryInHand {
  report: PageReport;
  /** The paper the surface is about; null where the page points at none. */
  mention: Mention | null;
  choose: (mention: Mention) => void;
  look: UsedPaper;
  citing: Citing;
}

export function useStory(report: PageReport): StoryInHand {
  const [chosen, choose] = useState<Mention | null>(null);
  // A choice belongs to its report; a new report starts with its own first paper.
  const mention =
    chosen && report.mentions.includes(chosen) ? chosen : (report.mentions[0] ?? null);
  const look = usePaper(mention);
  const citing = useCitation({ story: report.story, mention, paper: look.paper });
  return { report, mention, choose, look, citing };
}

/**
 * Takes a page's report further with the project's own look-up and citation engine, in Node: what
 * `inspect --lookup` and `--cite` add to a line.
 */
import type { CslData } from '../../../utils/citation/engine/csl-data';
import { cite } from '../../../utils/citation/engine/engine';
import { mentionToCsl, storyToCsl, withPageTitle } from '../../../utils/citation/items/items';
import type { FormattedText } from '../../../utils/citation/types';
import { type Failure, fail } from '../../../utils/failure';
import { workIdOf } from '../../../utils/identifiers/work-id';
import { judgeByRecords } from '../../../utils/library/judge';
import { likeliestLink } from '../../../utils/library/likeliest-link';
import type { PageReport } from '../../../utils/page-report';
import type { Mention } from '../../../utils/papers/types';
import { createClient } from '../../../utils/scholarly/http/client';
import { lookUpPaper } from '../../../utils/scholarly/lookup/lookup';
import type { Verdict } from '../../../utils/scholarly/match/confirm';
import {
  type Candidate,
  type MatchOptions,
  matchPaper,
} from '../../../utils/scholarly/match/match';
import { reasonMessage } from '../../../utils/scholarly/match/reasons';
import type { CslItem, Paper } from '../../../utils/scholarly/types';

interface CompleteOptions {
  lookup: boolean;
  /** Origins to ask instead of the services' own, by service. */
  origins: Record<string, string>;
  /** Id of a citation style. */
  cite?: string | undefined;
  /** The styles and locales that the extension carries. */
  data?: CslData | undefined;
}

/** A paper that the story reports, by the page's word and the records'. */
interface Reported {
  doi: string;
  /** 0 to 1. */
  confidence: number;
  /** In English: "published 3 days before the story". */
  reasons: string[];
}

interface Completed {
  /** The final judgement; empty where no paper is reported. */
  reported?: Reported[];
  paper?: Paper;
  /** What the clues lead to, where the page gives no DOI of its paper. */
  candidates?: Omit<Candidate, 'csl'>[];
  citation?: FormattedText;
  /** Why the paper could not be looked up. */
  failure?: Failure;
}

export function openCompletion(
  options: CompleteOptions,
): (report: PageReport) => Promise<Completed> {
  const { lookup, origins, cite: style, data } = options;
  const isOurs = Object.keys(origins).length > 0;
  // One client keeps the pace that the real services ask for; stand-ins need none.
  const asking: MatchOptions = {
    fetch,
    ...(isOurs ? { origins } : { client: createClient({ fetch }) }),
  };

  return async ({ story, mentions, clues }) => {
    const completed: Completed = {};
    const first = mentions.find(({ role }) => role === 'reported');
    let item: CslItem = first ? mentionToCsl(first) : storyToCsl(story, new Date());
    if (lookup) {
      const verdicts = await confirmed({ story, mentions, clues }, asking, completed);
      completed.reported = reportedBy(verdicts);
      const best = verdicts.find(({ role }) => role === 'reported');
      if (best?.paper) completed.paper = best.paper;
      // Where the page has no more than a number that led nowhere, the clues may yet lead somewhere.
      if (completed.reported.length === 0)
        await search({ story, clues }, { ...asking, ...linkedIn(mentions) }, completed);
      if (completed.paper) item = withPageTitle(completed.paper.csl, item);
    }
    if (style) completed.citation = await cite([item], { style, lang: story.lang ?? 'en' }, data);
    return completed;
  };
}

/** Each paper once, by its surest verdict: a page may name it by its DOI and by another number. */
function reportedBy(verdicts: readonly Verdict[]): Reported[] {
  const papers = new Map<string, Reported>();
  for (const { role, mention, paper, confidence, reasons } of verdicts) {
    const doi = paper?.doi ?? mention.doi;
    if (role !== 'reported' || doi === null || papers.has(doi)) continue;
    papers.set(doi, { doi, confidence, reasons: reasons.map(reasonMessage) });
  }
  return [...papers.values()];
}

function linkedIn(mentions: readonly Mention[]): Pick<MatchOptions, 'linked'> {
  const linked = likeliestLink(mentions);
  return linked === null ? {} : { linked };
}

type Story = Pick<PageReport, 'story' | 'clues'>;

/** What the card shows: the likeliest works of the page looked up, and all of them judged. */
async function confirmed(
  page: Story & Pick<PageReport, 'mentions'>,
  asking: MatchOptions,
  completed: Completed,
): Promise<Verdict[]> {
  const failures = new Map<Mention, Failure>();
  const verdicts = await judgeByRecords(page, async (mention) => {
    const id = workIdOf(mention);
    if (id === null) return fail({ kind: 'no-paper' });
    const result = await lookUpPaper(id, { ...asking, alternatives: mention.alternatives });
    if (!result.ok) failures.set(mention, result.failure);
    return result;
  });
  const first = page.mentions.find((one) => one.role === 'reported' && failures.has(one));
  const failure = first && failures.get(first);
  if (failure) completed.failure = failure;
  return verdicts;
}

async function search(
  { story, clues }: Story,
  asking: MatchOptions,
  completed: Completed,
): Promise<void> {
  const found = await matchPaper(clues, { ...asking, story });
  if (!found.ok) {
    completed.failure ??= found.failure;
    return;
  }
  completed.candidates = found.value.map(({ csl: _, ...candidate }) => candidate);
  completed.reported = found.value
    .filter(({ accepted }) => accepted)
    .map(({ doi, confidence, reasons }) => ({
      doi,
      confidence,
      reasons: reasons.map(reasonMessage),
    }));
}

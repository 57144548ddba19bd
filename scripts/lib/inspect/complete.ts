/**
 * Takes a page's report further with the project's own look-up and citation engine, in Node: what
 * `inspect --lookup` and `--cite` add to a line.
 */
import type { CslData } from '../../../utils/citation/engine/csl-data';
import { cite } from '../../../utils/citation/engine/engine';
import { mentionToCsl, storyToCsl } from '../../../utils/citation/items/items';
import type { FormattedText } from '../../../utils/citation/types';
import type { Failure } from '../../../utils/failure';
import { workIdOf } from '../../../utils/identifiers/work-id';
import type { PageReport } from '../../../utils/page-report';
import { createClient } from '../../../utils/scholarly/http/client';
import { lookUpPaper } from '../../../utils/scholarly/lookup/lookup';
import {
  type Candidate,
  type MatchOptions,
  matchPaper,
} from '../../../utils/scholarly/match/match';
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

interface Completed {
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
    const reported = mentions.find(({ role }) => role === 'reported');
    const completed: Completed = {};
    let item: CslItem = reported ? mentionToCsl(reported) : storyToCsl(story, new Date());
    const workId = reported ? workIdOf(reported) : null;
    if (lookup && reported && workId !== null) {
      const { alternatives } = reported;
      const found = await lookUpPaper(workId, { ...asking, alternatives });
      if (found.ok) completed.paper = found.value;
      else completed.failure = found.failure;
      if (found.ok) item = found.value.csl;
    }
    // Where the page has no more than a number that led nowhere, the clues may yet lead somewhere.
    if (lookup && !completed.paper && !reported?.doi) {
      const found = await matchPaper(clues, { ...asking, story });
      if (found.ok) completed.candidates = found.value.map(({ csl: _, ...candidate }) => candidate);
      else completed.failure ??= found.failure;
      item = (found.ok && found.value.find(({ accepted }) => accepted)?.csl) || item;
    }
    if (style) completed.citation = await cite([item], { style, lang: story.lang ?? 'en' }, data);
    return completed;
  };
}

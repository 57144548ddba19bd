/** Which of a page's works are worth a look-up, and what their records make of them. */
import type { Result } from '../failure';
import { workIdOf } from '../identifiers/work-id';
import type { PageReport } from '../page-report';
import type { Mention } from '../papers/types';
import { confirmMentions, type Verdict, worthConfirming } from '../scholarly/match/confirm';
import { evidenceOf } from '../scholarly/match/features';
import type { Paper } from '../scholarly/types';

/** Those among the likeliest that can be looked up. */
export const worthAsking = (mentions: readonly Mention[]): Mention[] =>
  worthConfirming(mentions).filter((one) => workIdOf(one) !== null);

export function judge(
  { mentions, clues, story }: PageReport,
  found: ReadonlyMap<Mention, Result<Paper>>,
): Verdict[] {
  const { title, text, publishedTime: published } = story;
  return confirmMentions(mentions, found, evidenceOf(clues, { title, text, published }));
}

/** What a page's links tell of a paper that has to be searched for. */
import type { Mention } from '../papers/types';

/** How likely the likeliest link that gives no DOI is the paper, 0 to 1; null where the page has no such link. */
export function likeliestLink(mentions: readonly Mention[]): number | null {
  const priors = mentions.flatMap(({ doi, prior }) => (doi === null ? [prior] : []));
  return priors.length === 0 ? null : Math.max(...priors);
}

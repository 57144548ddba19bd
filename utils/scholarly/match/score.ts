/** From signals to one confidence, the same for works that the page names and works that a search found. */
import { WEIGHTS } from './data/weights';
import type { Signals } from './signals';

/** Beyond this much in log-odds the page's word is not worth more. */
const MAX_PRIOR = 4;

/**
 * Log-odds of a work being the paper that the story reports.
 * @param prior how likely the page makes it, 0 to 1; null for a work that only a search gave
 */
export function score(signals: Signals, prior: number | null): number {
  let total = WEIGHTS.bias + (prior === null ? WEIGHTS.searched : WEIGHTS.page * logOdds(prior));
  for (const name in signals) total += (signals[name] ?? 0) * (WEIGHTS[name] ?? 0);
  return total;
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

function logOdds(prior: number): number {
  const odds = Math.log(prior / (1 - prior));
  return Math.min(MAX_PRIOR, Math.max(-MAX_PRIOR, odds));
}

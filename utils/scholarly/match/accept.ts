/** What the ranked papers may claim: a measured confidence, and for the first perhaps that it needs no question. */
import type { Agreement } from './features';
import type { Target } from './targets';

export interface Scored {
  target: Target;
  agreement: Agreement;
  points: number;
}

export interface Ranked extends Scored {
  /** 0 to 1. */
  confidence: number;
  accepted: boolean;
}

const CLEAR_GAP = 2;
const SAFE_CONFIDENCE = 0.9;

/** `scored` is in order, the best first. */
export function decide(scored: Scored[]): Ranked[] {
  return scored.map((one, index) => {
    const rival = scored[index === 0 ? 1 : 0];
    const gap = one.points - (rival?.points ?? one.points - 10);
    const confidence = confidenceOf(one.points, gap);
    const accepted = index === 0 && isSafe(one, gap, confidence);
    return { ...one, confidence, accepted };
  });
}

/** Independent agreements, the right time, and nothing near it; the further in time, the more agreements. */
function isSafe({ agreement }: Scored, gap: number, confidence: number): boolean {
  const { authors, journal, quoted, days, title } = agreement;
  const named = authors.some(({ naming }) => naming !== 'surname');
  // With nobody of the paper's named, its title has to say more than that it is of the same field.
  const alike = title.share > (named ? 0.4 : 0.5);
  const agreements = [named, journal !== null, quoted, alike].filter(Boolean).length;
  const soon = days !== null && days >= -7 && days <= 45;
  const late = days === null || (days > 45 && days <= 120);
  const enough = soon ? agreements >= 2 : late && agreements >= 3;
  return (
    (enough || (quoted && (soon || late))) && gap >= CLEAR_GAP && confidence >= SAFE_CONFIDENCE
  );
}

/**
 * Logistic regression on 582 searches of tests/bench/match, in half of which the paper was not to be
 * found at all: how often the first was the one, by its points and its lead on the second (at most 8).
 */
function confidenceOf(points: number, gap: number): number {
  const odds = 0.46 * (points + Math.min(gap, 8)) - 4.8;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

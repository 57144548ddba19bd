/** What the ranked papers may claim: a measured confidence, and for the first perhaps that it needs no question. */
import type { Agreement } from './score';
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
const ENOUGH_POINTS = 9;

/** `scored` is in order, the best first. */
export function decide(scored: Scored[]): Ranked[] {
  return scored.map((one, index) => {
    const rival = scored[index === 0 ? 1 : 0];
    const gap = one.points - (rival?.points ?? one.points - 10);
    const confidence =
      sigmoid(0.7 * (one.points - 6.5)) * sigmoid(0.9 * gap + (index === 0 ? 0.5 : 0));
    return { ...one, confidence: round(confidence), accepted: index === 0 && isSafe(one, gap) };
  });
}

/** Independent agreements, the right time, and nothing near it; the further in time, the more agreements. */
function isSafe({ agreement, points }: Scored, gap: number): boolean {
  const { authors, journal, quoted, days, title } = agreement;
  const named = authors.some(({ naming }) => naming !== 'surname');
  const agreements = [named, journal !== null, quoted, title.share > 0.4].filter(Boolean).length;
  const soon = days === null || (days >= -7 && days <= 45);
  const late = days !== null && days > 45 && days <= 120;
  const enough = soon ? agreements >= 2 : late && agreements >= 3;
  return (enough || (quoted && (soon || late))) && gap >= CLEAR_GAP && points >= ENOUGH_POINTS;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const round = (x: number) => Math.round(x * 1000) / 1000;

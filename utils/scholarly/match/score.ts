/** From agreements to a choice: points, confidence, and what may be accepted without asking. */
import type { Agreement } from './features';

/**
 * Points, roughly natural-log odds that each agreement is worth; fitted on stories of 2011 with known
 * papers (tests/bench/match) and rounded. Two agreements of different kinds are independent of each other.
 */
export function score(agreement: Agreement, authorCount: number): number {
  return (
    authorPoints(agreement, authorCount) +
    journalPoints(agreement) +
    titlePoints(agreement) +
    (agreement.quoted ? 6 : 0) +
    (agreement.institution ? 1 : 0) +
    datePoints(agreement.days) +
    6 * Math.min(1, agreement.numbers.length)
  );
}

/** Long author lists name somebody by chance: a lone surname counts the less the more authors there are. */
function authorPoints({ authors }: Agreement, count: number): number {
  const chance = Math.min(1, 12 / Math.max(1, count));
  const worth = authors
    .map(({ naming, place }) => {
      const ends = place === 0 || place === count - 1 ? 0.5 : 0;
      if (naming === 'full') return 5 + ends;
      return (naming === 'titled' ? 2.5 : 1) * chance + ends * chance;
    })
    .sort((one, other) => other - one);
  return (worth[0] ?? 0) + 0.5 * (worth[1] ?? 0) + 0.25 * (worth[2] ?? 0);
}

function journalPoints({ journal, otherJournal }: Agreement): number {
  if (journal === 'told') return 3;
  if (journal === 'present') return 1.5;
  return otherJournal ? -1 : 0;
}

const titlePoints = ({ title }: Agreement) => 4 * title.share + 0.15 * Math.min(title.weight, 20);

function datePoints(days: number | null): number {
  if (days === null) return 0;
  const gap = Math.abs(days);
  if (gap <= 3) return 1.5;
  if (gap <= 14) return 0.8;
  if (gap <= 45) return 0;
  return gap <= 120 ? -1 : -3;
}

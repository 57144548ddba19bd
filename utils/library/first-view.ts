/**
 * What the reader is shown of a page's works first: the paper, the works among which it may be, or that
 * none is there. The record of a work has the last word on it, where one was looked up.
 */
import type { Mention, Role } from '../papers/types';
import type { Verdict } from '../scholarly/match/confirm';
import type { Reason } from '../scholarly/match/reasons';
import { isSameWork } from './paper-choice';

/** A work of the page with the last word on it. */
export interface JudgedWork {
  /** With its role as judged. */
  mention: Mention;
  /** How likely the story reports it, 0 to 1. */
  likelihood: number;
  /** The page alone made it the reported work, whatever its record says. */
  named: boolean;
  /** Its record was looked up and speaks for it. */
  confirmed: boolean;
  /** What of its record speaks for it, the strongest first. */
  reasons: Reason[];
}

export type FirstView =
  | { kind: 'paper'; mention: Mention }
  /** The reader decides; the likeliest first. */
  | { kind: 'candidates'; works: JudgedWork[] }
  /** `overturned`: the page has works that may be it, and their records speak against them. */
  | { kind: 'none'; overturned: boolean };

/** From this likelihood on nothing but doubt for its own sake is left. */
export const SURE = 0.9;
/** From this one on a record confirms what the page made likely. */
const CONFIRMED = 0.8;
/** From this one on a work is shown alone although others come near it. */
const LIKELY = 0.6;
/** A work that is less likely than the first by this much or more is none of its rivals. */
const CLOSE = 0.15;
/** Below this likelihood a work that nobody called the paper is not offered as one. */
export const POSSIBLE = 0.15;
const MAX_CANDIDATES = 3;
const ROLES: Role[] = ['reported', 'related', 'reference'];

/** The works of a page by role, and in each role by how sure it is; `verdicts` is null while there are none. */
export function judgedWorks(
  mentions: readonly Mention[],
  verdicts: readonly Verdict[] | null,
): JudgedWork[] {
  if (!verdicts) return mentions.map(byPageAlone);
  const works = verdicts.map(byRecord);
  return ROLES.flatMap((role) => works.filter(({ mention }) => mention.role === role));
}

/** The works in their order; the page's own list where that is the same. */
export function mentionsIn(works: readonly JudgedWork[], named: Mention[]): Mention[] {
  const ranked = works.map(({ mention }) => mention);
  return ranked.every((one, at) => one === named[at]) ? named : ranked;
}

/** Several reported works of one list, or of any likelihood of their own, are all reported: the first is shown. */
export function firstView(works: readonly JudgedWork[]): FirstView {
  const [first, ...others] = works.filter(({ mention }) => mention.role === 'reported');
  if (first) {
    const rivals = others.filter((other) => isRival(other, first));
    if (first.likelihood >= LIKELY || rivals.length === 0)
      return { kind: 'paper', mention: first.mention };
    return { kind: 'candidates', works: [first, ...rivals].slice(0, MAX_CANDIDATES) };
  }
  const possible = works
    .filter(({ likelihood, named }) => named || likelihood >= POSSIBLE)
    .sort((one, other) => other.likelihood - one.likelihood);
  if (possible.length === 0)
    return { kind: 'none', overturned: works.some(({ mention }) => mention.prior >= POSSIBLE) };
  return { kind: 'candidates', works: possible.slice(0, MAX_CANDIDATES) };
}

/** Whether both show the same: one paper, a question, or that there is none. */
export function showSame(one: FirstView, other: FirstView): boolean {
  if (one.kind !== 'paper' || other.kind !== 'paper') return one.kind === other.kind;
  return isSameWork(one.mention, other.mention);
}

function isRival({ mention, likelihood }: JudgedWork, first: JudgedWork): boolean {
  const together = mention.list !== null && mention.list === first.mention.list;
  return !together && first.likelihood - likelihood < CLOSE;
}

const byPageAlone = (mention: Mention): JudgedWork => ({
  mention,
  likelihood: mention.prior,
  named: mention.role === 'reported',
  confirmed: false,
  reasons: [],
});

function byRecord({ mention, paper, role: judged, confidence, reasons }: Verdict): JudgedWork {
  const named = mention.role === 'reported';
  // Of several that a roundup reports, the surest is no word against the others.
  const reported = judged === 'reported' || (named && confidence >= LIKELY);
  const role = reported ? 'reported' : judged;
  return {
    // The same object where nothing changes, so that the citation is not made anew.
    mention: role === mention.role ? mention : { ...mention, role },
    likelihood: confidence,
    named,
    confirmed: reported && paper !== null && confidence >= CONFIRMED && reasons.some(isTelling),
    reasons: reported ? reasons : [],
  };
}

/** Works on one subject share their words. */
const isTelling = ({ kind }: Reason) => kind !== 'words';

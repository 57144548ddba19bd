/**
 * The records of a page's works join the judgement: what the page makes likely is confirmed or overturned by
 * when each work appeared, who wrote it, and what it is about. Only identifiers are looked up for this.
 */
import type { Result } from '../../failure';
import { familyOf } from '../../identifiers/doi/family';
import type { Mention, Role } from '../../papers/types';
import type { Paper } from '../types';
import { agreementOf, type StoryEvidence } from './features';
import { type Reason, reasonsOf } from './reasons';
import { probability, score } from './score';
import { type AgreeingTarget, signalsOf } from './signals';
import { targetOf } from './targets';

/** The judgement on one of a page's works, its record considered where there is one. */
export interface Verdict {
  mention: Mention;
  /** Null where nothing could be looked up: the page's word then stands alone. */
  paper: Paper | null;
  role: Role;
  /** How likely the story reports this work, 0 to 1. */
  confidence: number;
  /** What of the record speaks for it, the strongest first. */
  reasons: Reason[];
}

/** As many works of a page as are looked up, the likeliest first. */
const MAX_CONFIRMED = 3;
/** From these log-odds on a work counts as reported, unless another is ahead of it by more than the second. */
const REPORTED_FROM = 0;
const CLEARLY_WEAKER = 4;
/** In a handful of works no word is rarer than another: each says as much as one that few titles have. */
export const RARITY = 3;

/** The mentions that records may tell more of, the likeliest first. */
export const worthConfirming = (mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort((one, other) => other.prior - one.prior).slice(0, MAX_CONFIRMED);

/** From so many works on that a page reports side by side it is a digest, and each of them is news. */
const DIGEST = 3;

/** Whether a page reports these two as news beside each other, so that neither speaks against the other. */
export function areCompanions(one: Mention, other: Mention, mentions: readonly Mention[]): boolean {
  const isNews = ({ role }: Mention) => role === 'reported';
  return isNews(one) && isNews(other) && mentions.filter(isNews).length >= DIGEST;
}

/** Verdicts on `mentions`, the surest first; `found` holds the answer of the look-up for each that was looked up. */
export function confirmMentions(
  mentions: readonly Mention[],
  found: ReadonlyMap<Mention, Result<Paper>>,
  story: StoryEvidence,
): Verdict[] {
  const known = new Map<Mention, AgreeingTarget & { mention: Mention; paper: Paper }>();
  for (const mention of mentions) {
    const result = found.get(mention);
    if (!result?.ok) continue;
    const target = targetOf(result.value);
    const agreement = agreementOf(target, story, () => RARITY);
    known.set(mention, { mention, target, agreement, paper: result.value });
  }
  const candidates = [...known.values()];
  const scores = new Map(
    [...known].map(([mention, one]) => [
      mention,
      score(
        signalsOf(
          one,
          candidates.filter((other) => !areCompanions(mention, other.mention, mentions)),
          story,
        ),
        mention.prior,
      ),
    ]),
  );
  const best = Math.max(...scores.values());
  const judged = new Map(
    [...known].map(([mention, one]) => [
      mention,
      verdictOn(
        mention,
        one,
        scores.get(mention) ?? 0,
        areCompanions(mention, mention, mentions) ? Number.NEGATIVE_INFINITY : best,
      ),
    ]),
  );
  return mentions
    .map((mention) => judged.get(mention) ?? byCompany(mention, judged) ?? byPageAlone(mention))
    .sort((one, other) => other.confidence - one.confidence);
}

/** @param own log-odds of this work; `best`: of the likeliest of all that were looked up */
function verdictOn(
  mention: Mention,
  one: AgreeingTarget & { paper: Paper },
  own: number,
  best: number,
): Verdict {
  const reported = own >= REPORTED_FROM && own >= best - CLEARLY_WEAKER;
  return {
    mention,
    paper: one.paper,
    role: reported ? 'reported' : mention.role === 'reported' ? 'related' : mention.role,
    confidence: rounded(probability(own)),
    reasons: reasonsOf(one.agreement, one.target),
  };
}

/**
 * Where the works of one list that were looked up are all reported, the rest of it is too; so is what appeared
 * side by side with a reported one.
 */
function byCompany(mention: Mention, judged: ReadonlyMap<Mention, Verdict>): Verdict | null {
  const family = familyOf(mention.doi);
  const inList = [...judged.values()].filter(
    (one) => mention.list !== null && one.mention.list === mention.list,
  );
  const inFamily = [...judged.values()].filter(
    (one) => family !== null && familyOf(one.mention.doi) === family,
  );
  const beside = inFamily.length > 0 ? inFamily : inList.length > 1 ? inList : [];
  if (beside.length === 0 || beside.some(({ role }) => role !== 'reported')) return null;
  const confidence = Math.min(...beside.map((one) => one.confidence));
  return { mention, paper: null, role: 'reported', confidence, reasons: [] };
}

const byPageAlone = (mention: Mention): Verdict => ({
  mention,
  paper: null,
  role: mention.role,
  confidence: mention.prior,
  reasons: [],
});

const rounded = (value: number) => Math.round(1000 * value) / 1000;

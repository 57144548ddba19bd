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
import { type AgreeingTarget, type Signals, signalsOf } from './signals';
import { becameArticle, isTitledAfter, targetOf } from './targets';

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

/** What a page makes no likelier than this, it rules out: what a paper cites, what a listing leads to. */
const RULED_OUT = 0.01;

/** The mentions that records may tell more of, the likeliest first. */
export const worthConfirming = (mentions: readonly Mention[]): Mention[] =>
  mentions
    .filter(({ prior }) => prior > RULED_OUT)
    .sort((one, other) => other.prior - one.prior)
    .slice(0, MAX_CONFIRMED);

/** From so many works on that a page reports side by side it is a digest, and each of them is news. */
const DIGEST = 3;

/** The works that a page reports as news beside each other, so that none speaks against another; else none. */
export function worksOfDigest(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const reported = mentions.filter(({ role }) => role === 'reported');
  return new Set(reported.length >= DIGEST ? reported : []);
}

/** A work with its record, and the mention that it was looked up for. */
type Candidate = AgreeingTarget & { mention: Mention };

/**
 * What the record of one candidate says beside those of the others. The works of a digest are no rivals; and it has
 * few words for each: what it does not name is not missed.
 */
export const signalsAmong = (
  one: Candidate,
  candidates: readonly Candidate[],
  digest: ReadonlySet<Mention>,
  story: StoryEvidence,
): Signals =>
  digest.has(one.mention)
    ? signalsOf(
        one,
        candidates.filter(({ mention }) => !digest.has(mention)),
        { ...story, isComparable: false },
      )
    : signalsOf(one, candidates, story);

/** Verdicts on `mentions`, the surest first; `found` holds the answer of the look-up for each that was looked up. */
export function confirmMentions(
  mentions: readonly Mention[],
  found: ReadonlyMap<Mention, Result<Paper>>,
  story: StoryEvidence,
): Verdict[] {
  const known = new Map<Mention, Candidate & { paper: Paper }>();
  for (const mention of mentions) {
    const result = found.get(mention);
    if (!result?.ok) continue;
    const target = targetOf(result.value);
    const agreement = agreementOf(target, story, () => RARITY);
    known.set(mention, { mention, target, agreement, paper: result.value });
  }
  const candidates = [...known.values()];
  const digest = worksOfDigest(mentions);
  const scores = new Map(
    [...known].map(([mention, one]) => [
      mention,
      score(signalsAmong(one, candidates, digest, story), mention.prior),
    ]),
  );
  const best = Math.max(...scores.values());
  const bestFamilies = candidates
    .filter(({ mention }) => scores.get(mention) === best)
    .map(({ mention }) => familyOf(mention.doi));
  // Neither a digest's works nor those that appeared side by side are measured by the likeliest.
  const isMeasuredAlone = (mention: Mention) => {
    const family = familyOf(mention.doi);
    return digest.has(mention) || (family !== null && bestFamilies.includes(family));
  };
  // What a story without a day and with hardly a word that was read does not name, it cannot be blamed for.
  const isMute = story.published === null && !story.isComparable;
  const judged = new Map(
    [...known].map(([mention, one]) => {
      const own = scores.get(mention) ?? 0;
      if (isMute && agreesInNothing(one))
        return [mention, { ...byPageAlone(mention, false), paper: one.paper }];
      return [mention, verdictOn(mention, one, own, isMeasuredAlone(mention) ? own : best)];
    }),
  );
  for (const [mention, verdict] of judged)
    if (goesWithReported(verdict, judged)) judged.set(mention, { ...verdict, role: 'related' });
  return mentions
    .map(
      (mention) =>
        judged.get(mention) ?? byCompany(mention, judged) ?? byPageAlone(mention, judged.size > 0),
    )
    .sort((one, other) => other.confidence - one.confidence);
}

/**
 * What goes with a work that is reported itself, which is the one to cite: the preprint that became the article, or a
 * retraction or correction of it.
 */
const goesWithReported = ({ paper, role }: Verdict, judged: ReadonlyMap<Mention, Verdict>) =>
  paper !== null &&
  role === 'reported' &&
  [...judged.values()].some(
    (other) =>
      other.paper !== null &&
      other.role === 'reported' &&
      (isVersionOf(paper, other.paper) || isNoticeOn(paper, other.paper)),
  );

const isVersionOf = (paper: Paper, article: Paper): boolean =>
  becameArticle(targetOf(paper), targetOf(article));

const isNoticeOn = (paper: Paper, other: Paper): boolean =>
  paper.noticeFor?.includes(other.doi) === true || isTitledAfter(targetOf(paper), targetOf(other));

const agreesInNothing = ({ agreement: { authors, journal, institution, title } }: AgreeingTarget) =>
  authors.length === 0 && journal === null && institution === null && title.share === 0;

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
  if (mention.prior <= RULED_OUT) return null;
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

/** @param besides whether others were looked up: beside those only what is likelier than not holds by itself. */
const byPageAlone = (mention: Mention, besides: boolean): Verdict => ({
  mention,
  paper: null,
  role: besides && mention.role === 'reported' && mention.prior < 0.5 ? 'related' : mention.role,
  confidence: mention.prior,
  reasons: [],
});

const rounded = (value: number) => Math.round(1000 * value) / 1000;

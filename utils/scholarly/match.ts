/** No identifier: the paper behind a story, found by what the story says of it. */
import { fail, type Result, succeed } from '../failure';
import type { Clues } from '../papers/types';
import { type Client, createClient } from './client';
import { asker, type LookUpOptions, settingsOf } from './look-up';
import { decide, type Ranked } from './match/decide';
import { points } from './match/judge';
import { listPath, type MatchQuery, queryOf, widened } from './match/query';
import { type Reason, reasonsOf } from './match/reasons';
import { agreementOf, evidenceOf, type StoryEvidence } from './match/score';
import { readTargets, type Target } from './match/targets';
import { keywords } from './match/words';
import { SERVICES } from './services';
import { asObject, asObjects } from './shape';
import type { CslItem } from './types';

export interface MatchOptions extends Omit<LookUpOptions, 'alternatives' | 'cache' | 'fresh'> {
  /**
   * The story, for the ranking, which is made here; of it only what `searchFor` shows is sent, along
   * with the clues. Without it the clues alone have to do.
   */
  story?: { title: string | null; text: string | null; publishedTime: string | null };
  /** What to ask instead of what the clues make: the reader has edited it. */
  query?: MatchQuery;
}

/** A paper that the story may be about. */
export interface Candidate {
  doi: string;
  title: string;
  /** Probability that it is the one, 0 to 1, as measured on stories with known papers. */
  confidence: number;
  /** Why, the strongest first. */
  reasons: Reason[];
  /** Safe to take without asking; at most one of them is. */
  accepted: boolean;
  csl: CslItem;
}

const ROWS = 60;
const MOST_CANDIDATES = 3;
/** Below this the first list is weak, and a second one is asked for. */
const STRONG = 0.8;

/**
 * Up to three papers, the likeliest first; empty where none fits at all. Asks Crossref once, or twice
 * where the first answer is weak. Fails as a lookup does; never rejects.
 */
export async function matchPaper(
  clues: Clues,
  options: MatchOptions,
): Promise<Result<Candidate[]>> {
  const asking = { ...options, client: options.client ?? createClient(options) };
  const { story } = options;
  const evidence = evidenceOf(clues, {
    title: story?.title ?? null,
    text: story?.text ?? null,
    published: story?.publishedTime ?? null,
  });
  const query = options.query ?? searchFor(clues, story);
  const { mailto } = settingsOf(options);
  const paths = [
    listPath(query, query.journal !== '' ? { journal: true } : { authors: true }, ROWS, mailto),
    listPath(options.query ?? widened(query), {}, ROWS, mailto),
  ];
  const targets = new Map<string, Target>();
  let ranked: Ranked[] = [];
  for (const path of new Set(paths)) {
    if (path === null || (ranked[0] && ranked[0].confidence >= STRONG)) continue;
    const found = await askList(path, asking);
    if (!found.ok) {
      if (ranked.length === 0) return found;
      break;
    }
    for (const target of found.value) targets.set(target.doi, target);
    ranked = rank([...targets.values()], evidence);
  }
  return succeed(ranked.slice(0, MOST_CANDIDATES).map((one) => toCandidate(one)));
}

/** What will be asked for these clues: to be shown, and perhaps edited, before it is sent. */
export function searchFor(clues: Clues, story: MatchOptions['story']): MatchQuery {
  return queryOf(clues, {
    title: story?.title ?? null,
    text: story?.text ?? null,
    published: story?.publishedTime ?? null,
  });
}

async function askList(
  path: string,
  options: MatchOptions & { client: Client },
): Promise<Result<Target[]>> {
  const reply = await asker('crossref', options, true)(path);
  if (!reply.ok) return reply;
  const message =
    reply.value.kind === 'found' ? asObject(asObject(reply.value.body)?.message) : undefined;
  if (!message || !Array.isArray(message.items)) {
    return fail({ kind: 'bad-answer', service: SERVICES.crossref.name });
  }
  return succeed(readTargets(asObjects(message.items)));
}

/** All targets by their points, with what the best of them may claim. */
export function rank(targets: Target[], evidence: StoryEvidence): Ranked[] {
  const rarity = rarityAmong(targets);
  const scored = targets.map((target) => {
    const agreement = agreementOf(target, evidence, rarity);
    return { target, agreement, points: points(agreement, target.csl.author?.length ?? 0) };
  });
  return decide(scored.sort((one, other) => other.points - one.points));
}

/** How much a word says: the logarithm of how few titles have it. */
function rarityAmong(targets: Target[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { title } of targets) {
    for (const word of new Set(keywords(title))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // A handful of results says little of what is common.
  const all = Math.max(targets.length, 30);
  return (word) => Math.log((all + 1) / ((counts.get(word) ?? 0) + 0.5));
}

const toCandidate = ({ target, agreement, confidence, accepted }: Ranked): Candidate => ({
  doi: target.doi,
  title: target.title,
  confidence,
  reasons: reasonsOf(agreement, target),
  accepted,
  csl: target.csl,
});

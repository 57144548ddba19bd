/** No identifier: the paper behind a story, found by what the story says of it. */
import type { InferOutput } from 'valibot';
import { fail, type Result, succeed } from '../../failure';
import type { Clues } from '../../papers/types';
import { type Client, createClient } from '../http/client';
import { SERVICES } from '../http/endpoints';
import type { Json } from '../http/read-json';
import { asker, type LookUpOptions, maySend, settingsOf } from '../lookup/lookup';
import { worksIn } from '../providers/crossref/works-list';
import { decide, type Ranked } from './accept';
import type { CANDIDATE } from './candidate';
import { agreementOf, evidenceOf, type StoryEvidence } from './features';
import { openAlexPath, readOpenAlexList } from './openalex-search';
import { listPath, type MatchQuery, narrowed, queryOf, widened } from './query';
import { languageOf } from './query-terms';
import { reasonsOf } from './reasons';
import { score } from './score';
import { signalsOf } from './signals';
import { readTargets, type Target } from './targets';
import { keywords } from './tokenise';

export interface MatchOptions extends Omit<LookUpOptions, 'alternatives' | 'cache' | 'fresh'> {
  /**
   * The story, for the ranking, which is made here; of it only what `searchFor` shows is sent, along
   * with the clues. Without it the clues alone have to do.
   */
  story?: { title: string | null; text: string | null; publishedTime: string | null };
  /**
   * How likely the page makes a link of it that gives no DOI the paper, 0 to 1: what the search finds is
   * then expected to be there, and less has to agree. Absent where the page links none.
   */
  linked?: number;
  /** What to ask instead of what the clues make: the reader has edited it. */
  query?: MatchQuery;
}

/** A paper that the story may be about. */
export type Candidate = InferOutput<typeof CANDIDATE>;

const ROWS = 60;
const MAX_CANDIDATES = 3;
/** Below this a list is weak, and a further one is asked for. */
const STRONG = 0.8;
/** Below this nothing that was found shares anything with the story but some words. */
const WEAK = 0.05;

/**
 * Up to three papers, the likeliest first; empty where none fits at all. Asks Crossref once, or twice
 * where the first answer is weak, then OpenAlex once where `services` name it and that is still so. Fails
 * as a lookup at Crossref does; never rejects.
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
  const abroad = languageOf(evidence.text) !== 'en';
  const targets = new Map<string, Target>();
  let ranked: Ranked[] = [];
  let failed: Result<never> | null = null;
  for (const { service, path, lastResort } of callsFor(query, options)) {
    if (ranked[0] && ranked[0].confidence >= STRONG) break;
    if (failed && service === 'crossref') continue;
    if (lastResort && targets.size > 0 && (!abroad || hasLikely(ranked))) continue;
    const found = await askList(service, path, asking);
    if (!found.ok) {
      if (found.failure.kind === 'aborted') return found;
      failed ??= service === 'crossref' ? found : null;
      continue;
    }
    // Crossref's record is the fuller one where both have the work.
    for (const target of found.value) {
      if (!targets.has(target.doi)) targets.set(target.doi, target);
    }
    ranked = rank([...targets.values()], evidence, options.linked ?? null);
  }
  if (failed && ranked.length === 0) return failed;
  return succeed(ranked.slice(0, MAX_CANDIDATES).map((one) => toCandidate(one)));
}

const hasLikely = ([first]: Ranked[]) => first !== undefined && first.confidence >= WEAK;

interface ListCall {
  service: 'crossref' | 'openalex';
  path: string;
  /** Made only where nothing was found; for a story in another language, nothing that could be it. */
  lastResort: boolean;
}

/** The calls in their order, each made only where those before it were weak. */
export function callsFor(query: MatchQuery, options: MatchOptions): ListCall[] {
  const { mailto, openAlexKey } = settingsOf(options);
  const first = query.journal !== '' ? { journal: true } : { authors: true };
  const paths = [
    listPath(query, first, ROWS, mailto),
    listPath(options.query ?? widened(query), {}, ROWS, mailto),
  ];
  // Words of a story in another language fit no title; names and journal do, and in the days around it the journal alone.
  const { journal, authors } = query;
  const wordless = [
    ...(journal !== '' && authors !== '' ? [{ ...query, words: '' }] : []),
    ...(journal !== '' ? [{ ...narrowed(query), words: '', authors: '' }] : []),
  ].map((one) => listPath(one, { journal: true, authors: one.authors !== '' }, ROWS, mailto));
  // Never without the reader's word for it: unlike a lookup's, a search's default is Crossref alone.
  const second = options.services?.includes('openalex') && maySend('openalex', options);
  const calls = [
    ...[...new Set(paths)].map((path) => ({
      service: 'crossref' as const,
      path,
      lastResort: false,
    })),
    {
      service: 'openalex' as const,
      path: second ? openAlexPath(query, openAlexKey) : null,
      lastResort: false,
    },
    ...wordless.map((path) => ({ service: 'crossref' as const, path, lastResort: true })),
  ];
  return calls.flatMap(({ path, ...call }) => (path === null ? [] : [{ ...call, path }]));
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
  service: ListCall['service'],
  path: string,
  options: MatchOptions & { client: Client },
): Promise<Result<Target[]>> {
  const reply = await asker(service, options, true)(path);
  if (!reply.ok) return reply;
  const works = reply.value.kind === 'found' ? READERS[service](reply.value.body) : null;
  return works
    ? succeed(readTargets(works))
    : fail({ kind: 'bad-answer', service: SERVICES[service].name });
}

const READERS: Record<ListCall['service'], (body: unknown) => Json[] | null> = {
  crossref: worksIn,
  openalex: readOpenAlexList,
};

/** All targets by their score, with what the best of them may claim. */
function rank(targets: Target[], evidence: StoryEvidence, prior: number | null = null): Ranked[] {
  const rarity = rarityAmong(targets);
  const scored = targets.map((target) => {
    const one = { target, agreement: agreementOf(target, evidence, rarity) };
    return { ...one, score: score(signalsOf(one, [], evidence), prior) };
  });
  return decide(
    scored.sort((one, other) => other.score - one.score),
    evidence,
  );
}

/** How much a word says: the logarithm of how few titles have it. */
export function rarityAmong(targets: Target[]): (word: string) => number {
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

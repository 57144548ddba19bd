/** A work that a reader named, found: by its identifier, or its reference by the search and the judgement that stories have. */
import type { Failure, Result } from '../../failure';
import type { Identified } from '../../identifiers/types';
import { type WorkId, workIdOf } from '../../identifiers/work-id';
import { cluesOfReference, yearsIn } from '../../papers/named/reference-clues';
import type { NamedWork } from '../../papers/named/types';
import type { Clues } from '../../papers/types';
import type { Candidate } from '../match/match';
import type { MatchQuery } from '../match/query';
import { keywords, tokenise } from '../match/tokenise';
import type { Paper } from '../types';

export type Finding =
  /** `differs`: the words beside the identifier are another work's. */
  | { kind: 'found'; paper: Paper; differs: boolean }
  /** What fits, the likeliest first, and none of it so surely that nobody needs to ask. */
  | { kind: 'several'; candidates: Candidate[] }
  /** None of those that were asked, by their names, knows it. */
  | { kind: 'nothing'; asked: string[] }
  /** An identifier that nobody can be asked about, or an address of no paper, or too few words. */
  | { kind: 'not-asked' }
  | { kind: 'failed'; failure: Failure };

/** How to ask; both are called off by their own signal. */
export interface Asking {
  lookUp: (workId: string, alternatives: string[]) => Promise<Result<Paper>>;
  /** Names of those that are searched. */
  searched: string[];
  search: (clues: Clues, reference: string, query: MatchQuery) => Promise<Result<Candidate[]>>;
}

/** Characters of a reference that are sent: more says nothing new. */
const MAX_SENT = 300;

/** What a search for a reference sends: its words as they were written. */
const queryFor = (reference: string): MatchQuery => ({
  words: reference.slice(0, MAX_SENT),
  authors: '',
  journal: '',
  from: null,
  until: null,
});

/** Of what a search finds, what is likelier than this is offered. */
const MIN_CONFIDENCE = 0.2;

/** Never fails; a failure is told. */
export async function findNamed(named: NamedWork, asking: Asking): Promise<Finding> {
  const { work, reference } = named;
  const workId = work && idOfNamed(work);
  const asked: string[] = [];
  if (work && workId !== null) {
    const found = await asking.lookUp(workId, work.alternatives);
    if (found.ok) {
      const differs = reference !== null && speaksOfAnother(reference, found.value);
      return { kind: 'found', paper: found.value, differs };
    }
    if (!isUnknown(found.failure)) return { kind: 'failed', failure: found.failure };
    // The number may be misprinted where the words are right.
    if (found.failure.kind === 'not-registered') asked.push(found.failure.service);
    else if (reference === null) return { kind: 'failed', failure: found.failure };
    if (reference === null) return { kind: 'nothing', asked };
  }
  if (reference === null) return { kind: 'not-asked' };
  return findReference(named, reference, asking, asked);
}

async function findReference(
  { place }: NamedWork,
  reference: string,
  asking: Asking,
  asked: string[],
): Promise<Finding> {
  const found = await asking.search(cluesOfReference(reference), reference, queryFor(reference));
  if (!found.ok) return { kind: 'failed', failure: found.failure };
  const fitting = found.value.filter((one) => fitsYears(one, reference));
  const told = fitting.filter(isTold);
  const sure = told.length === 1 ? told[0] : fitting.find(({ accepted }) => accepted);
  const doi = sure?.doi ?? (place && workIdOf(place));
  if (doi) {
    const record = await asking.lookUp(doi, []);
    if (record.ok) return { kind: 'found', paper: record.value, differs: false };
    if (!isUnknown(record.failure)) return { kind: 'failed', failure: record.failure };
  }
  const candidates = found.value.filter(({ confidence }) => confidence >= MIN_CONFIDENCE);
  if (candidates.length > 0) return { kind: 'several', candidates };
  return { kind: 'nothing', asked: [...new Set([...asked, ...asking.searched])] };
}

/** A book by its ISBN is asked for only where a reader names it: pages print them beside much else. */
export const idOfNamed = (work: Identified): WorkId | null =>
  workIdOf(work) ?? (work.ids.ISBN ? `isbn:${work.ids.ISBN}` : null);

const isUnknown = ({ kind }: Failure): boolean =>
  kind === 'not-registered' || kind === 'not-yet-registered' || kind === 'registered-elsewhere';

/** A title shares at least so much with a reference to it: each of its words counts for seven tenths where it stands once. */
const WHOLE_TITLE = 0.6;

/** What a reference, unlike a story, has of its work: the whole title, or two authors and nearly all of the title. */
function isTold({ reasons }: Candidate): boolean {
  const authors = reasons.filter(({ kind }) => kind === 'author').length;
  return reasons.some(
    (one) =>
      one.kind === 'quoted-title' ||
      (one.kind === 'words' && one.share >= WHOLE_TITLE && authors > 1),
  );
}

/** Online and in print a paper may have different years, one apart. */
function fitsYears({ csl }: Candidate, reference: string): boolean {
  const year = csl.issued?.['date-parts']?.[0]?.[0];
  const years = yearsIn(reference);
  return year === undefined || years.length === 0 || years.some((one) => Math.abs(one - year) <= 1);
}

/** Fewer words say too little of what they are about. */
const MIN_TITLE = 4;
/** A title shares more than this with a reference to it, whatever was shortened. */
const MIN_SHARED = 0.4;

/**
 * Whether the words of a reference are another work's than the one that its identifier leads to: neither title nor
 * any author of that is among them.
 */
function speaksOfAnother(reference: string, { csl }: Paper): boolean {
  const words = new Set(keywords(reference));
  const title = [...new Set(keywords(csl.title ?? ''))];
  if (title.length < MIN_TITLE || words.size < 2 * MIN_TITLE) return false;
  const tokens = new Set(tokenise(reference));
  const isNamed = (name: string) =>
    tokenise(name).some((part) => part.length > 2 && tokens.has(part));
  if (csl.author?.some(({ family, literal }) => isNamed(family ?? literal ?? ''))) return false;
  const shared = title.filter((word) => words.has(word)).length;
  return shared / title.length < MIN_SHARED;
}

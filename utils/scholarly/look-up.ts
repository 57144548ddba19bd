/** An identifier in, a paper out: Crossref asked politely, every failure a value. */
import { type Failure, fail, type Result, succeed } from '../failure';
import { CROSSREF_ORIGIN, crossrefWorkUrl, readCrossrefWork } from './crossref';
import { toDoi } from './doi';
import { requestJson } from './http';
import { type PaperCache, recall, remember } from './paper-cache';
import type { Paper, RequestLogEntry, ServiceId } from './types';

export interface LookUpOptions {
  fetch: typeof fetch;
  /** Aborted when the reader closes or moves on; the lookup then fails with `aborted`. */
  signal?: AbortSignal;
  /** Sent to Crossref, which answers faster to those who can be reached. */
  mailto?: string;
  /** For each request; 8000 unless told. */
  timeoutMs?: number;
  now?: () => Date;
  /** Other readings of the DOI, the likeliest first; tried, three at most, where Crossref has no such work. */
  alternatives?: string[];
  /** Told of every request once it has ended. */
  log?: (entry: RequestLogEntry) => void;
  /** Whether the device has a network; asked when a request fails. */
  online?: () => boolean;
  cache?: PaperCache;
  /** Asks again even where an answer is kept: for the reader's "Try again". */
  fresh?: boolean;
  /** Other origins than the services' own: for tests and inspection. */
  origins?: Partial<Record<ServiceId, string>>;
}

const CROSSREF = { id: 'crossref', name: 'Crossref' } as const;
const TIMEOUT = 8000;
const MOST_ALTERNATIVES = 3;

/**
 * The paper with this DOI. Fails with offline, timed-out, rate-limited, unreachable, bad-answer,
 * aborted, or not-registered (of `doi` itself, after the alternatives were tried too); never rejects.
 */
export async function lookUpPaper(doi: string, options: LookUpOptions): Promise<Result<Paper>> {
  const readings = [doi, ...(options.alternatives ?? []).slice(0, MOST_ALTERNATIVES)];
  const dois = [...new Set(readings.flatMap((reading) => toDoi(reading) ?? []))];
  for (const reading of dois) {
    const result = await lookUpOne(reading, options);
    if (result.ok || result.failure.kind !== 'not-registered') return result;
  }
  return fail(notRegistered(toDoi(doi) ?? doi));
}

async function lookUpOne(doi: string, options: LookUpOptions): Promise<Result<Paper>> {
  const now = options.now ?? (() => new Date());
  const kept = await recall(options.cache, doi, now());
  if (options.signal?.aborted) return fail({ kind: 'aborted' });
  if (!options.fresh && kept?.kind === 'paper') return succeed(kept.paper);
  if (!options.fresh && kept?.kind === 'missing') return fail(notRegistered(doi));
  const asked = await askCrossref(doi, options, now);
  if (asked.ok || asked.failure.kind === 'not-registered' || asked.failure.kind === 'aborted') {
    return asked;
  }
  return kept && kept.kind !== 'missing' ? succeed(kept.paper) : asked;
}

async function askCrossref(
  doi: string,
  options: LookUpOptions,
  now: () => Date,
): Promise<Result<Paper>> {
  const url = crossrefWorkUrl(doi, options.mailto, options.origins?.crossref ?? CROSSREF_ORIGIN);
  const reply = await requestJson(url, {
    fetch: options.fetch,
    service: CROSSREF,
    timeoutMs: options.timeoutMs ?? TIMEOUT,
    now,
    signal: options.signal,
    log: options.log,
    online: options.online,
  });
  if (!reply.ok) return reply;
  if (reply.value.kind === 'missing') {
    if (reply.value.certain) await remember(options.cache, doi, null, now());
    return fail(notRegistered(doi));
  }
  const paper = readCrossrefWork(reply.value.body, doi, now().toISOString());
  if (!paper) return fail({ kind: 'bad-answer', service: CROSSREF.name });
  await remember(options.cache, doi, paper, now());
  return succeed(paper);
}

const notRegistered = (doi: string): Failure => ({
  kind: 'not-registered',
  service: CROSSREF.name,
  doi,
});

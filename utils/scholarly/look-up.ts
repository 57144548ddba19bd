/** An identifier in, a paper out: Crossref asked first, DataCite for what Crossref does not know; every failure a value. */
import { fail, type Result, succeed } from '../failure';
import { type Client, createClient } from './client';
import { toPaper } from './combine';
import { crossref } from './crossref';
import { datacite } from './datacite';
import { toDoi } from './doi';
import { type PaperCache, recall, remember } from './paper-cache';
import { SERVICES } from './services';
import type { Paper, RequestLogEntry, ServiceId } from './types';
import type { Ask, Missing, ServiceSettings, WorkService } from './work-service';

export interface LookUpOptions {
  fetch: typeof fetch;
  /** Aborted when the reader closes or moves on; the lookup then fails with `aborted`. */
  signal?: AbortSignal;
  /** Sent to Crossref, which answers faster to those who can be reached. */
  mailto?: string;
  /** For each request; 8000 unless told. */
  timeoutMs?: number;
  now?: () => Date;
  /** Other readings of the DOI, the likeliest first; tried, three at most, where no registry has the first. */
  alternatives?: string[];
  /** Told of every request once it has ended. */
  log?: (entry: RequestLogEntry) => void;
  /** Whether the device has a network; asked when a request fails. */
  online?: () => boolean;
  cache?: PaperCache;
  /** Asks again even where an answer is kept: for the reader's "Try again". */
  fresh?: boolean;
  /** Other origins than the services' own, for tests and inspection; then only these services are asked. */
  origins?: Partial<Record<ServiceId, string>>;
  /** Keeps pace and health over many lookups; `fetch`, `log`, `now` and `online` are then its own. */
  client?: Client;
  /** The services that may be asked; all registries unless told. */
  services?: ServiceId[];
  /** The reader's own key for OpenAlex. */
  openAlexKey?: string;
}

const MOST_ALTERNATIVES = 3;
const REGISTRIES: WorkService[] = [crossref, datacite];

/**
 * The paper with this DOI. Fails with offline, timed-out, rate-limited, unreachable, bad-answer,
 * aborted, or not-registered (of `doi` itself, after the alternatives were tried too); never rejects.
 */
export async function lookUpPaper(doi: string, options: LookUpOptions): Promise<Result<Paper>> {
  const readings = [doi, ...(options.alternatives ?? []).slice(0, MOST_ALTERNATIVES)];
  const dois = [...new Set(readings.flatMap((reading) => toDoi(reading) ?? []))];
  const asking = { ...options, client: options.client ?? createClient(options) };
  const certainly = new Map(dois.map((reading) => [reading, true]));
  for (const registry of REGISTRIES.filter(({ id }) => maySend(id, options))) {
    for (const reading of dois) {
      const result = await lookUpOne(registry, reading, asking);
      if (result.ok && !('missing' in result.value)) return succeed(result.value);
      // Without Crossref nothing is known; without DataCite it is as if that had no record.
      const fatal = !result.ok && (registry === crossref || result.failure.kind === 'aborted');
      if (fatal) return result;
      const certain = result.ok && 'missing' in result.value && result.value.certain;
      if (!certain) certainly.set(reading, false);
    }
  }
  for (const [reading, certain] of certainly) {
    if (certain) await remember(options.cache, reading, null, nowOf(options)());
  }
  const service = SERVICES.crossref.name;
  return fail({ kind: 'not-registered', service, doi: toDoi(doi) ?? doi });
}

async function lookUpOne(
  registry: WorkService,
  doi: string,
  options: LookUpOptions & { client: Client },
): Promise<Result<Paper | Missing>> {
  const now = nowOf(options);
  const kept = await recall(options.cache, doi, now());
  if (options.signal?.aborted) return fail({ kind: 'aborted' });
  if (!options.fresh && kept?.kind === 'paper') return succeed(kept.paper);
  // Kept already, so there is nothing to be certain of anew.
  if (!options.fresh && kept?.kind === 'missing') return succeed({ missing: true, certain: false });
  const found = await registry.find(doi, asker(registry.id, options), settingsOf(options));
  if (!found.ok) {
    const stands = kept && kept.kind !== 'missing' && found.failure.kind !== 'aborted';
    return stands ? succeed(kept.paper) : found;
  }
  if ('missing' in found.value) return succeed(found.value);
  const retrieved = now().toISOString();
  const paper = toPaper(doi, { service: registry.id, retrieved, findings: found.value });
  if (!paper) return fail({ kind: 'bad-answer', service: SERVICES[registry.id].name });
  await remember(options.cache, doi, paper, now());
  return succeed(paper);
}

/** Whether the reader's choice of services, and the origins given, let this one be asked. */
export function maySend(id: ServiceId, options: LookUpOptions): boolean {
  if (options.services && !options.services.includes(id)) return false;
  return !options.origins || options.origins[id] !== undefined;
}

/** Asks `id` in the name of this lookup. */
export function asker(id: ServiceId, options: LookUpOptions & { client: Client }): Ask {
  const origin = options.origins?.[id] ?? SERVICES[id].origin;
  return (path, as) =>
    options.client.ask(id, origin + path, {
      signal: options.signal,
      timeoutMs: options.timeoutMs,
      as,
      insist: options.fresh,
    });
}

export const settingsOf = (options: LookUpOptions): ServiceSettings => ({
  mailto: options.mailto ?? '',
  openAlexKey: options.openAlexKey ?? '',
});

export const nowOf = (options: LookUpOptions) => options.now ?? (() => new Date());

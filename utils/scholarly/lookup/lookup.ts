/** A DOI or another id of a work in, a paper out: Crossref asked first, DataCite for what Crossref does not know; every failure a value. */
import { type Failure, fail, type Result, succeed } from '../../failure';
import { normaliseDoi } from '../../identifiers/doi/doi';
import type { WorkId } from '../../identifiers/work-id';
import { type Client, createClient } from '../http/client';
import { SERVICES } from '../http/endpoints';
import { crossref } from '../providers/crossref/work';
import { datacite } from '../providers/datacite';
import { isRegistered } from '../providers/doi-registration';
import type { Ask, Missing, Provider, ServiceSettings } from '../providers/provider';
import type { Paper, RequestLogEntry, ServiceId } from '../types';
import { type AlternateId, toAlternateId } from './alternate-ids';
import { toPaper } from './merge-findings';
import { AGES, type PaperCache, recall, remember } from './paper-cache';

export interface LookUpOptions {
  fetch: typeof fetch;
  /** Aborted when the reader closes or moves on; the lookup then fails with `aborted`. */
  signal?: AbortSignal;
  /** Sent to Crossref, which answers faster to those who can be reached. */
  mailto?: string;
  /** For each request; 8000 unless told. */
  timeoutMs?: number;
  now?: () => Date;
  /** Other readings of a DOI, the likeliest first; tried, three at most, where no registry has the first. */
  alternatives?: string[];
  /** Told of every request before it is sent and as it ends (RequestOptions). */
  log?: (entry: RequestLogEntry) => unknown;
  /** Whether the device has a network; asked when a request fails. */
  online?: () => boolean;
  cache?: PaperCache;
  /**
   * Day of the story (ISO 8601) that gives this work as the paper it reports. A story and its press release
   * often name a DOI before the publisher registers it, so from a new story "not registered" is said as
   * not-yet-registered, and is asked about anew at every opening instead of once a day.
   */
  storyDate?: string | null;
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

const MAX_ALTERNATIVES = 3;
const REGISTRIES: Provider[] = [crossref, datacite];
/** DOIs of embargoed papers go live within days, a few only with the issue; later it is a wrong DOI. */
const NEW_STORY_DAYS = 60;
/** Stories are dated ahead too: by the time zone, or by the end of the embargo. */
const AHEAD_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * The paper with this id (`alternate-ids.ts` says what may stand for a DOI). Fails with offline, timed-out, rate-limited,
 * unreachable, bad-answer, aborted, switched-off, or (of the id itself, after the alternatives were tried too)
 * not-registered, not-yet-registered or registered-elsewhere; never rejects.
 */
export async function lookUpPaper(workId: WorkId, options: LookUpOptions): Promise<Result<Paper>> {
  const asking = { ...options, client: options.client ?? createClient(options) };
  const alternate = toAlternateId(workId);
  if (alternate === null) return lookUpDoi(workId, asking);
  const doi = await resolve(alternate, asking);
  if (!doi.ok) return doi;
  if (doi.value !== null) return lookUpDoi(doi.value, { ...asking, alternatives: [] });
  // What the number would be as a DOI, by the publisher's habit of then.
  const [likeliest, ...others] = asking.alternatives ?? [];
  if (likeliest !== undefined) return lookUpDoi(likeliest, { ...asking, alternatives: others });
  const service = SERVICES[alternate.sources[0].service].name;
  return fail({ kind: 'not-registered', service, workId: alternate.shown });
}

/** The DOI that another id stands for, asked once and kept as long as a record, or as its absence. */
async function resolve(
  { key, sources }: AlternateId,
  options: LookUpOptions & { client: Client },
): Promise<Result<string | null>> {
  const now = nowOf(options)();
  const cached = await options.cache?.get(key).catch(() => undefined);
  const age = cached ? now.getTime() - Date.parse(cached.stored) : Number.NaN;
  const known = typeof cached?.value === 'string' ? normaliseDoi(cached.value) : null;
  const fresh = age >= 0 && age < (known ? AGES.found : AGES.missing);
  if (fresh && (known || !options.fresh)) return succeed(known);
  if (options.signal?.aborted) return fail({ kind: 'aborted' });
  const found = await askInTurn(sources, options);
  if (found.ok) {
    const entry = { stored: now.toISOString(), value: found.value };
    await options.cache?.set(key, entry).catch(() => undefined);
  }
  return found;
}

/** The first DOI that a source knows; null where one of them says that there is none. */
async function askInTurn(
  sources: AlternateId['sources'],
  options: LookUpOptions & { client: Client },
): Promise<Result<string | null>> {
  const service = SERVICES[sources[0].service].name;
  let answer: Result<string | null> | null = null;
  for (const { service: id, doi: ask } of sources.filter((one) => maySend(one.service, options))) {
    const found = await ask(asker(id, options, id === 'crossref'), settingsOf(options));
    const ends = found.ok ? found.value !== null : found.failure.kind === 'aborted';
    if (ends) return found;
    if (answer === null || (found.ok && !answer.ok)) answer = found;
  }
  return answer ?? fail({ kind: 'switched-off', service });
}

async function lookUpDoi(
  doi: string,
  asking: LookUpOptions & { client: Client },
): Promise<Result<Paper>> {
  const readings = [doi, ...(asking.alternatives ?? []).slice(0, MAX_ALTERNATIVES)];
  const dois = [...new Set(readings.flatMap((reading) => normaliseDoi(reading) ?? []))];
  const certainly = new Map(dois.map((reading) => [reading, true]));
  for (const registry of REGISTRIES.filter(({ id }) => maySend(id, asking))) {
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
  return fail(await unknown(doi, certainly, asking));
}

/** What to say of a DOI that no registry has; `certainly` tells for each reading whether that is new and sure. */
async function unknown(
  doi: string,
  certainly: ReadonlyMap<string, boolean>,
  options: LookUpOptions & { client: Client },
): Promise<Failure> {
  const first = normaliseDoi(doi);
  const service = SERVICES.crossref.name;
  if (first === null) return { kind: 'not-registered', service, workId: doi };
  const ask = asker('doi', options);
  const inDoubt = certainly.get(first) === true && maySend('doi', options);
  const registered = inDoubt ? await isRegistered(first, ask) : false;
  if (options.signal?.aborted) return { kind: 'aborted' };
  for (const [reading, certain] of certainly) {
    // That it is registered elsewhere is not kept: the record may follow within the hour. Where doi.org
    // does not say, it is asked again the next time.
    const open = registered !== false && reading === first;
    if (certain && !open) await remember(options.cache, reading, null, nowOf(options)());
  }
  if (registered) return { kind: 'registered-elsewhere', doi: first };
  return isNewStory(options)
    ? { kind: 'not-yet-registered', doi: first }
    : { kind: 'not-registered', service, workId: first };
}

function isNewStory(options: LookUpOptions): boolean {
  const storyTime = Date.parse(options.storyDate ?? '');
  const days = (nowOf(options)().getTime() - storyTime) / DAY_MS;
  return days >= -AHEAD_DAYS && days <= NEW_STORY_DAYS;
}

async function lookUpOne(
  registry: Provider,
  doi: string,
  options: LookUpOptions & { client: Client },
): Promise<Result<Paper | Missing>> {
  const now = nowOf(options);
  const cached = await recall(options.cache, doi, now());
  if (options.signal?.aborted) return fail({ kind: 'aborted' });
  if (!options.fresh && cached?.kind === 'paper') return succeed(cached.paper);
  // Kept already, so there is nothing to be certain of anew.
  const stillMissing = cached?.kind === 'missing' && !options.fresh && !isNewStory(options);
  if (stillMissing) return succeed({ missing: true, certain: false });
  const found = await registry.find(doi, asker(registry.id, options), settingsOf(options));
  if (!found.ok) {
    const isStillGood = cached && cached.kind !== 'missing' && found.failure.kind !== 'aborted';
    return isStillGood ? succeed(cached.paper) : found;
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

/** Asks `id` in the name of this lookup; `list` for lists of works, which have a slower pace. */
export function asker(
  id: ServiceId,
  options: LookUpOptions & { client: Client },
  list = false,
): Ask {
  const origin = options.origins?.[id] ?? SERVICES[id].origin;
  return (path, as) =>
    options.client.ask(id, origin + path, {
      signal: options.signal,
      timeoutMs: options.timeoutMs,
      as,
      list,
      insist: options.fresh,
    });
}

export const settingsOf = (options: LookUpOptions): ServiceSettings => ({
  mailto: options.mailto ?? '',
  openAlexKey: options.openAlexKey ?? '',
});

export const nowOf = (options: LookUpOptions) => options.now ?? (() => new Date());

/**
 * The one client through which all services are asked: in their pace, never twice at once for the same,
 * once more where that helps, and not at all while a service is down or wants a pause.
 */
import { type Failure, fail, type Result } from '../../failure';
import type { RequestLogEntry, ServiceId } from '../types';
import { Breaker } from './circuit-breaker';
import { SERVICES } from './endpoints';
import { RateLimiter } from './rate-limiter';
import { type Reply, requestJson } from './request';

export interface ClientOptions {
  fetch: typeof fetch;
  now?: (() => Date) | undefined;
  /** Told of every request as it is sent and as it ends (RequestOptions); requests that were not made are not in the log. */
  log?: ((entry: RequestLogEntry) => unknown) | undefined;
  /** Whether the device has a network; asked when a request fails. */
  online?: (() => boolean) | undefined;
  /** 0 to 1, for the jitter. */
  random?: (() => number) | undefined;
}

interface AskOptions {
  signal?: AbortSignal | undefined;
  /** For each request; 8000 unless told. */
  timeoutMs?: number | undefined;
  /** `text` where the service has no JSON. */
  as?: 'json' | 'text' | undefined;
  /** A list of works, for which services have a slower pace. */
  list?: boolean | undefined;
  /** Asks even while the service is taken to be down: for the reader's "Try again". */
  insist?: boolean | undefined;
  /** Leaves no trace in the log: for private windows. */
  unlogged?: boolean | undefined;
}

/** Keeps the pace and the health of every service; one for all windows is best. Plain memory: a new one starts afresh. */
export interface Client {
  ask(service: ServiceId, url: string, options?: AskOptions): Promise<Result<Reply>>;
}

const TIMEOUT_MS = 8000;
const RETRY_AFTER_MS = 300;
const JITTER_MS = 500;
/** A pause that a service asks for is waited out where the reader would not notice it much. */
const SHORT_PAUSE_S = 3;

/** One request on its way and all who wait for it. */
interface InFlightRequest {
  result: Promise<Result<Reply>>;
  waiting: number;
  controller: AbortController;
}

export function createClient(options: ClientOptions): Client {
  const now = options.now ?? (() => new Date());
  const random = options.random ?? Math.random;
  const paces = new Map<ServiceId, RateLimiter>();
  const breakers = new Map<ServiceId, Breaker>();
  const flights = new Map<string, InFlightRequest>();

  const paceOf = (id: ServiceId) =>
    make(paces, id, () => {
      const { concurrency, pace, listWeight = 1 } = SERVICES[id];
      return new RateLimiter(concurrency, { single: pace, list: pace * listWeight });
    });
  const breakerOf = (id: ServiceId) => make(breakers, id, () => new Breaker());

  async function once(id: ServiceId, url: string, request: AskOptions, signal: AbortSignal) {
    const breaker = breakerOf(id);
    const task = async () => {
      // The service may have asked for a pause while this request was waiting for its turn.
      const refusal = request.insist ? null : breaker.rejection(now().getTime());
      if (refusal) return fail(refusal);
      const reply = await requestJson(url, {
        fetch: options.fetch,
        service: SERVICES[id],
        timeoutMs: request.timeoutMs ?? TIMEOUT_MS,
        as: request.as ?? 'json',
        now,
        signal,
        log: request.unlogged ? undefined : options.log,
        online: options.online,
      });
      breaker.record(reply.ok ? null : reply.failure, now().getTime());
      return reply;
    };
    const result = await paceOf(id).run(task, signal, request.list ? 'list' : 'single');
    return result ?? fail({ kind: 'aborted' });
  }

  async function withRetry(id: ServiceId, url: string, request: AskOptions, signal: AbortSignal) {
    const first = await once(id, url, request, signal);
    const wait = first.ok ? null : pauseBeforeRetry(first.failure, random);
    if (wait === null) return first;
    if (breakerOf(id).rejection(now().getTime() + wait)) return first;
    if (!(await sleep(wait, signal))) return fail({ kind: 'aborted' });
    return once(id, url, { ...request, insist: true }, signal);
  }

  return {
    async ask(id, url, request = {}) {
      if (request.signal?.aborted) return fail({ kind: 'aborted' });
      // Whoever is to find it in the log sends it for themselves.
      const key = request.unlogged ? `unlogged ${url}` : url;
      const flight = flights.get(key) ?? startRequest(id, url, key, request);
      flight.waiting++;
      return joinRequest(flight, request.signal);
    },
  };

  function startRequest(
    id: ServiceId,
    url: string,
    key: string,
    request: AskOptions,
  ): InFlightRequest {
    const controller = new AbortController();
    const result = withRetry(id, url, request, controller.signal).finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    const flight: InFlightRequest = { result, waiting: 0, controller };
    flights.set(key, flight);
    controller.signal.addEventListener('abort', () => flights.delete(key), { once: true });
    return flight;
  }
}

/** The flight's end for one of those who wait for it; it is called off only when all of them have left. */
function joinRequest(
  flight: InFlightRequest,
  signal: AbortSignal | undefined,
): Promise<Result<Reply>> {
  return new Promise((resolve) => {
    const leave = () => {
      flight.waiting--;
      if (flight.waiting === 0) flight.controller.abort();
      resolve(fail({ kind: 'aborted' }));
    };
    signal?.addEventListener('abort', leave, { once: true });
    flight.result.then((result) => {
      signal?.removeEventListener('abort', leave);
      resolve(result);
    });
  });
}

/**
 * Milliseconds to wait before asking once more, or null where that is of no use: a second try helps
 * against a connection that broke or a server that stumbled, not against one that is slow or answers.
 */
function pauseBeforeRetry(failure: Failure, random: () => number): number | null {
  if (failure.kind === 'rate-limited') {
    const { retryAfter } = failure;
    return retryAfter !== null && retryAfter <= SHORT_PAUSE_S ? retryAfter * 1000 : null;
  }
  if (failure.kind !== 'unreachable') return null;
  const { status } = failure;
  const stumbled = status === null || [500, 502, 503, 504].includes(status);
  return stumbled ? RETRY_AFTER_MS + random() * JITTER_MS : null;
}

/** True after `ms`, false as soon as `signal` is aborted. */
function sleep(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve(true);
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

function make<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

/** One request, every way that it can end told as a value. Pace, retries and caches are others' business. */
import { type Failure, fail, type Result, succeed } from '../../failure';
import type { RequestLogEntry, ServiceId } from '../types';
import { readText, retryAfter } from './answer-parts';

/** Records of papers with thousands of authors stay below this; more is no honest answer. */
export const MAX_BYTES = 8 * 1024 * 1024;

export interface RequestOptions {
  fetch: typeof fetch;
  service: { id: ServiceId; name: string };
  timeoutMs: number;
  /** `text` gives the body as it is. */
  as?: 'json' | 'text' | undefined;
  now: () => Date;
  signal?: AbortSignal | undefined;
  /**
   * Told of the request before it is sent, which waits for what this promises: whoever sends may be ended right after.
   * Once more, with the same time and address, as it ends.
   */
  log?: ((entry: RequestLogEntry) => unknown) | undefined;
  /** Whether the device has a network at all, asked only after a request has failed. */
  online?: (() => boolean) | undefined;
}

/** `certain` is false where a 404 came as a web page, or empty: a proxy may have sent it. */
export type Reply = { kind: 'found'; body: unknown } | { kind: 'missing'; certain: boolean };

/**
 * The answer to a GET of `url`, parsed. Sends no cookies and no referrer, and no header that would need a CORS
 * preflight. Failures: aborted, timed-out, offline, unreachable, rate-limited, bad-answer; never rejects.
 */
export async function requestJson(url: string, options: RequestOptions): Promise<Result<Reply>> {
  const { signal, now } = options;
  if (signal?.aborted) return fail({ kind: 'aborted' });
  const sent = now();
  const controller = new AbortController();
  const seen: { status: number | null } = { status: null };
  let stop = () => {};
  const interrupted = new Promise<Failure>((resolve) => {
    const abort = () => resolve({ kind: 'aborted' });
    const seconds = Math.round(options.timeoutMs / 100) / 10;
    const timer = setTimeout(
      () => resolve({ kind: 'timed-out', service: options.service.name, seconds }),
      options.timeoutMs,
    );
    signal?.addEventListener('abort', abort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      controller.abort();
    };
  });
  const entry = {
    time: sent.toISOString(),
    service: options.service.id,
    sent: withoutKey(url),
    status: null,
    // It stands there until something else is known: whoever sends may be ended at any moment.
    failure: 'unfinished',
    ms: 0,
  } as const;
  const askOnceLogged = async () => {
    await options.log?.(entry);
    return ask(url, options, controller.signal, seen);
  };
  const result = await Promise.race([askOnceLogged(), interrupted.then(fail)]);
  stop();
  options.log?.({
    ...entry,
    status: seen.status,
    failure: result.ok ? null : result.failure.kind,
    ms: Math.max(0, now().getTime() - sent.getTime()),
  });
  return result;
}

/** The reader's own key is nobody's business, whoever is shown the log. */
const withoutKey = (url: string): string => url.replace(/([?&]api_key=)[^&#]*/g, '$1…');

async function ask(
  url: string,
  options: RequestOptions,
  signal: AbortSignal,
  seen: { status: number | null },
): Promise<Result<Reply>> {
  // Called without its owner: a browser's fetch refuses any other `this`.
  const { fetch } = options;
  const service = options.service.name;
  try {
    const response = await fetch(url, {
      signal,
      headers: { Accept: options.as === 'text' ? '*/*' : 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    seen.status = response.status;
    // Followed within the service; what another host says (a sign-in page, a mirror) is not its word.
    if (response.redirected && new URL(response.url).origin !== new URL(url).origin) {
      return fail({ kind: 'bad-answer', service });
    }
    if (response.status === 429) {
      return fail({
        kind: 'rate-limited',
        service,
        retryAfter: retryAfter(response.headers, options.now()),
      });
    }
    if (!response.ok && response.status !== 404) {
      return fail({ kind: 'unreachable', service, status: response.status });
    }
    const text = await readText(response, MAX_BYTES);
    if (response.status === 404) {
      return succeed({ kind: 'missing', certain: /^\s*[^<\s]/.test(text ?? '') });
    }
    const body = text === null ? undefined : options.as === 'text' ? text : parse(text);
    return body === undefined
      ? fail({ kind: 'bad-answer', service })
      : succeed({ kind: 'found', body });
  } catch {
    const offline = options.online?.() === false;
    return fail(offline ? { kind: 'offline' } : { kind: 'unreachable', service, status: null });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

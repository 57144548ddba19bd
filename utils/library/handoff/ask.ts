/** One request to another program, every way it can end told as a value, and logged as it leaves and as it ends. */
import { type Failure, fail, type ProgramProblem, type Result, succeed } from '../../failure';
import { readText, retryAfter } from '../../scholarly/http/answer-parts';
import type { RecipientId, RequestLogEntry } from '../../scholarly/types';

export interface Wire {
  fetch: typeof fetch;
  now: () => Date;
  /**
   * Told of the request before it is sent, which waits for it, and once more, with the same time and address, as it
   * ends. Never rejects.
   */
  log: (entry: RequestLogEntry) => Promise<void>;
}

export interface Program {
  id: RecipientId;
  /** As the reader knows it. */
  name: string;
}

export interface Question {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH';
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer> | undefined;
  signal?: AbortSignal | undefined;
  timeoutMs?: number;
  /** What goes along, for the log: titles of works. */
  what?: string | undefined;
  /** Tells by the headers whether the program itself answers: of another's answer nothing is read. */
  isIts?: (headers: Headers) => boolean;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

const TIMEOUT_MS = 30_000;

/** Far more than a library's collections, or fifty works with their notes, take. */
const MAX_BYTES = 20_000_000;

export const problem = (
  { name }: Program,
  kind: ProgramProblem,
  detail: string | number = '',
): Failure => ({ kind: 'program', program: name, problem: kind, detail: String(detail) });

/**
 * What came back, whatever its status. Fails with `aborted` and the problems `absent`, `late`, `stranger` and
 * `tooLong`; never rejects.
 */
export async function ask(
  wire: Wire,
  program: Program,
  url: string,
  {
    method = 'GET',
    headers = {},
    body,
    signal,
    timeoutMs = TIMEOUT_MS,
    what,
    isIts,
  }: Question = {},
): Promise<Result<Answer>> {
  if (signal?.aborted) return fail({ kind: 'aborted' });
  const sent = wire.now();
  const entry: RequestLogEntry = {
    time: sent.toISOString(),
    service: program.id,
    sent: [method === 'GET' ? url : `${method} ${url}`, what].filter(Boolean).join(' · '),
    status: null,
    failure: 'unfinished',
    ms: 0,
  };
  await wire.log(entry);
  if (signal?.aborted) return fail({ kind: 'aborted' });
  const late = AbortSignal.timeout(timeoutMs);
  const ended = signal ? AbortSignal.any([signal, late]) : late;
  const answered = await send(
    wire.fetch,
    url,
    {
      method,
      headers,
      ...(body !== undefined && { body }),
      signal: ended,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    },
    isIts,
  );
  const result: Result<Answer> =
    typeof answered !== 'string'
      ? succeed(answered)
      : signal?.aborted
        ? fail({ kind: 'aborted' })
        : fail(
            late.aborted
              ? problem(program, 'late', Math.round(timeoutMs / 1000))
              : problem(program, answered),
          );
  await wire.log({
    ...entry,
    status: typeof answered === 'string' ? null : answered.status,
    failure: result.ok ? null : logged(result.failure),
    ms: Math.max(0, wire.now().getTime() - sent.getTime()),
  });
  return result;
}

async function send(
  fetch: Wire['fetch'],
  url: string,
  request: RequestInit,
  isIts: Question['isIts'] = () => true,
): Promise<Answer | 'absent' | 'stranger' | 'tooLong'> {
  try {
    const response = await fetch(url, request);
    const { status, headers } = response;
    if (!isIts(headers)) {
      await response.body?.cancel();
      return 'stranger';
    }
    const text = await readText(response, MAX_BYTES);
    return text === null ? 'tooLong' : { status, headers, text };
  } catch {
    return 'absent';
  }
}

/** The answer, or `failure` where nothing answered. */
export const orSilent = (answered: Result<Answer>, failure: Failure): Result<Answer> =>
  !answered.ok && answered.failure.kind === 'program' && answered.failure.problem === 'absent'
    ? fail(failure)
    : answered;

/** Seconds to wait, `usual` where it does not say how long; null where it is not busy. */
export const busySeconds = (
  { status, headers }: Answer,
  now: Date,
  usual: number,
): number | null => (status === 429 || status === 503 ? (retryAfter(headers, now) ?? usual) : null);

/** In the words that the log has for services. */
const logged = (failure: Failure): Failure['kind'] => {
  if (failure.kind !== 'program') return failure.kind;
  if (failure.problem === 'late') return 'timed-out';
  return failure.problem === 'absent' ? 'unreachable' : 'bad-answer';
};

/** Null where the text is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

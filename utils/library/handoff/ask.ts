/** One request to another program, every way it can end told as a value, and logged as it leaves and as it ends. */
import { type Failure, fail, type ProgramProblem, type Result, succeed } from '../../failure';
import type { RecipientId, RequestLogEntry } from '../../scholarly/types';

export interface Wire {
  fetch: typeof fetch;
  now: () => Date;
  /** Told of the request as it is sent, and once more, with the same time and address, as it ends. */
  log: (entry: RequestLogEntry) => void;
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
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

const TIMEOUT_MS = 30_000;

export const problem = (
  { name }: Program,
  kind: ProgramProblem,
  detail: string | number = '',
): Failure => ({ kind: 'program', program: name, problem: kind, detail: String(detail) });

/** What came back, whatever its status. Fails with `aborted` and the problems `absent` and `late`; never rejects. */
export async function ask(
  wire: Wire,
  program: Program,
  url: string,
  { method = 'GET', headers = {}, body, signal, timeoutMs = TIMEOUT_MS, what }: Question = {},
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
  wire.log(entry);
  const late = AbortSignal.timeout(timeoutMs);
  const answered = await send(wire.fetch, url, {
    method,
    headers,
    ...(body !== undefined && { body }),
    signal: signal ? AbortSignal.any([signal, late]) : late,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  const result: Result<Answer> =
    answered !== null
      ? succeed(answered)
      : signal?.aborted
        ? fail({ kind: 'aborted' })
        : fail(
            late.aborted
              ? problem(program, 'late', Math.round(timeoutMs / 1000))
              : problem(program, 'absent'),
          );
  wire.log({
    ...entry,
    status: answered?.status ?? null,
    failure: result.ok ? null : logged(result.failure),
    ms: Math.max(0, wire.now().getTime() - sent.getTime()),
  });
  return result;
}

/** Null where nothing whole came back. */
async function send(
  fetch: Wire['fetch'],
  url: string,
  request: RequestInit,
): Promise<Answer | null> {
  try {
    const response = await fetch(url, request);
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch {
    return null;
  }
}

/** In the words that the log has for services. */
const logged = (failure: Failure): Failure['kind'] => {
  if (failure.kind !== 'program') return failure.kind;
  return failure.problem === 'late' ? 'timed-out' : 'unreachable';
};

/** Null where the text is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

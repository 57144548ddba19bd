/**
 * Zotero's service on the web, by the same questions as its API on this computer: the reader's key says whose library
 * `users/0` is. For those who have no Zotero here.
 */
import * as v from 'valibot';
import { fail, type Result, succeed } from '../../../failure';
import { type Answer, ask, busySeconds, orSilent, parsed, problem, type Wire } from '../ask';
import { PROGRAMS } from '../programs';
import type { AskZotero } from './wire';

export const ZOTERO_WEB = { id: 'zotero-web', ...PROGRAMS['zotero-web'] } as const;

const RIGHTS = v.fallback(v.object({ write: v.fallback(v.boolean(), false) }), { write: false });
const CURRENT = v.object({
  userID: v.number(),
  access: v.object({
    user: v.optional(RIGHTS),
    /** By the group's number; `all` is for those that are not named. */
    groups: v.fallback(v.record(v.string(), RIGHTS), {}),
  }),
});
export interface WebAccount {
  id: number;
  /** Whether the key may write to a library, such as `users/0` or `groups/77`. */
  mayWrite: (library: string) => boolean;
}

export interface WebWire {
  askWeb: AskZotero;
  /** Whose key it is. Fails with `badKey` where it is nobody's. */
  account(signal: AbortSignal): Promise<Result<WebAccount>>;
}

/** Where it does not say how long. */
const BUSY_SECONDS = 10;

/** Milliseconds; longer pauses are the reader's to take. */
const LONGEST_PAUSE_MS = 30_000;

/**
 * Waits as long as it is asked to (`Backoff`, and `Retry-After` behind an answer that it is busy), once. Fails with
 * `aborted`, `unreachable` and the problems `late`, `badKey` and `busy`.
 */
export function webWire(
  wire: Wire,
  key: string,
  wait: (ms: number, signal: AbortSignal | undefined) => Promise<void>,
): WebWire {
  let user = 0;
  let pausesUntil = 0;
  const once: AskZotero = async (path, { json, headers, ...question } = {}) => {
    const pause = pausesUntil - wire.now().getTime();
    if (pause > 0) await wait(Math.min(pause, LONGEST_PAUSE_MS), question.signal);
    const own = path.replace(/^\/api/, '').replace('/users/0/', `/users/${user}/`);
    // Lists are cut at 25 unless told.
    const url = `${ZOTERO_WEB.origin}${own}${own.endsWith('/collections') ? '?limit=100' : ''}`;
    const { 'Zotero-Server-ID': _, ...others } = headers ?? {};
    const answered = await ask(wire, ZOTERO_WEB, url, {
      ...question,
      ...(json !== undefined && { method: question.method ?? 'POST', body: JSON.stringify(json) }),
      headers: {
        ...others,
        'Zotero-API-Version': '3',
        'Zotero-API-Key': key,
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
      },
    });
    // It is on the web: that it is silent says nothing of a program here.
    if (!answered.ok)
      return orSilent(answered, { kind: 'unreachable', service: ZOTERO_WEB.name, status: null });
    const seconds = Number(answered.value.headers.get('Backoff') ?? 0);
    if (seconds > 0) pausesUntil = wire.now().getTime() + seconds * 1000;
    return answered;
  };
  const askWeb: AskZotero = async (path, question) => {
    const first = await once(path, question);
    if (!first.ok) return first;
    const seconds = busySeconds(first.value, wire.now(), BUSY_SECONDS);
    if (seconds === null) return judged(first.value);
    if (seconds * 1000 > LONGEST_PAUSE_MS) return fail(problem(ZOTERO_WEB, 'busy', seconds));
    await wait(seconds * 1000, question?.signal);
    const second = await once(path, question);
    if (!second.ok) return second;
    const still = busySeconds(second.value, wire.now(), BUSY_SECONDS);
    return still === null ? judged(second.value) : fail(problem(ZOTERO_WEB, 'busy', still));
  };
  return {
    askWeb,
    account: async (signal) => {
      const answered = await askWeb('/api/keys/current', { signal });
      if (!answered.ok) return answered;
      const read = v.safeParse(CURRENT, parsed(answered.value.text));
      if (answered.value.status !== 200 || !read.success)
        return fail(problem(ZOTERO_WEB, 'badKey'));
      user = read.output.userID;
      const { user: own, groups } = read.output.access;
      return succeed({
        id: user,
        mayWrite: (library) =>
          library.startsWith('groups/')
            ? (groups[library.slice('groups/'.length)] ?? groups.all)?.write === true
            : own?.write === true,
      });
    },
  };
}

function judged(answer: Answer): Result<Answer> {
  if (answer.status === 401 || answer.status === 403) return fail(problem(ZOTERO_WEB, 'badKey'));
  return succeed(answer);
}

/** Requests to a service on the web by a key of the reader's, in JSON; its refusals in the words that all have. */
import { fail, type Result } from '../../../failure';
import {
  type Answer,
  ask,
  busySeconds,
  orSilent,
  type Program,
  problem,
  type Question,
  type Wire,
} from '../ask';

interface KeyedQuestion extends Pick<Question, 'signal' | 'what'> {
  /** What is posted; without it, it is asked. */
  json?: unknown;
}

export type AskKeyed = (path: string, question?: KeyedQuestion) => Promise<Result<Answer>>;

/** Where it does not say how long. */
const BUSY_SECONDS = 60;

/** Fails with `aborted`, `unreachable` and the problems `late`, `tooLong`, `badKey` and `busy`. */
export const keyedWire =
  (wire: Wire, program: Program & { origin: string }, authorization: string): AskKeyed =>
  async (path, { json, ...question } = {}) => {
    const answered = await ask(wire, program, `${program.origin}${path}`, {
      ...question,
      ...(json !== undefined && { method: 'POST', body: JSON.stringify(json) }),
      headers: {
        Authorization: authorization,
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
      },
    });
    // It is on the web: that it is silent says nothing of a program here.
    if (!answered.ok)
      return orSilent(answered, { kind: 'unreachable', service: program.name, status: null });
    const { status } = answered.value;
    if (status === 401 || status === 403) return fail(problem(program, 'badKey'));
    const seconds = busySeconds(answered.value, wire.now(), BUSY_SECONDS);
    return seconds === null ? answered : fail(problem(program, 'busy', seconds));
  };

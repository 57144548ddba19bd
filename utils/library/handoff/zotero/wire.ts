/** Requests to the program at its one address; whatever else may answer there is told from it. */
import { fail, type Result } from '../../../failure';
import {
  type Answer,
  ask,
  busySeconds,
  orSilent,
  parsed,
  problem,
  type Question,
  type Wire,
} from '../ask';
import { PROGRAMS } from '../programs';

export const ZOTERO = { id: 'zotero', ...PROGRAMS.zotero } as const;

/** Both have it cut off no request of a browser; the second says by whom the connector's contract is kept. */
const HEADERS = { 'Zotero-Allowed-Request': '1', 'X-Zotero-Connector-API-Version': '3' };

/** Where it does not say how long. */
const BUSY_SECONDS = 60;

interface ZoteroQuestion extends Question {
  /** In the place of a body. */
  json?: unknown;
  /** Nothing is under way yet: where no answer comes, the program is not running. */
  begins?: boolean;
}

export type AskZotero = (path: string, question?: ZoteroQuestion) => Promise<Result<Answer>>;

/**
 * Fails with `aborted` and the problems `absent`, `brokeOff` (it had answered since the beginning), `late`, `stranger`, `tooLong` and `busy`;
 * every other status is for the one who asks.
 */
export function zoteroWire(wire: Wire): AskZotero {
  let hasAnswered = false;
  return async (path, { json, headers, begins = false, ...question } = {}) => {
    if (begins) hasAnswered = false;
    const answered = await ask(wire, ZOTERO, `${ZOTERO.origin}${path}`, {
      ...question,
      isIts: (said) => said.has('X-Zotero-Version'),
      ...(json !== undefined && { method: question.method ?? 'POST', body: JSON.stringify(json) }),
      headers: {
        ...HEADERS,
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
    });
    if (!answered.ok)
      return hasAnswered ? orSilent(answered, problem(ZOTERO, 'brokeOff')) : answered;
    hasAnswered = true;
    const seconds = busySeconds(answered.value, wire.now(), BUSY_SECONDS);
    return seconds === null ? answered : fail(problem(ZOTERO, 'busy', seconds));
  };
}

/** Its answer was none of those that its contract has. */
export const refused = ({ status }: Answer) => fail(problem(ZOTERO, 'refused', status));

export const errorOf = ({ text }: Answer): string => {
  const said = parsed(text) as { error?: unknown } | null;
  return typeof said?.error === 'string' ? said.error : '';
};

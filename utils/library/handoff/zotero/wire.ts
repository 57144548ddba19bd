/** Requests to the program at its one address; whatever else may answer there is told from it. */
import { fail, type Result } from '../../../failure';
import { retryAfter } from '../../../scholarly/http/answer-parts';
import { type Answer, ask, parsed, problem, type Question, type Wire } from '../ask';
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
    if (!answered.ok) {
      const { failure } = answered;
      const isSilent = failure.kind === 'program' && failure.problem === 'absent';
      return isSilent && hasAnswered ? fail(problem(ZOTERO, 'brokeOff')) : answered;
    }
    const { status, headers: said } = answered.value;
    hasAnswered = true;
    if (status === 429 || status === 503)
      return fail(problem(ZOTERO, 'busy', retryAfter(said, wire.now()) ?? BUSY_SECONDS));
    return answered;
  };
}

/** Its answer was none of those that its contract has. */
export const refused = ({ status }: Answer) => fail(problem(ZOTERO, 'refused', status));

export const errorOf = ({ text }: Answer): string => {
  const said = parsed(text) as { error?: unknown } | null;
  return typeof said?.error === 'string' ? said.error : '';
};

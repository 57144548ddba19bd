/**
 * Questions of the extension's pages to the background, each on a port of its own: a port closes with its
 * page, so the background learns that nobody waits any more and calls off what it has asked the services.
 */
import { browser } from 'wxt/browser';
import type { Result } from '../../failure';
import type { Candidate } from '../../scholarly/match/match';
import type { Paper } from '../../scholarly/types';
import type { EnrichRequest, MatchRequest, PaperRequest } from './messages';

/** What can be asked, with the question and its answer. */
interface Procedures {
  lookUpPaper(request: PaperRequest): Result<Paper>;
  enrichPaper(request: EnrichRequest): Paper;
  matchPaper(request: MatchRequest): Result<Candidate[]>;
}

type Kind = keyof Procedures;
type Asked<K extends Kind> = Parameters<Procedures[K]>[0];
type Answered<K extends Kind> = ReturnType<Procedures[K]>;

interface Question {
  kind: Kind;
  request: Asked<Kind>;
}

/** Each is told by `signal` that its answer is no longer waited for. */
export type Answers = {
  [K in Kind]: (request: Asked<K>, signal: AbortSignal) => Promise<Answered<K>>;
};

const PORT_NAME = 'rpc';

/** Answers every question. To be called once, as the background starts. */
export function serveRequests(answers: Answers): void {
  const ownPages = browser.runtime.getURL('/');
  browser.runtime.onConnect.addListener((port) => {
    // Content scripts live beside pages that nobody knows.
    if (port.name !== PORT_NAME || !port.sender?.url?.startsWith(ownPages)) return;
    const leaving = new AbortController();
    port.onDisconnect.addListener(() => leaving.abort());
    port.onMessage.addListener(async ({ kind, request }: Question) => {
      const answer = answers[kind] as (
        request: Asked<Kind>,
        signal: AbortSignal,
      ) => Promise<unknown>;
      const result = await answer(request, leaving.signal);
      if (!leaving.signal.aborted) port.postMessage(result);
    });
  });
}

/** The answer; null where the question was taken back by `signal`, or the background was ended over it. */
export function sendRequest<K extends Kind>(
  kind: K,
  request: Asked<K>,
  signal?: AbortSignal,
): Promise<Answered<K> | null> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(null);
    const port = browser.runtime.connect({ name: PORT_NAME });
    const end = (answer: Answered<K> | null) => {
      signal?.removeEventListener('abort', leave);
      port.disconnect();
      resolve(answer);
    };
    const leave = () => end(null);
    signal?.addEventListener('abort', leave, { once: true });
    port.onMessage.addListener((answer: Answered<K>) => end(answer));
    port.onDisconnect.addListener(() => end(null));
    const question: Question = { kind, request };
    port.postMessage(question);
  });
}

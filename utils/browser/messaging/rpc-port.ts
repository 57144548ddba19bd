/**
 * Questions of the extension's pages to the background, each on a port of its own: a port closes with its
 * page, so the background learns that nobody waits any more and calls off what it has asked the services.
 */
import { browser } from 'wxt/browser';
import { fail, type Result } from '../../failure';
import type { Candidate } from '../../scholarly/match/match';
import type { Paper } from '../../scholarly/types';
import type { EnrichRequest, MatchRequest, PaperRequest } from './messages';

/** What can be asked, with the question and what a good answer holds. */
interface Procedures {
  lookUpPaper(request: PaperRequest): Paper;
  enrichPaper(request: EnrichRequest): Paper;
  matchPaper(request: MatchRequest): Candidate[];
}

type Kind = keyof Procedures;
type Asked<K extends Kind> = Parameters<Procedures[K]>[0];
type Answered<K extends Kind> = Result<ReturnType<Procedures[K]>>;

interface Question {
  kind: Kind;
  request: Asked<Kind>;
}

/** Each is told by `signal` that its answer is no longer waited for. */
export type Answers = {
  [K in Kind]: (request: Asked<K>, signal: AbortSignal) => Promise<Answered<K>>;
};

const PORT_NAME = 'rpc';

const UNFINISHED = fail({ kind: 'unfinished' });

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
      ) => Promise<Answered<Kind>>;
      let result: Answered<Kind> = UNFINISHED;
      try {
        result = await answer(request, leaving.signal);
      } catch {
        // Whoever asks waits for as long as the port is open: a fault of ours needs an answer as well.
      }
      if (!leaving.signal.aborted) port.postMessage(result);
    });
  });
}

/** Starts the background where it sleeps, before there is anything to ask. */
export function wakeBackground(): void {
  browser.runtime.connect({ name: PORT_NAME }).disconnect();
}

/** The answer. Fails with `aborted` where `signal` takes the question back, and with `unfinished` where the background ends or fails over it. */
export function sendRequest<K extends Kind>(
  kind: K,
  request: Asked<K>,
  signal?: AbortSignal,
): Promise<Answered<K>> {
  return new Promise((resolve) => {
    const aborted = fail({ kind: 'aborted' });
    if (signal?.aborted) return resolve(aborted);
    const port = browser.runtime.connect({ name: PORT_NAME });
    const end = (answer: Answered<K>) => {
      signal?.removeEventListener('abort', leave);
      port.disconnect();
      resolve(answer);
    };
    const leave = () => end(aborted);
    signal?.addEventListener('abort', leave, { once: true });
    port.onMessage.addListener((answer: Answered<K>) => end(answer));
    port.onDisconnect.addListener(() => end(UNFINISHED));
    const question: Question = { kind, request };
    port.postMessage(question);
  });
}

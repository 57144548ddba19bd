/**
 * Questions of the extension's pages to the background, each on a port of its own: a port closes with its
 * page, so the background learns that nobody waits any more and calls off what it has asked the services.
 */
import { browser } from 'wxt/browser';
import { fail, type Result } from '../../failure';
import type { Candidate } from '../../scholarly/match/match';
import type { Paper } from '../../scholarly/types';
import { isPrivate } from '../library/private-window';
import type { EnrichRequest, MatchRequest, PaperRequest } from './messages';

/** What can be asked, with the question and what a good answer holds. */
export interface Procedures {
  lookUpPaper(request: PaperRequest): Paper;
  enrichPaper(request: EnrichRequest): Paper;
  matchPaper(request: MatchRequest): Candidate[];
}

export type Kind = keyof Procedures;
export type Asked<K extends Kind> = Parameters<Procedures[K]>[0];
export type Answered<K extends Kind> = Result<ReturnType<Procedures[K]>>;

export interface Question {
  kind: Kind;
  request: Asked<Kind>;
  /** It comes from a private window: nothing of it is kept. */
  isPrivate: boolean;
}

export const PORT_NAME = 'rpc';

export const UNFINISHED = fail({ kind: 'unfinished' });

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
    // Where the browser does not say, nothing is kept either.
    void isPrivate()
      .catch(() => true)
      .then((isPrivate) => {
        const question: Question = { kind, request, isPrivate };
        if (!signal?.aborted) port.postMessage(question);
      });
  });
}

/**
 * Questions of the extension's pages to the background, each on a port of its own: a port closes with its
 * page, so the background learns that nobody waits any more and calls off what it has asked the services.
 */
import { browser } from 'wxt/browser';
import { fail, type Result } from '../../failure';
import type { PageCopy } from '../../scholarly/archive/wayback';
import type { Candidate } from '../../scholarly/match/match';
import type { Paper } from '../../scholarly/types';
import { isPrivate } from '../library/private-window';
import type { ArchiveRequest, EnrichRequest, MatchRequest, PaperRequest } from './messages';

/** What can be asked, with the question and what a good answer holds. */
export interface Procedures {
  lookUpPaper(request: PaperRequest): Paper;
  enrichPaper(request: EnrichRequest): Paper;
  matchPaper(request: MatchRequest): Candidate[];
  /** Of what stands under this key in the outbox (outbox/hand-over.ts). */
  outcome(key: string): unknown;
  findArchivedCopy(request: ArchiveRequest): PageCopy | null;
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

type Failed = ReturnType<typeof fail>;

export const PORT_NAME = 'rpc';

export const UNFINISHED = fail({ kind: 'unfinished' });

/** Starts the background where it sleeps, before there is anything to ask. */
export function wakeBackground(): void {
  browser.runtime.connect({ name: PORT_NAME }).disconnect();
}

/**
 * The answer. Fails with `aborted` where `signal` takes the question back, and with `unfinished` where the background
 * fails over it, or ends twice: browsers end it when they like, and a new question starts it anew.
 */
export async function sendRequest<K extends Kind>(
  kind: K,
  request: Asked<K>,
  signal?: AbortSignal,
): Promise<Answered<K>> {
  // Where the browser does not say, nothing is kept either.
  const question: Question = { kind, request, isPrivate: await isPrivate().catch(() => true) };
  const ask = () => askOnce<Answered<K>>(question, signal);
  return (await ask()) ?? (await ask()) ?? UNFINISHED;
}

/** Null where the background ends before it has answered. */
function askOnce<Answer>(
  question: Question,
  signal: AbortSignal | undefined,
): Promise<Answer | Failed | null> {
  return new Promise((resolve) => {
    const aborted = fail({ kind: 'aborted' });
    if (signal?.aborted) return resolve(aborted);
    const port = browser.runtime.connect({ name: PORT_NAME });
    const end = (answer: Answer | Failed | null) => {
      signal?.removeEventListener('abort', leave);
      port.disconnect();
      resolve(answer);
    };
    const leave = () => end(aborted);
    signal?.addEventListener('abort', leave, { once: true });
    port.onMessage.addListener((answer: Answer) => end(answer));
    port.onDisconnect.addListener(() => end(null));
    port.postMessage(question);
  });
}

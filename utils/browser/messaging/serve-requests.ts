/** The background's end of rpc-port.ts: who asks and what is asked are checked before anything is done about it. */
import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Asker } from '../background/lookup-service';
import { originOf } from './checked';
import { checkedData } from './checked-data';
import {
  ARCHIVE_REQUEST,
  ENRICH_REQUEST,
  MATCH_REQUEST,
  OUTBOX_KEY,
  PAPER_REQUEST,
} from './request-schemas';
import { type Answered, type Asked, type Kind, PORT_NAME, UNFINISHED } from './rpc-port';

/** Each is told by the asker's `signal` that its answer is no longer waited for. */
export type Answers = {
  [K in Kind]: (request: Asked<K>, asker: Asker) => Promise<Answered<K>>;
};

const REQUESTS: { [K in Kind]: v.GenericSchema<unknown, Asked<K>> } = {
  lookUpPaper: PAPER_REQUEST,
  enrichPaper: ENRICH_REQUEST,
  matchPaper: MATCH_REQUEST,
  outcome: OUTBOX_KEY,
  findArchivedCopy: ARCHIVE_REQUEST,
};

/** Answers every question. To be called once, as the background starts. */
export function serveRequests(answers: Answers): void {
  browser.runtime.onConnect.addListener((port) => {
    // Content scripts live beside pages that nobody knows.
    if (port.name !== PORT_NAME || originOf(port.sender ?? {}) !== 'ours') return;
    const leaving = new AbortController();
    port.onDisconnect.addListener(() => leaving.abort());
    port.onMessage.addListener(async (question: unknown) => {
      let result: Answered<Kind> = UNFINISHED;
      try {
        result = await answerTo(question, answers, leaving.signal);
      } catch {
        // Whoever asks waits for as long as the port is open: a fault of ours needs an answer as well.
      }
      if (!leaving.signal.aborted) port.postMessage(result);
    });
  });
}

async function answerTo(
  question: unknown,
  answers: Answers,
  signal: AbortSignal,
): Promise<Answered<Kind>> {
  if (typeof question !== 'object' || question === null) return UNFINISHED;
  const { kind, request, isPrivate } = question as Partial<Record<string, unknown>>;
  if (typeof kind !== 'string' || !Object.hasOwn(REQUESTS, kind)) return UNFINISHED;
  return answerOf(kind as Kind, request, answers, { signal, isPrivate: isPrivate !== false });
}

async function answerOf<K extends Kind>(
  kind: K,
  request: unknown,
  answers: Answers,
  asker: Asker,
): Promise<Answered<K>> {
  const checked = checkedData(REQUESTS[kind], request);
  return checked === null ? UNFINISHED : answers[kind](checked, asker);
}

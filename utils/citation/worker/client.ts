/** Citations for pages: asks the worker, remembers its answers, and starts it anew where it died. */
import { fail, type Result, succeed } from '../../failure';
import type { CslItem } from '../../scholarly/types';
import type { CitationResult, CiteOptions, ExportFormat } from '../types';
import type { Progress, Request, Task, WorkerReply } from './protocol';

/** The parts of a Worker that are used. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface CitationClient {
  /** Starts the engine for a style, so that the first citation does not wait for it. */
  warm(style: string, lang: string, own?: CiteOptions['own']): void;
  /** Long lists take seconds: they tell of their progress and can be given up (`aborted`). */
  cite(items: CslItem[], options: CiteOptions, watch?: Watch): Promise<Result<CitationResult>>;
  exportItems(items: CslItem[], format: ExportFormat): Promise<Result<string>>;
}

export interface Watch {
  /** The part that is done, 0 to 1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/** A worker that says nothing for this long is taken for dead. A list of 1,000 takes a third of it. */
const TIMEOUT_MS = 30_000;

/** Citations that are remembered: every style of one popup's works, many times over. */
const REMEMBERED = 500;

interface Waiting {
  task: Task;
  settle: (value: WorkerReply | 'aborted') => void;
  onProgress: Watch['onProgress'];
  timer: ReturnType<typeof setTimeout>;
}

/** A citation that is made, or being made: for everybody who asks for it meanwhile. */
interface Making {
  made: Promise<Result<CitationResult>>;
  heard: Set<(done: number) => void>;
  giveUp: AbortController;
}

const startWorker = (): WorkerLike =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'citations' });

/** One client a page. The worker starts at once, in parallel with whatever the page does first. */
export function createCitationClient(start: () => WorkerLike = startWorker): CitationClient {
  const waiting = new Map<number, Waiting>();
  const known = new Map<string, Making>();
  let mayRestart = true;
  let next = 0;
  let worker = open();

  function open(): WorkerLike {
    const opened = start();
    opened.onmessage = ({ data }: MessageEvent<WorkerReply | Progress>) => {
      mayRestart = true;
      if ('done' in data) return hearProgress(data);
      take(data.id)?.settle(data);
    };
    opened.onerror = () => revive();
    return opened;
  }

  /** Everything unanswered goes to a new worker, once; a worker that dies twice over it gets no third try. */
  function revive(): void {
    worker.terminate();
    const unanswered = [...waiting.keys()].map((id) => [id, take(id)] as const);
    const again = mayRestart;
    mayRestart = false;
    worker = open();
    for (const [id, lost] of unanswered) {
      if (lost && again) post(id, lost);
      else lost?.settle({ id, ok: false, reason: 'The worker died' });
    }
  }

  function take(id: number): Waiting | undefined {
    const found = waiting.get(id);
    clearTimeout(found?.timer);
    waiting.delete(id);
    return found;
  }

  function hearProgress({ id, done }: Progress): void {
    const found = waiting.get(id);
    if (!found) return;
    clearTimeout(found.timer);
    found.timer = setTimeout(revive, TIMEOUT_MS);
    found.onProgress?.(done);
  }

  function post(id: number, request: Omit<Waiting, 'timer'>): void {
    waiting.set(id, { ...request, timer: setTimeout(revive, TIMEOUT_MS) });
    worker.postMessage({ id, task: request.task } satisfies Request);
  }

  /** A list that is being made hears nothing: only ending its worker stops it. The others start over. */
  function giveUp(id: number): void {
    const given = take(id);
    if (!given) return;
    mayRestart = true;
    revive();
    given.settle('aborted');
  }

  async function ask<T>(task: Task, { onProgress, signal }: Watch = {}): Promise<Result<T>> {
    if (signal?.aborted) return fail({ kind: 'aborted' });
    const id = next++;
    const stop = () => giveUp(id);
    signal?.addEventListener('abort', stop);
    const reply = await new Promise<WorkerReply | 'aborted'>((settle) =>
      post(id, { task, settle, onProgress }),
    );
    signal?.removeEventListener('abort', stop);
    if (reply === 'aborted') return fail({ kind: 'aborted' });
    return reply.ok ? succeed(reply.value as T) : fail({ kind: 'cite-failed' });
  }

  function begin(key: string, task: Task): Making {
    const heard: Making['heard'] = new Set();
    const giveUp = new AbortController();
    const tell = (done: number) => {
      for (const hear of heard) hear(done);
    };
    const made = ask<CitationResult>(task, { onProgress: tell, signal: giveUp.signal });
    const making = { made, heard, giveUp };
    known.set(key, making);
    for (const oldest of [...known.keys()].slice(0, -REMEMBERED)) known.delete(oldest);
    void made.then(({ ok }) => {
      heard.clear();
      if (!ok) known.delete(key);
    });
    return making;
  }

  return {
    warm: (style, lang, own) => {
      void ask({ kind: 'warm', options: { style, lang, ...(own && { own }) } });
    },
    cite: (items, options, { onProgress, signal } = {}) => {
      if (signal?.aborted) return Promise.resolve(fail({ kind: 'aborted' }));
      const key = JSON.stringify([options, items]);
      const making = known.get(key) ?? begin(key, { kind: 'cite', items, options });
      if (onProgress) making.heard.add(onProgress);
      signal?.addEventListener('abort', () => making.giveUp.abort());
      return making.made;
    },
    exportItems: (items, format) => ask({ kind: 'export', items, format }),
  };
}

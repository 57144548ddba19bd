/** Citations for pages: asks the worker, remembers its answers, and starts it anew where it died. */
import { fail, type Result, succeed } from '../failure';
import type { CslItem } from '../scholarly/types';
import type { Reply, Request, Task } from './protocol';
import type { Citation, CiteOptions, FileFormat } from './types';

/** The parts of a Worker that are used. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface CitationClient {
  /** Starts the engine for a style, so that the first citation does not wait for it. */
  warm(style: string, lang: string): void;
  cite(items: CslItem[], options: CiteOptions): Promise<Result<Citation>>;
  exportItems(items: CslItem[], format: FileFormat): Promise<Result<string>>;
}

/** A worker that says nothing for this long is taken for dead. A list of 1,000 takes a third of it. */
const PATIENCE_MS = 30_000;

/** Citations that are remembered: every style of one popup's works, many times over. */
const REMEMBERED = 500;

interface Waiting {
  task: Task;
  settle: (value: Reply) => void;
  timer: ReturnType<typeof setTimeout>;
}

const startWorker = (): WorkerLike =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'citations' });

/** One client a page. The worker starts at once, in parallel with whatever the page does first. */
export function createCitationClient(start: () => WorkerLike = startWorker): CitationClient {
  const waiting = new Map<number, Waiting>();
  const known = new Map<string, Promise<Result<Citation>>>();
  let mayRestart = true;
  let next = 0;
  let worker = open();

  function open(): WorkerLike {
    const opened = start();
    opened.onmessage = ({ data }: MessageEvent<Reply>) => {
      mayRestart = true;
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
      if (lost && again) post(id, lost.task, lost.settle);
      else lost?.settle({ id, ok: false, reason: 'The worker died' });
    }
  }

  function take(id: number): Waiting | undefined {
    const found = waiting.get(id);
    clearTimeout(found?.timer);
    waiting.delete(id);
    return found;
  }

  function post(id: number, task: Task, settle: Waiting['settle']): void {
    waiting.set(id, { task, settle, timer: setTimeout(revive, PATIENCE_MS) });
    worker.postMessage({ id, task } satisfies Request);
  }

  async function ask<T>(task: Task): Promise<Result<T>> {
    const reply = await new Promise<Reply>((settle) => post(next++, task, settle));
    return reply.ok ? succeed(reply.value as T) : fail({ kind: 'cite-failed' });
  }

  return {
    warm: (style, lang) => {
      void ask({ kind: 'warm', options: { style, lang } });
    },
    cite: (items, { style, lang }) => {
      const key = JSON.stringify([style, lang, items]);
      const before = known.get(key);
      if (before) return before;
      const made = ask<Citation>({ kind: 'cite', items, options: { style, lang } });
      known.set(key, made);
      for (const oldest of [...known.keys()].slice(0, -REMEMBERED)) known.delete(oldest);
      void made.then(({ ok }) => ok || known.delete(key));
      return made;
    },
    exportItems: (items, format) => ask({ kind: 'export', items, format }),
  };
}

/**
 * Has a file of references read by the worker, which is started for it and ended with it. Its works come over a part at
 * a time: tens of thousands at once would keep the page from everything else.
 */
import { fail, type Result, succeed } from '../../failure';
import type { ReadWork } from './converted';
import type { ReadFile } from './read-works';

export type ImportMessage =
  | { kind: 'part'; done: number; works: ReadWork[] }
  | ({ kind: 'read' } & Omit<ReadFile, 'works'>)
  | { kind: 'failed' };

/** Fails with `aborted` once `signal` says so, and with `unfinished` where the worker dies over the file. */
export function readInWorker(
  text: string,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Result<ReadFile>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
      type: 'module',
      name: 'import',
    });
    const works: ReadWork[] = [];
    const end = (result: Result<ReadFile>) => {
      worker.terminate();
      resolve(result);
    };
    if (signal.aborted) return end(fail({ kind: 'aborted' }));
    signal.addEventListener('abort', () => end(fail({ kind: 'aborted' })), { once: true });
    const fallOver = () => end(fail({ kind: 'unfinished' }));
    worker.onerror = fallOver;
    worker.onmessageerror = fallOver;
    worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      if (data.kind === 'part') {
        for (const work of data.works) works.push(work);
        onProgress(data.done);
      } else if (data.kind === 'failed') fallOver();
      else end(succeed({ format: data.format, works, unread: data.unread }));
    };
    worker.postMessage(text);
  });
}

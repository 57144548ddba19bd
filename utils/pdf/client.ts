/** Has a PDF read in a worker of its own, which is ended afterwards, or before if it does not come to an end. */
import type { PdfReply } from './types';
import { MAX_BYTES, MAX_TIME_MS } from './worker/bounds';

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

const startWorker = (): WorkerLike =>
  new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module', name: 'pdf' });

/** The bytes are given away: whoever hands them over has them no more. */
export function readInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  {
    start = startWorker,
    maxTime = MAX_TIME_MS,
  }: { start?: () => WorkerLike; maxTime?: number } = {},
): Promise<PdfReply> {
  if (bytes.length > MAX_BYTES) return Promise.resolve({ ok: false, problem: 'large' });
  return new Promise((resolve) => {
    const worker = start();
    const end = (reply: PdfReply) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(reply);
    };
    const timer = setTimeout(() => end({ ok: false, problem: 'slow' }), maxTime);
    worker.onmessage = ({ data }: MessageEvent<PdfReply>) => end(data);
    worker.onerror = () => end({ ok: false, problem: 'damaged' });
    worker.postMessage(bytes, [bytes.buffer]);
  });
}

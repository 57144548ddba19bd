/** The worker that reads PDFs: pdf.js runs in it whole, so that ending the worker ends all that a file set going. */
import { boundMemory } from './bounds';

const client = self as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>;
const post = client.postMessage.bind(client);

boundMemory(globalThis);
// In a worker with a port, pdf.js would take the port for its own and answer our questions.
Object.defineProperty(globalThis, 'postMessage', { value: undefined, configurable: true });

client.addEventListener('message', async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  const [worker, { readContents }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    import('./read-contents'),
  ]);
  // Where it finds its other half here, it starts no worker for it.
  Object.assign(globalThis, { pdfjsWorker: worker });
  post(await readContents(data));
});

/** The worker that reads PDFs: pdf.js runs in it whole, so that ending the worker ends all that a file set going. */
import { boundMemory } from './bounds';

const client = self as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>;

boundMemory(globalThis);

client.addEventListener('message', async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  const [worker, { readContents }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    import('./read-contents'),
  ]);
  // pdf.js takes its other half from here, and starts no worker of its own.
  Object.assign(globalThis, { pdfjsWorker: worker });
  client.postMessage(await readContents(data));
});

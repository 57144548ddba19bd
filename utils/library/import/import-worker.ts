/** Reads a file of references in a thread of its own: fifty thousand works take seconds. */

import type { ImportMessage } from './import-client';
import { readWorks } from './read-works';

const client = self as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>;
const tell = (message: ImportMessage) => client.postMessage(message);

client.addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    const { format, unread } = await readWorks(data, async (done, works) =>
      tell({ kind: 'part', done, works }),
    );
    tell({ kind: 'read', format, unread });
  } catch {
    // What is rejected here is no error of the worker, so that nobody would hear of it.
    tell({ kind: 'failed' });
  }
});

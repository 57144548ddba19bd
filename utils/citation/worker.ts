/** The citation engine in a thread of its own, so that no click ever waits for it. */
import { cite, exportItems, warm } from './engine';
import type { Reply, Request, Task } from './protocol';
import type { Citation } from './types';

const client = self as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>;

client.addEventListener('message', async ({ data: { id, task } }: MessageEvent<Request>) => {
  client.postMessage(await answer(id, task));
});

const answer = (id: number, task: Task): Promise<Reply> =>
  run(task).then(
    (value): Reply => ({ id, ok: true, value }),
    (error): Reply => ({ id, ok: false, reason: String(error) }),
  );

async function run(task: Task): Promise<Citation | string | null> {
  if (task.kind === 'cite') return cite(task.items, task.options);
  if (task.kind === 'export') return exportItems(task.items, task.format);
  await warm(task.options);
  return null;
}

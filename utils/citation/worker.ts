/** The citation engine in a thread of its own, so that no click ever waits for it. */
import { packagedData } from './csl-data';
import { cite, exportItems, warm } from './engine';
import type { Progress, Reply, Request, Task } from './protocol';
import { STYLES } from './styles';
import type { Cited } from './types';

const client = self as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>;

/** Between two styles that are got ready unasked: longer than one takes, so that a request never waits for two. */
const PAUSE_MS = 100;
const readied = new Set<string>();

client.addEventListener('message', async ({ data: { id, task } }: MessageEvent<Request>) => {
  const tell = (done: number) => client.postMessage({ id, done } satisfies Progress);
  client.postMessage(await answer(id, task, tell));
  if (task.kind === 'cite') await readyOthers(task.options.lang);
});

const answer = (id: number, task: Task, tell: (done: number) => void): Promise<Reply> =>
  run(task, tell).then(
    (value): Reply => ({ id, ok: true, value }),
    (error): Reply => ({ id, ok: false, reason: String(error) }),
  );

async function run(task: Task, tell: (done: number) => void): Promise<Cited | string | null> {
  if (task.kind === 'cite') return cite(task.items, task.options, packagedData, tell);
  if (task.kind === 'export') return exportItems(task.items, task.format);
  await warm(task.options);
  return null;
}

/** Whoever has read one citation may want another style next: the most used ones wait ready. */
async function readyOthers(lang: string): Promise<void> {
  if (readied.has(lang)) return;
  readied.add(lang);
  for (const { id } of STYLES) {
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    // A style that cannot be had is told of when it is asked for.
    await warm({ style: id, lang }).catch(() => {});
  }
}

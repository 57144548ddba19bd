/**
 * The citation engine in a thread of its own, so that no click ever waits for it. Engine and worker are one script: half a
 * megabyte that a worker asks for itself comes to it in many pieces, between its other work (25 ms more).
 */

import first from 'virtual:first-csl-data';
import type { CslItem } from '../../scholarly/types';
import { citeInstead } from '../engine/cite-instead';
import { type CslData, packagedData } from '../engine/csl-data';
import { cite, exportItems, warm } from '../engine/engine';
import { LruCache } from '../engine/lru-cache';
import type { PackedNode } from '../styles/csl-tree';
import { nearestLocale } from '../styles/locales';
import { STYLES } from '../styles/styles';
import type { CitationResult, CiteOptions } from '../types';
import type { Progress, Request, Task, WorkerReply } from './protocol';

const client = self as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>;

/** Between two styles that are got ready unasked: longer than one takes, so that a request never waits for two. */
const PAUSE_MS = 50;
/** Every style of a few works: readers go to and fro between them. */
const made = new LruCache<CitationResult>(100);
/** How often something was asked for; nothing is got ready for what is no longer the last. */
let requestCount = 0;

client.addEventListener('message', async ({ data: { id, task } }: MessageEvent<Request>) => {
  requestCount++;
  if (task.kind !== 'export') fetchSoon(task.options);
  const tell = (done: number) => client.postMessage({ id, done } satisfies Progress);
  client.postMessage(await answer(id, task, tell));
  if (task.kind === 'cite') await readyOthers(task.items, task.options);
});

const answer = (id: number, task: Task, tell: (done: number) => void): Promise<WorkerReply> =>
  run(task, tell).then(
    (value): WorkerReply => ({ id, ok: true, value }),
    (error): WorkerReply => ({ id, ok: false, reason: String(error) }),
  );

async function run(
  task: Task,
  tell: (done: number) => void,
): Promise<CitationResult | string | null> {
  if (task.kind === 'export') return exportItems(task.items, task.format);
  if (task.kind === 'warm') return warm(task.options, data).then(() => null);
  const { items, options } = task;
  const make = () => citeInstead(items, options, data, tell);
  return items.length === 1 ? made.get(keyOf(items, options), make) : make();
}

const keyOf = (items: CslItem[], options: CiteOptions) => JSON.stringify([options, items]);

/** What is on its way before the engine asks for it. */
const soon = new Map<string, Promise<PackedNode>>();

const data: CslData = {
  style: async (id) => held(`style ${id}`) ?? taken(`style ${id}`) ?? packagedData.style(id),
  styleForOne: (id, facts) => held(`style ${id} for ${JSON.stringify(facts)}`),
  locale: async (tag) =>
    held(`locale ${tag}`) ?? taken(`locale ${tag}`) ?? packagedData.locale(tag),
};

/** What most first citations need came with this script. */
function held(key: string): PackedNode | null {
  const json = first[key];
  return json === undefined ? null : JSON.parse(json);
}

function taken(key: string): Promise<PackedNode> | undefined {
  const coming = soon.get(key);
  soon.delete(key);
  return coming;
}

/** Only for the first citation: later on, most of it is there already. */
function fetchSoon({ style, lang, own }: CiteOptions): void {
  if (requestCount > 1) return;
  const tag = nearestLocale(lang);
  if (!(`locale ${tag}` in first)) soon.set(`locale ${tag}`, packagedData.locale(tag));
  if (!own && !(`style ${style}` in first)) soon.set(`style ${style}`, packagedData.style(style));
  // Whoever takes it hears of its failure; a promise nobody takes must not be an error of its own.
  for (const coming of soon.values()) coming.catch(() => {});
}

/** Whoever has read a citation may want it in another style next: it is made in the most used ones already. */
async function readyOthers(items: CslItem[], options: CiteOptions): Promise<void> {
  // Pages are of this style's citation in a text alone.
  if (items.length !== 1 || options.inText) return;
  const { own: _, ...usual } = options;
  const turn = requestCount;
  for (const { id } of STYLES) {
    const other = { ...usual, style: id };
    const key = keyOf(items, other);
    if (made.has(key)) continue;
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    if (requestCount !== turn) return;
    // A style that cannot be had is told of when it is asked for.
    await made.get(key, () => cite(items, other, data)).catch(() => {});
  }
}

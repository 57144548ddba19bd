import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCitationClient, type WorkerLike } from '../../../utils/citation/worker/client';
import type { Progress, Request, WorkerReply } from '../../../utils/citation/worker/protocol';
import { paper } from './stories';

const options = { style: 'apa', lang: 'en-US' };
const citation = { text: 'Moss.', html: 'Moss.', inText: null, each: [], notes: false };
const failed = { ok: false, failure: { kind: 'cite-failed' } };

/** Stands in for the browser's Worker: `answer` says what comes back, or throws as a dying worker does. */
function fakeWorkers(
  answer: (request: Request, started: number) => WorkerReply | 'dies' | 'hangs',
) {
  const asked: Request[] = [];
  const running: WorkerLike[] = [];
  let started = 0;
  const start = (): WorkerLike => {
    started++;
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      terminate: () => {
        worker.onmessage = null;
      },
      postMessage: (request: Request) => {
        asked.push(request);
        const reply = answer(request, started);
        if (reply === 'hangs') return;
        queueMicrotask(() =>
          reply === 'dies'
            ? worker.onerror?.call(worker as Worker, new Event('error') as ErrorEvent)
            : worker.onmessage?.call(worker as Worker, { data: reply } as MessageEvent),
        );
      },
    };
    running.push(worker);
    return worker;
  };
  const last = () => running[running.length - 1] as WorkerLike;
  return { start, asked, last, count: () => started };
}

const answers = ({ id }: Request): WorkerReply => ({ id, ok: true, value: citation });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the same citation is made once', async () => {
  const workers = fakeWorkers(answers);
  const client = createCitationClient(workers.start);
  expect(await client.cite([paper], options)).toEqual({ ok: true, value: citation });
  expect(await client.cite([{ ...paper }], { ...options })).toEqual({ ok: true, value: citation });
  await client.cite([paper], { ...options, style: 'nature' });
  expect(workers.asked.map(({ task }) => task.kind)).toEqual(['cite', 'cite']);
});

test('a citation that failed is tried again when asked again', async () => {
  const workers = fakeWorkers(({ id }) =>
    id === 0 ? { id, ok: false, reason: 'x' } : { id, ok: true, value: citation },
  );
  const client = createCitationClient(workers.start);
  expect(await client.cite([paper], options)).toEqual(failed);
  expect(await client.cite([paper], options)).toEqual({ ok: true, value: citation });
});

test('a worker that dies is started once more, and the reader gets the citation', async () => {
  const workers = fakeWorkers((request, started) => (started === 1 ? 'dies' : answers(request)));
  const client = createCitationClient(workers.start);
  expect(await client.cite([paper], options)).toEqual({ ok: true, value: citation });
  expect(workers.count()).toBe(2);
});

test('a worker that keeps dying is a failure the reader is told of', async () => {
  const workers = fakeWorkers(() => 'dies');
  const client = createCitationClient(workers.start);
  expect(await client.exportItems([paper], 'ris')).toEqual(failed);
  expect(workers.asked).toHaveLength(2);
});

test('a worker that hangs is taken for dead', async () => {
  const workers = fakeWorkers((request, started) => (started === 1 ? 'hangs' : answers(request)));
  const client = createCitationClient(workers.start);
  const made = client.cite([paper], options);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await made).toEqual({ ok: true, value: citation });
});

test('warming up asks for the style and the language', () => {
  const workers = fakeWorkers(answers);
  createCitationClient(workers.start).warm('nature', 'de');
  expect(workers.asked[0]?.task).toEqual({
    kind: 'warm',
    options: { style: 'nature', lang: 'de' },
  });
});

test('a long list tells how far it is, and is not taken for dead meanwhile', async () => {
  const workers = fakeWorkers(() => 'hangs');
  const client = createCitationClient(workers.start);
  const heard: number[] = [];
  const made = client.cite([paper], options, { onProgress: (done) => heard.push(done) });
  const say = (data: WorkerReply | Progress) =>
    workers.last().onmessage?.call({} as Worker, { data } as MessageEvent);
  await vi.advanceTimersByTimeAsync(29_000);
  say({ id: 0, done: 0.5 });
  await vi.advanceTimersByTimeAsync(29_000);
  say({ id: 0, ok: true, value: citation });
  expect(await made).toEqual({ ok: true, value: citation });
  expect(heard).toEqual([0.5]);
  expect(workers.count()).toBe(1);
});

test('a list that is given up ends its worker; what else was asked is still answered', async () => {
  const workers = fakeWorkers((request, started) => (started === 1 ? 'hangs' : answers(request)));
  const client = createCitationClient(workers.start);
  const stop = new AbortController();
  const list = client.cite([paper, paper], options, { signal: stop.signal });
  const other = client.cite([paper], options);
  stop.abort();
  expect(await list).toEqual({ ok: false, failure: { kind: 'aborted' } });
  expect(await other).toEqual({ ok: true, value: citation });
  expect(workers.asked).toHaveLength(3);
});

test('a list that is asked for twice meanwhile is made once, told to both, and given up by either', async () => {
  const { start, asked, last } = fakeWorkers(() => 'hangs');
  const client = createCitationClient(start);
  const [one, other] = [vi.fn(), vi.fn()];
  const stop = new AbortController();
  const first = client.cite([paper], options, { onProgress: one });
  const again = client.cite([paper], { ...options }, { onProgress: other, signal: stop.signal });
  const worker = last();
  worker.onmessage?.call(
    worker as Worker,
    { data: { id: asked[0]?.id ?? 0, done: 0.5 } } as MessageEvent,
  );
  expect([one, other].map(({ mock }) => mock.calls)).toEqual([[[0.5]], [[0.5]]]);
  stop.abort();
  const aborted = { ok: false, failure: { kind: 'aborted' } };
  expect([await first, await again]).toEqual([aborted, aborted]);
  expect(asked).toHaveLength(1);
});

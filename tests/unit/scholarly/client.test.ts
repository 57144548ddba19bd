import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../../../utils/scholarly/http/client';
import { json } from './support';

const URL_OF = (name: string) => `https://api.crossref.org/works/${name}`;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2026-03-01T12:00:00Z');
});
afterEach(() => {
  vi.useRealTimers();
});

/** A client over a network that notes when each request started and how many were open at most. */
function setUp(answer: (url: string, nth: number) => Response | Promise<Response>) {
  const started: { url: string; at: number }[] = [];
  let open = 0;
  const seen = { most: 0 };
  const fetch = (async (input: RequestInfo | URL) => {
    started.push({ url: String(input), at: Date.now() });
    open++;
    seen.most = Math.max(seen.most, open);
    try {
      return await answer(String(input), started.length);
    } finally {
      open--;
    }
  }) as typeof globalThis.fetch;
  const client = createClient({ fetch, now: () => new Date(), random: () => 0 });
  return { client, started, seen };
}

const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(json('{}')), 100));
const down = () => Promise.reject(new TypeError('Failed to fetch'));

describe('the pace', () => {
  it('lets one request after the other go to Crossref, a quarter of a second apart', async () => {
    const { client, started, seen } = setUp(slow);
    const all = Promise.all(['a', 'b', 'c'].map((name) => client.ask('crossref', URL_OF(name))));
    await vi.runAllTimersAsync();
    await all;
    expect(seen.most).toBe(1);
    const gaps = started.slice(1).map(({ at }, index) => at - (started[index]?.at ?? 0));
    expect(gaps.every((gap) => gap >= 250)).toBe(true);
  });

  it('lets lists go to Crossref a second apart, and single records between them', async () => {
    const { client, started, seen } = setUp(slow);
    const lists = ['list-1', 'list-2', 'list-3'];
    const all = Promise.all([
      ...lists.map((name) => client.ask('crossref', URL_OF(name), { list: true })),
      ...['a', 'b'].map((name) => client.ask('crossref', URL_OF(name))),
    ]);
    await vi.runAllTimersAsync();
    await all;
    expect(seen.most).toBe(1);
    const times = started.filter(({ url }) => url.includes('list')).map(({ at }) => at);
    expect(times).toHaveLength(3);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1000);
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(1000);
    const single = started.filter(({ url }) => /\/[ab]$/.test(url)).map(({ at }) => at);
    expect(Math.max(...single)).toBeLessThan(times[1] ?? 0);
  });

  it('does not keep one service waiting for another', async () => {
    const { client, seen } = setUp(slow);
    const all = Promise.all([
      client.ask('crossref', URL_OF('a')),
      client.ask('openalex', 'https://api.openalex.org/works/a'),
    ]);
    await vi.runAllTimersAsync();
    await all;
    expect(seen.most).toBe(2);
  });

  it('gives up waiting at once when the reader moves on', async () => {
    const { client, started } = setUp(slow);
    const controller = new AbortController();
    const first = client.ask('crossref', URL_OF('a'));
    const second = client.ask('crossref', URL_OF('b'), { signal: controller.signal });
    controller.abort();
    expect(await second).toEqual({ ok: false, failure: { kind: 'aborted' } });
    await vi.runAllTimersAsync();
    expect(await first).toMatchObject({ ok: true });
    expect(started).toHaveLength(1);
  });
});

describe('the same question at the same time', () => {
  it('is asked once, and the answer goes to all', async () => {
    const { client, started } = setUp(slow);
    const all = Promise.all([1, 2, 3].map(() => client.ask('crossref', URL_OF('a'))));
    await vi.runAllTimersAsync();
    expect((await all).every((result) => result.ok)).toBe(true);
    expect(started).toHaveLength(1);
  });

  it('goes on for the others when one of them moves on', async () => {
    const { client } = setUp(slow);
    const controller = new AbortController();
    const left = client.ask('crossref', URL_OF('a'), { signal: controller.signal });
    const stays = client.ask('crossref', URL_OF('a'));
    controller.abort();
    await vi.runAllTimersAsync();
    expect(await left).toMatchObject({ failure: { kind: 'aborted' } });
    expect(await stays).toMatchObject({ ok: true });
  });
});

describe('a second try', () => {
  it('is made after a broken connection or a stumbling server', async () => {
    for (const stumble of [down, () => new Response('', { status: 503 })]) {
      const { client, started } = setUp((_url, nth) => (nth === 1 ? stumble() : json('{}')));
      const result = client.ask('crossref', URL_OF('a'));
      await vi.runAllTimersAsync();
      expect(await result).toMatchObject({ ok: true });
      expect(started).toHaveLength(2);
    }
  });

  it.each([400, 403, 404, 501])('is not made after a %i', async (status) => {
    const { client, started } = setUp(() => new Response('No.', { status }));
    const result = client.ask('crossref', URL_OF('a'));
    await vi.runAllTimersAsync();
    await result;
    expect(started).toHaveLength(1);
  });

  it('waits as long as the service asks, where that is short', async () => {
    const { client, started } = setUp((_url, nth) =>
      nth === 1 ? new Response('', { status: 429, headers: { 'Retry-After': '2' } }) : json('{}'),
    );
    const result = client.ask('crossref', URL_OF('a'));
    await vi.runAllTimersAsync();
    expect(await result).toMatchObject({ ok: true });
    expect((started[1]?.at ?? 0) - (started[0]?.at ?? 0)).toBe(2000);
  });
});

describe('a service that wants a pause, or is down', () => {
  it('is left alone for as long as it asks, and the reader is told how long', async () => {
    const { client, started } = setUp((_url, nth) =>
      nth === 1 ? new Response('', { status: 429, headers: { 'Retry-After': '60' } }) : json('{}'),
    );
    expect(await client.ask('crossref', URL_OF('a'))).toMatchObject({
      failure: { kind: 'rate-limited', retryAfter: 60 },
    });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await client.ask('crossref', URL_OF('b'))).toMatchObject({
      failure: { kind: 'rate-limited', retryAfter: 40 },
    });
    await vi.advanceTimersByTimeAsync(41_000);
    expect(await client.ask('crossref', URL_OF('b'))).toMatchObject({ ok: true });
    expect(started).toHaveLength(2);
  });

  it('is asked again after half a minute, or when the reader insists', async () => {
    const { client, started } = setUp(down);
    const ask = async (insist = false) => {
      const result = client.ask('crossref', URL_OF(String(Math.random())), { insist });
      await vi.advanceTimersByTimeAsync(1500);
      return result;
    };
    for (const _ of [1, 2, 3]) await ask();
    const before = started.length;
    expect(await ask()).toMatchObject({ failure: { kind: 'unreachable' } });
    expect(started).toHaveLength(before);
    await ask(true);
    expect(started.length).toBeGreaterThan(before);
    await vi.advanceTimersByTimeAsync(31_000);
    const rested = started.length;
    await ask();
    expect(started.length).toBeGreaterThan(rested);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { lookUpPaper } from '../../../utils/scholarly/lookup/lookup';
import type { CacheEntry, PaperCache } from '../../../utils/scholarly/lookup/paper-cache';
import type { RequestLogEntry, ServiceId } from '../../../utils/scholarly/types';
import { fixture, json, missing, network, now } from './support';

const DOI = '10.5555/tides.2019.0042';
const article = () => json(fixture('article'));

function store(): PaperCache & { entries: Map<string, CacheEntry> } {
  const entries = new Map<string, CacheEntry>();
  return {
    entries,
    get: async (key) => entries.get(key),
    set: async (key, entry) => {
      entries.set(key, entry);
    },
  };
}
const daysLater = (days: number) => () => new Date(now().getTime() + days * 86_400_000);

afterEach(() => {
  vi.useRealTimers();
});

describe('looking a paper up', () => {
  it('finds it by its DOI, however that is written', async () => {
    const { fetch, asked } = network(article);
    const result = await lookUpPaper(`https://doi.org/${DOI.toUpperCase()}`, { fetch, now });
    expect(result).toMatchObject({ ok: true, value: { doi: DOI, status: 'no-notice' } });
    expect(asked).toEqual(['https://api.crossref.org/works/10.5555%2Ftides.2019.0042']);
  });

  it('sends nothing but the address: no cookies, no referrer, nothing to ask permission for', async () => {
    const inits: (RequestInit | undefined)[] = [];
    const fetch = (async (_input: RequestInfo | URL, init?: RequestInit) => {
      inits.push(init);
      return article();
    }) as typeof globalThis.fetch;
    await lookUpPaper(DOI, { fetch });
    expect(inits[0]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { Accept: 'application/json' },
    });
  });

  it('tries other readings of the DOI, three at most, when the first is not registered', async () => {
    const { fetch, asked } = network((url) => (url.endsWith('0042') ? article() : missing()));
    const result = await lookUpPaper(`${DOI}provided`, {
      fetch,
      alternatives: [`${DOI}p`, DOI, '10.5555/x'],
    });
    expect(result).toMatchObject({ ok: true, value: { doi: DOI } });
    expect(asked).toHaveLength(3);
    const none = network(missing);
    const alternatives = ['10.5555/1', '10.5555/2', '10.5555/3', '10.5555/4'];
    expect(await lookUpPaper(DOI, { fetch: none.fetch, alternatives })).toEqual({
      ok: false,
      failure: { kind: 'not-registered', service: 'Crossref', workId: DOI },
    });
    expect(none.asked.filter((url) => url.includes('crossref'))).toHaveLength(4);
    expect(none.asked.filter((url) => url.includes('datacite'))).toHaveLength(4);
  });

  it('never sends a text that is no DOI', async () => {
    const { fetch, asked } = network(article);
    const result = await lookUpPaper('https://news.example/story', { fetch });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'not-registered' } });
    expect(asked).toEqual([]);
  });

  it('writes every request to the log', async () => {
    const entries: RequestLogEntry[] = [];
    const { fetch } = network((url) => (url.includes('none') ? missing() : article()));
    const log = (entry: RequestLogEntry) => entries.push(entry);
    await lookUpPaper('10.5555/none', { fetch, now, log, alternatives: [DOI] });
    // Each as it is sent, and as it ends.
    expect(entries.filter((_, at) => at % 2 === 0)).toMatchObject([
      { status: null, failure: 'unfinished' },
      { status: null, failure: 'unfinished' },
    ]);
    expect(entries.filter((_, at) => at % 2 === 1)).toEqual([
      {
        time: '2026-03-01T12:00:00.000Z',
        service: 'crossref',
        sent: 'https://api.crossref.org/works/10.5555%2Fnone',
        status: 404,
        failure: null,
        ms: 0,
      },
      expect.objectContaining({ status: 200, failure: null }),
    ]);
  });

  it('sends nothing before it stands in the log', async () => {
    let written = () => {};
    const log = vi.fn(() => new Promise<void>((resolve) => (written = resolve)));
    const { fetch, asked } = network(article);
    const result = lookUpPaper(DOI, { fetch, now, log });
    await vi.waitFor(() => expect(log).toHaveBeenCalledOnce());
    await new Promise(setImmediate);
    expect(asked).toEqual([]);
    written();
    expect(await result).toMatchObject({ ok: true });
    expect(asked).toHaveLength(1);
  });
});

describe('when Crossref does not give the paper, the reader learns why', () => {
  const html = '<!DOCTYPE html><title>Sign in to the guest network</title>';
  it.each<[string, () => Response, object]>([
    [
      'is busy',
      () => new Response(html, { status: 429 }),
      { kind: 'rate-limited', retryAfter: null },
    ],
    [
      'is busy and says until when',
      () => new Response('', { status: 429, headers: { 'Retry-After': '30' } }),
      { kind: 'rate-limited', retryAfter: 30 },
    ],
    [
      'is busy and names the time',
      () =>
        new Response('', {
          status: 429,
          headers: { 'Retry-After': 'Sun, 01 Mar 2026 12:01:00 GMT' },
        }),
      { kind: 'rate-limited', retryAfter: 60 },
    ],
    ['is broken', () => new Response(html, { status: 500 }), { kind: 'unreachable', status: 500 }],
    ['is away', () => new Response(html, { status: 504 }), { kind: 'unreachable', status: 504 }],
    ['blocks us', () => new Response('', { status: 403 }), { kind: 'unreachable', status: 403 }],
    ['sends a web page', () => new Response(html), { kind: 'bad-answer' }],
    ['sends half an answer', () => json(fixture('article').slice(0, 900)), { kind: 'bad-answer' }],
    ['sends another shape', () => json('{"status":"ok","message":[]}'), { kind: 'bad-answer' }],
    ['sends another paper', () => json(fixture('preprint')), { kind: 'bad-answer' }],
    ['sends nothing', () => new Response(''), { kind: 'bad-answer' }],
    ['sends far too much', () => new Response('x'.repeat(9_000_000)), { kind: 'bad-answer' }],
    ['has no such DOI', missing, { kind: 'not-registered', workId: DOI }],
  ])('Crossref %s', async (_name, answer, failure) => {
    const cache = store();
    const result = await lookUpPaper(DOI, { fetch: network(answer).fetch, now, cache });
    expect(result).toEqual({ ok: false, failure: { service: 'Crossref', ...failure } });
    expect([...cache.entries.values()].filter((entry) => entry.value !== null)).toEqual([]);
  });

  it('tells a device without network from a service that is down', async () => {
    const { fetch } = network(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await lookUpPaper(DOI, { fetch, online: () => false })).toEqual({
      ok: false,
      failure: { kind: 'offline' },
    });
    expect(await lookUpPaper(DOI, { fetch, online: () => true })).toEqual({
      ok: false,
      failure: { kind: 'unreachable', service: 'Crossref', status: null },
    });
  });

  it('tells a connection that broke in the middle as unreachable', async () => {
    const { fetch } = network(
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('{"status":'));
              controller.error(new TypeError('terminated'));
            },
          }),
        ),
    );
    expect(await lookUpPaper(DOI, { fetch })).toMatchObject({ failure: { kind: 'unreachable' } });
  });

  it('stops waiting after eight seconds, even for a body that never ends', async () => {
    vi.useFakeTimers();
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetch = (async (_input: RequestInfo | URL, init?: RequestInit) => {
      signals.push(init?.signal);
      return new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array([123])) }));
    }) as typeof globalThis.fetch;
    const result = lookUpPaper(DOI, { fetch });
    await vi.advanceTimersByTimeAsync(8000);
    expect(await result).toEqual({
      ok: false,
      failure: { kind: 'timed-out', service: 'Crossref', seconds: 8 },
    });
    expect(signals[0]?.aborted).toBe(true);
  });

  it('ends at once, and asks nothing more, when the reader moves on', async () => {
    const controller = new AbortController();
    const { fetch, asked } = network(() => new Promise<Response>(() => {}));
    const result = lookUpPaper(DOI, {
      fetch,
      signal: controller.signal,
      alternatives: ['10.5555/other'],
    });
    await Promise.resolve();
    controller.abort();
    expect(await result).toEqual({ ok: false, failure: { kind: 'aborted' } });
    expect(asked.length).toBeLessThanOrEqual(1);
    expect(await lookUpPaper(DOI, { fetch, signal: controller.signal })).toMatchObject({
      failure: { kind: 'aborted' },
    });
    expect(asked.length).toBeLessThanOrEqual(1);
  });
});

describe('a DOI that neither Crossref nor DataCite knows', () => {
  const handle = (responseCode: number) => json(JSON.stringify({ responseCode, handle: DOI }));
  const handleNotFound = (status: number) =>
    new Response(JSON.stringify({ responseCode: 100, message: 'Handle not found', handle: DOI }), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  const asks = async (answer: () => Response, some: object = {}) => {
    const cache = store();
    const { fetch, asked } = network((url) => (url.includes('doi.org/') ? answer() : missing()));
    const result = await lookUpPaper(DOI, { fetch, now, cache, ...some });
    return { kind: result.ok ? null : result.failure.kind, asked, kept: cache.entries.size };
  };

  it.each([1, 200])(
    'is told to be registered elsewhere where doi.org has it (%i)',
    async (code) => {
      const { kind, asked, kept } = await asks(() => handle(code), { storyDate: '2026-02-20' });
      expect(kind).toBe('registered-elsewhere');
      expect(kept).toBe(0);
      expect(asked[2]).toBe('https://doi.org/api/handles/10.5555%2Ftides.2019.0042?type=URL');
    },
  );

  // The handle service's own codes: https://www.handle.net/proxy_servlet.html
  it.each<[string, () => Response]>([
    ['in its own words', () => new Response('{"responseCode":100}', { status: 404 })],
    ['with all that it says', () => handleNotFound(404)],
    ['though all were well', () => handleNotFound(200)],
  ])('is told to be not registered where doi.org does not have it, %s', async (_name, answer) => {
    expect(await asks(answer)).toMatchObject({ kind: 'not-registered', kept: 1 });
  });

  it.each<[string, () => Response]>([
    ['is down', () => new Response('', { status: 403 })],
    ['calls it malformed', () => new Response('<!DOCTYPE html>', { status: 400 })],
    ['sends a web page', () => new Response('<html>')],
    ['sends a web page that says “not found”', () => new Response('<html>', { status: 404 })],
    ['has trouble of its own', () => handle(2)],
  ])('is not known for sure where doi.org %s, so it is asked again', async (_name, answer) => {
    expect(await asks(answer)).toMatchObject({ kind: 'not-registered', kept: 0 });
  });

  it('is not sent to doi.org where the reader has not allowed that', async () => {
    const services: ServiceId[] = ['crossref', 'datacite'];
    const { asked, kind } = await asks(() => handle(1), { services });
    expect(kind).toBe('not-registered');
    expect(asked.some((url) => url.includes('doi.org/'))).toBe(false);
  });
});

describe('what was found is kept', () => {
  it('for a day in full: nobody is asked again', async () => {
    const cache = store();
    const { fetch, asked } = network(article);
    await lookUpPaper(DOI, { fetch, cache, now });
    const again = await lookUpPaper(DOI, { fetch, cache, now: daysLater(0.9) });
    expect(again).toMatchObject({ ok: true, value: { status: 'no-notice' } });
    expect(asked).toHaveLength(1);
  });

  it('after a day the status is checked again', async () => {
    const cache = store();
    const { fetch, asked } = network(article);
    await lookUpPaper(DOI, { fetch, cache, now });
    await lookUpPaper(DOI, { fetch, cache, now: daysLater(2) });
    expect(asked).toHaveLength(2);
  });

  it('and where that fails, the paper stands and says that it is not checked', async () => {
    const cache = store();
    await lookUpPaper(DOI, { fetch: network(article).fetch, cache, now });
    const down = network(() => new Response('', { status: 503 }));
    const later = await lookUpPaper(DOI, { fetch: down.fetch, cache, now: daysLater(2) });
    expect(later).toMatchObject({
      ok: true,
      value: { status: 'not-checked', source: { retrieved: now().toISOString() } },
    });
    expect(await lookUpPaper(DOI, { fetch: down.fetch, cache, now: daysLater(31) })).toMatchObject({
      failure: { kind: 'unreachable' },
    });
  });

  it('a retraction stays known though it cannot be checked again', async () => {
    const cache = store();
    const retracted = network(() => json(fixture('retracted')));
    await lookUpPaper('10.5555/bones.1', { fetch: retracted.fetch, cache, now });
    const down = network(() => Promise.reject(new TypeError()));
    const later = await lookUpPaper('10.5555/bones.1', {
      fetch: down.fetch,
      cache,
      now: daysLater(9),
    });
    expect(later).toMatchObject({ ok: true, value: { status: 'retracted' } });
  });

  it('that a DOI is not registered is known for a day, unless the reader tries again', async () => {
    const cache = store();
    const { fetch, asked } = network(missing);
    const services: ServiceId[] = ['crossref'];
    await lookUpPaper(DOI, { fetch, cache, now, services });
    await lookUpPaper(DOI, { fetch, cache, now, services });
    expect(asked).toHaveLength(1);
    await lookUpPaper(DOI, { fetch, cache, now, services, fresh: true });
    await lookUpPaper(DOI, { fetch, cache, now: daysLater(1.1), services });
    expect(asked).toHaveLength(3);
  });

  it('except where a new story gives it: it is not live yet, and is looked for at every opening', async () => {
    const cache = store();
    const { fetch, asked } = network(missing);
    const services: ServiceId[] = ['crossref'];
    const options = { fetch, cache, now, services, storyDate: '2026-02-20' };
    const notLive = { ok: false, failure: { kind: 'not-yet-registered', doi: DOI } };
    expect(await lookUpPaper(DOI, options)).toEqual(notLive);
    expect(await lookUpPaper(DOI, options)).toEqual(notLive);
    expect(asked).toHaveLength(2);
    const live = network(article);
    expect(await lookUpPaper(DOI, { ...options, fetch: live.fetch })).toMatchObject({ ok: true });
  });

  it.each([['2025-12-01'], ['2026-04-01'], ['no date'], [null]])(
    'a story of %s is none of the new ones',
    async (storyDate) => {
      const { fetch } = network(missing);
      expect(await lookUpPaper(DOI, { fetch, now, storyDate })).toMatchObject({
        failure: { kind: 'not-registered' },
      });
    },
  );

  it('a 404 that some proxy made up is not kept', async () => {
    const cache = store();
    const { fetch } = network(() => new Response('<h1>Not found</h1>', { status: 404 }));
    await lookUpPaper(DOI, { fetch, cache, now });
    expect(cache.entries.size).toBe(0);
  });

  it('a store that is broken, or holds something else, costs only a request', async () => {
    const broken: PaperCache = {
      get: () => Promise.reject(new Error('gone')),
      set: () => Promise.reject(new Error('full')),
    };
    const { fetch } = network(article);
    expect(await lookUpPaper(DOI, { fetch, cache: broken, now })).toMatchObject({ ok: true });
    const odd: PaperCache = {
      get: async () => ({ stored: now().toISOString(), value: { doi: DOI } }),
      set: async () => {},
    };
    expect(await lookUpPaper(DOI, { fetch, cache: odd, now })).toMatchObject({
      ok: true,
      value: { csl: { title: expect.any(String) } },
    });
  });
});

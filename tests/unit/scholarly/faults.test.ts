/** Every way that a service can go wrong, played by a real server on this machine. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../../utils/failure';
import { createClient } from '../../../utils/scholarly/http/client';
import { SERVICES } from '../../../utils/scholarly/http/endpoints';
import { MAX_BYTES } from '../../../utils/scholarly/http/request';
import { enrichPaper } from '../../../utils/scholarly/lookup/enrich';
import { type LookUpOptions, lookUpPaper } from '../../../utils/scholarly/lookup/lookup';
import type { CacheEntry, PaperCache } from '../../../utils/scholarly/lookup/paper-cache';
import { matchPaper } from '../../../utils/scholarly/match/match';
import type { ServiceId } from '../../../utils/scholarly/types';
import { crossrefPaper, fixture } from './support';

const DOI = '10.5555/tides.2019.0042';
const ARTICLE = fixture('article');
const JSON_TYPE = { 'content-type': 'application/json' };
const TIMEOUT_MS = 400;

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
interface Running {
  origin: string;
  /** The paths, in the order in which they came. */
  asked: string[];
}

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function run(answer: Answer): Promise<Running> {
  const asked: Running['asked'] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(response, request);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const send =
  (status: number, body: string, headers: Record<string, string> = JSON_TYPE): Answer =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

let entries: Map<string, CacheEntry>;
beforeEach(() => {
  entries = new Map();
});
const cache: PaperCache = {
  get: async (key) => entries.get(key),
  set: async (key, entry) => {
    entries.set(key, entry);
  },
};

/** `services` at one server, asked as the extension does, only less patiently. */
function asking(origin: string, services: ServiceId[] = ['crossref']) {
  return {
    fetch: globalThis.fetch,
    cache,
    services,
    origins: Object.fromEntries(services.map((id) => [id, origin])),
    timeoutMs: TIMEOUT_MS,
  } satisfies LookUpOptions;
}

const service = 'Crossref';
/** Requests that the answer may cost: two where a second try can help. */
const FAULTS: [string, Answer, Failure, number][] = [
  ['hangs', () => {}, { kind: 'timed-out', service, seconds: TIMEOUT_MS / 1000 }, 1],
  [
    'hangs in the middle of its answer',
    (response) => {
      response.writeHead(200, JSON_TYPE).write(ARTICLE.slice(0, 300));
    },
    { kind: 'timed-out', service, seconds: TIMEOUT_MS / 1000 },
    1,
  ],
  [
    'resets the connection',
    (response) => response.socket?.resetAndDestroy(),
    { kind: 'unreachable', service, status: null },
    2,
  ],
  [
    'resets it in the middle of its answer',
    (response) => {
      response.writeHead(200, JSON_TYPE).write(ARTICLE.slice(0, 300), () => {
        setTimeout(() => response.socket?.resetAndDestroy(), 20);
      });
    },
    { kind: 'unreachable', service, status: null },
    2,
  ],
  ['cuts its JSON off', send(200, ARTICLE.slice(0, 900)), { kind: 'bad-answer', service }, 1],
  [
    'sends a web page as if all were well',
    send(200, '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }),
    { kind: 'bad-answer', service },
    1,
  ],
  [
    'asks for a pause and says how long',
    send(429, '', { 'retry-after': '60' }),
    { kind: 'rate-limited', service, retryAfter: 60 },
    1,
  ],
  [
    'asks for a pause and does not say how long',
    send(429, '<h1>Too many</h1>', {}),
    { kind: 'rate-limited', service, retryAfter: null },
    1,
  ],
  ['stumbles', send(500, '{"status":"error"}'), { kind: 'unreachable', service, status: 500 }, 2],
  ['sends another paper', send(200, fixture('preprint')), { kind: 'bad-answer', service }, 1],
  [
    'goes round in circles',
    (response, request) => response.writeHead(302, { location: request.url }).end(),
    { kind: 'unreachable', service, status: null },
    2 * 21,
  ],
];

describe.each(FAULTS)('a service that %s', (_name, answer, failure, most) => {
  it('is told for what it is, is not asked in vain, and nothing of it is kept', async () => {
    const { origin, asked } = await run(answer);
    expect(await lookUpPaper(DOI, asking(origin))).toEqual({ ok: false, failure });
    expect(asked.length).toBeLessThanOrEqual(most);
    expect(entries.size).toBe(0);
  });

  it('costs a known paper only what that service would have added', async () => {
    const { origin } = await run(answer);
    const paper = crossrefPaper(JSON.parse(ARTICLE), DOI);
    if (!paper) throw new Error('the fixture was not read');
    const enriched = await enrichPaper(paper, asking(origin, ['openalex']));
    expect(enriched).toMatchObject({ csl: paper.csl, status: paper.status });
    expect(enriched.checks?.at(-1)).toMatchObject({ service: 'openalex', failure: failure.kind });
    expect(entries.size).toBe(0);
  });
});

it('a service that is down is told as unreachable', async () => {
  const { origin } = await run(() => {});
  const server = servers.pop();
  await new Promise((resolve) => server?.close(resolve));
  expect(await lookUpPaper(DOI, asking(origin))).toEqual({
    ok: false,
    failure: { kind: 'unreachable', service, status: null },
  });
});

describe('a redirection', () => {
  it('within the service is followed', async () => {
    const { origin } = await run((response, request) =>
      request.url?.startsWith('/works/')
        ? response.writeHead(301, { location: `/v1${request.url}` }).end()
        : send(200, ARTICLE)(response, request),
    );
    expect(await lookUpPaper(DOI, asking(origin))).toMatchObject({ ok: true });
  });

  it('to another host is not taken for the service’s word, and tells that host nothing of the reader', async () => {
    const headers: IncomingMessage['headers'][] = [];
    const other = await run((response, request) => {
      headers.push(request.headers);
      send(200, ARTICLE)(response, request);
    });
    const { origin } = await run((response) =>
      response.writeHead(302, { location: `${other.origin}/welcome` }).end(),
    );
    expect(await lookUpPaper(DOI, asking(origin))).toEqual({
      ok: false,
      failure: { kind: 'bad-answer', service },
    });
    expect(entries.size).toBe(0);
    expect(other.asked).toEqual(['/welcome']);
    expect(headers[0]).not.toHaveProperty('referer');
    expect(headers[0]).not.toHaveProperty('cookie');
  });
});

it('of an answer of 50 MB no more is read than a record can have', async () => {
  const chunk = Buffer.alloc(256 * 1024, 'x');
  const size = 50 * 1024 * 1024;
  let sent = 0;
  const { origin } = await run(async (response) => {
    let open = true;
    response.on('close', () => {
      open = false;
    });
    response.writeHead(200, JSON_TYPE);
    while (open && sent < size) {
      sent += chunk.length;
      await new Promise<void>((resolve) => response.write(chunk, () => resolve()));
    }
    response.end();
  });
  const options = { ...asking(origin), timeoutMs: 8000 };
  expect(await lookUpPaper(DOI, options)).toEqual({
    ok: false,
    failure: { kind: 'bad-answer', service },
  });
  // What is on its way in the buffers of the two ends comes on top.
  expect(sent).toBeLessThan(MAX_BYTES + 16 * 1024 * 1024);
  expect(entries.size).toBe(0);
});

it('script in a record comes out as text that no browser runs', async () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script><i onclick="x()">Tides</i>';
  const record = JSON.parse(ARTICLE) as { message: Record<string, unknown> };
  Object.assign(record.message, {
    title: [evil],
    abstract: `<jats:p>${evil}</jats:p>`,
    'container-title': [evil],
    author: [{ given: evil, family: evil }],
    license: [{ URL: 'javascript:alert(3)', 'content-version': 'vor' }],
  });
  const { origin } = await run(send(200, JSON.stringify(record)));
  const result = await lookUpPaper(DOI, asking(origin));
  if (!result.ok) throw new Error(result.failure.kind);
  const { csl, abstract, licence } = result.value;
  const all = JSON.stringify([csl, abstract]);
  expect(all).not.toMatch(/<(?:img|script)|<[a-z]+[^>]* on\w+=/i);
  expect(csl.title).toContain('Tides');
  expect(licence).toBeUndefined();
});

describe('the pace that a service asks for', () => {
  it('is kept by many lookups and searches at once, also with second tries', async () => {
    let nth = 0;
    const { origin } = await run((response, request) => {
      nth++;
      if (nth === 2) return void response.writeHead(503).end();
      const list = request.url?.startsWith('/works?');
      send(list || nth > 2 ? 200 : 404, list ? '{"message":{"items":[]}}' : ARTICLE)(
        response,
        request,
      );
    });
    const options = { ...asking(origin), timeoutMs: 8000 };
    const sent: { url: string; at: number }[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      sent.push({ url: String(input), at: performance.now() });
      return globalThis.fetch(input, init);
    };
    const client = createClient({ fetch });
    const clues = {
      journals: [{ value: 'Journal of Tidal Ecology', source: '' }],
      people: [],
      institutions: [],
      titles: [{ value: 'Barnacle larvae steer by moonlight', source: '' }],
      numbers: [],
      dateWindow: null,
    };
    const { cache: _none, ...searching } = options;
    await Promise.all([
      lookUpPaper(DOI, { ...options, client }),
      lookUpPaper('10.5555/second', { ...options, client }),
      lookUpPaper('10.5555/third', { ...options, client }),
      matchPaper(clues, { ...searching, client }),
    ]);
    const gaps = (some: typeof sent) =>
      some.slice(1).map(({ at }, index) => at - (some[index]?.at ?? 0));
    const lists = sent.filter(({ url }) => url.includes('/works?'));
    const records = sent.filter(({ url }) => !url.includes('/works?'));
    expect(records.length).toBeGreaterThanOrEqual(4);
    expect(lists).toHaveLength(3);
    // From its turn to the request's start some code runs, now quicker and now slower.
    const slack = 20;
    expect(Math.min(...gaps(records))).toBeGreaterThan(SERVICES.crossref.pace - slack);
    expect(Math.min(...gaps(lists))).toBeGreaterThan(1000 - slack);
  });
});

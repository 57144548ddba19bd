import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Clues } from '../../../utils/papers/types';
import type { Paper } from '../../../utils/scholarly/types';
import { DEFAULT_SETTINGS } from '../../../utils/settings';

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const locks = { request: (_: string, task: () => unknown) => task() };
  Object.assign(globalThis, { chrome: fakeBrowser });
  const navigator = { locks, onLine: true };
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
});

const { answerEnrichment, answerLookup, answerSearch } = await import(
  '../../../utils/browser/background/lookup-service'
);
const { loadRequests } = await import('../../../utils/browser/storage/request-log');
const { saveSettings } = await import('../../../utils/browser/storage/settings-store');

const DOI = '10.5555/tides.2019.0042';
const PAPER: Paper = {
  doi: DOI,
  url: `https://doi.org/${DOI}`,
  csl: { id: DOI, type: 'article-journal', title: 'Barnacles' },
  status: 'no-notice',
  notices: [],
  source: { service: 'crossref', retrieved: '2026-03-01T12:00:00.000Z' },
};
const clue = (value: string) => ({ value, source: value });
const CLUES: Clues = {
  journals: [],
  people: [],
  institutions: [],
  titles: [clue('Barnacle larvae steer by moonlight')],
  numbers: [],
  dateWindow: null,
};

let hosts: string[];
beforeEach(async () => {
  fakeBrowser.reset();
  hosts = [];
  vi.stubGlobal('fetch', async (input: RequestInfo | URL) => {
    const { host, pathname } = new URL(String(input));
    hosts.push(host);
    return pathname === '/works' && host.includes('crossref')
      ? Response.json({ message: { items: [] } })
      : new Response('Resource not found.', { status: 404 });
  });
});

describe('a look-up', () => {
  const request = { workId: DOI, alternatives: [], fresh: false };
  const today = () => new Date().toISOString().slice(0, 10);

  it('says of a new story’s DOI that it is not live yet, and looks again at the next opening', async () => {
    for (const _ of [1, 2]) {
      expect(await answerLookup({ ...request, storyDate: today() })).toEqual({
        ok: false,
        failure: { kind: 'not-yet-registered', doi: DOI },
      });
    }
    expect(hosts).toHaveLength(6);
  });

  it('asks once a day for any other DOI that nobody knows', async () => {
    for (const _ of [1, 2]) {
      expect(await answerLookup(request)).toMatchObject({ failure: { kind: 'not-registered' } });
    }
    expect(hosts).toEqual(['api.crossref.org', 'api.datacite.org', 'doi.org']);
  });

  it('asks no service that the reader has switched off, and writes down whom it asked', async () => {
    await saveSettings({ services: ['crossref'] });
    await answerLookup(request);
    expect(hosts).toEqual(['api.crossref.org']);
    await vi.waitFor(async () => expect(await loadRequests()).toHaveLength(1));
  });
});

describe('a search', () => {
  const request = {
    clues: CLUES,
    story: { title: 'Moonlight', text: null, publishedTime: null },
    query: null,
  };

  it('goes to Crossref alone where the reader was told of no other', async () => {
    expect(DEFAULT_SETTINGS.services).toContain('openalex');
    await answerSearch(request);
    expect(new Set(hosts)).toEqual(new Set(['api.crossref.org']));
  });

  it('goes to OpenAlex too where the reader was told of it and has it switched on', async () => {
    await answerSearch({ ...request, services: ['crossref', 'openalex'] });
    expect(hosts).toContain('api.openalex.org');
    hosts = [];
    await saveSettings({ services: ['crossref'] });
    await answerSearch({ ...request, services: ['crossref', 'openalex'] });
    expect(new Set(hosts)).toEqual(new Set(['api.crossref.org']));
  });
});

describe('what nobody waits for any more', () => {
  it('is called off on its way, and nothing of it is kept', async () => {
    let called: AbortSignal | null | undefined;
    vi.stubGlobal('fetch', (_: RequestInfo | URL, init?: RequestInit) => {
      called = init?.signal;
      return new Promise<never>((_, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      );
    });
    const leaving = new AbortController();
    const request = { workId: DOI, alternatives: [], fresh: false };
    const answer = answerLookup(request, { signal: leaving.signal });
    await vi.waitFor(() => expect(called?.aborted).toBe(false));
    leaving.abort();
    expect(await answer).toEqual({ ok: false, failure: { kind: 'aborted' } });
    expect(called?.aborted).toBe(true);
    expect(await fakeBrowser.storage.local.get('cached')).toEqual({ cached: undefined });
  });

  it('goes on while another window waits for the same', async () => {
    let answer: (response: Response) => void = () => {};
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
    const [one, other] = [new AbortController(), new AbortController()];
    const request = { workId: '10.5555/both', alternatives: [], fresh: false };
    const first = answerLookup(request, { signal: one.signal });
    const second = answerLookup(request, { signal: other.signal });
    await new Promise((resolve) => setTimeout(resolve, 400));
    one.abort();
    expect(await first).toEqual({ ok: false, failure: { kind: 'aborted' } });
    const message = { DOI: '10.5555/both', type: 'journal-article', title: ['Both'] };
    answer(Response.json({ status: 'ok', message }));
    expect(await second).toMatchObject({ ok: true, value: { doi: '10.5555/both' } });
  });
});

describe('the log', () => {
  const request = { workId: '10.5555/slow', alternatives: [], fresh: false };

  it('has a request from the moment it is sent, for the background may end with it', async () => {
    vi.stubGlobal('fetch', () => new Promise<Response>(() => {}));
    const leaving = new AbortController();
    const answer = answerLookup(request, { signal: leaving.signal });
    await vi.waitFor(async () =>
      expect(await loadRequests()).toMatchObject([
        { service: 'crossref', status: null, failure: 'unfinished' },
      ]),
    );
    leaving.abort();
    await answer;
    await vi.waitFor(async () =>
      expect(await loadRequests()).toMatchObject([{ failure: 'aborted' }]),
    );
  });

  it('shows no key of the reader’s', async () => {
    await saveSettings({ openAlexKey: 'secret', services: ['openalex'] });
    await answerEnrichment({ paper: PAPER, fresh: false });
    await vi.waitFor(async () => expect(await loadRequests()).not.toEqual([]));
    expect(JSON.stringify(await loadRequests())).not.toContain('secret');
  });
});

describe('a private window', () => {
  it('leaves neither a record nor a line in the log, and is answered all the same', async () => {
    const message = { DOI: '10.5555/secret', type: 'journal-article', title: ['Both'] };
    vi.stubGlobal('fetch', async () => Response.json({ status: 'ok', message }));
    const request = { workId: '10.5555/secret', alternatives: [], fresh: false };
    const asked = await answerLookup(request, { isPrivate: true });
    expect(asked).toMatchObject({ ok: true, value: { doi: '10.5555/secret' } });
    if (asked.ok) await answerEnrichment({ paper: asked.value, fresh: false }, { isPrivate: true });
    await answerSearch(
      { clues: CLUES, story: { title: 'secret', text: null, publishedTime: null }, query: null },
      { isPrivate: true },
    );
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('secret');
    expect(await loadRequests()).toEqual([]);
    // The same in a window of the usual kind is asked anew, and logged.
    await answerLookup(request);
    expect((await loadRequests()).map(({ sent }: { sent: string }) => sent).join()).toContain(
      'secret',
    );
  });
});

describe('more about a paper', () => {
  it('comes from Semantic Scholar only when the reader presses for it', async () => {
    await answerEnrichment({ paper: PAPER, fresh: false });
    expect(hosts).toEqual(['api.openalex.org']);
    hosts = [];
    await answerEnrichment({ paper: PAPER, fresh: false, pressed: true });
    expect(hosts).toEqual(['api.semanticscholar.org']);
  });
});

describe('the paper of the sample story', () => {
  it('comes with the extension, and nobody is asked about it', async () => {
    const request = { workId: '10.5555/paper-trail.sample', alternatives: [], fresh: true };
    const found = await answerLookup(request);
    expect(found).toMatchObject({
      ok: true,
      value: { doi: request.workId, csl: { 'container-title': 'Urban Pollinator Research' } },
    });
    if (!found.ok) return;
    expect(await answerEnrichment({ paper: found.value, fresh: true, pressed: true })).toEqual(
      found,
    );
    expect(hosts).toEqual([]);
    expect(await loadRequests()).toEqual([]);
  });
});

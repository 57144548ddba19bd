import { describe, expect, it } from 'vitest';
import { lookUpPaper } from '../../../utils/scholarly/lookup/lookup';
import type { CacheEntry, PaperCache } from '../../../utils/scholarly/lookup/paper-cache';
import type { RequestLogEntry } from '../../../utils/scholarly/types';
import { fixture, json, missing, network, now } from './support';

const DOI = '10.5555/tides.2019.0042';
const SHORT = '10/fxyz123';

/** An answer of the handle proxy, in its shape. */
const alias = (value: string) =>
  json(
    JSON.stringify({
      responseCode: 1,
      handle: SHORT,
      values: [
        { index: 100, type: 'HS_ADMIN', data: { format: 'admin', value: { index: 200 } } },
        { index: 1, type: 'HS_ALIAS', data: { format: 'string', value } },
      ],
    }),
  );
const answering = (answer: () => Response) =>
  network((url) => (url.startsWith('https://doi.org/') ? answer() : json(fixture('article'))));

function store(): PaperCache {
  const entries = new Map<string, CacheEntry>();
  return {
    get: async (key) => entries.get(key),
    set: async (key, entry) => {
      entries.set(key, entry);
    },
  };
}

describe('a paper that the story links by a short DOI', () => {
  it.each([SHORT, `https://doi.org/${SHORT}`, 'doi: 10/FXYZ123'])(
    'is found by the DOI that doi.org knows for it, and both requests are in the log: %s',
    async (id) => {
      const { fetch, asked } = answering(() => alias(DOI.toUpperCase()));
      const logged: RequestLogEntry[] = [];
      const found = await lookUpPaper(id, { fetch, now, log: (entry) => logged.push(entry) });
      expect(found).toMatchObject({ ok: true, value: { doi: DOI } });
      expect(asked[0]).toBe(`https://doi.org/api/handles/${SHORT}?type=HS_ALIAS`);
      expect(asked[1]).toMatch(/^https:\/\/api\.crossref\.org\/works\/10\.5555/);
      // Each stands there from its sending, and once more with its answer.
      const answered = logged.filter(({ status }) => status !== null);
      expect(answered.map(({ service, sent }) => [service, sent])).toEqual([
        ['doi', asked[0]],
        ['crossref', asked[1]],
      ]);
    },
  );

  it('is asked for once: what it stands for is kept', async () => {
    const cache = store();
    const { fetch, asked } = answering(() => alias(DOI));
    for (const _ of [1, 2]) await lookUpPaper(SHORT, { fetch, now, cache });
    expect(asked).toHaveLength(2);
  });

  it('is said to be unknown by doi.org, which was asked, and not by Crossref', async () => {
    const unknown = () =>
      new Response('{"responseCode":100,"handle":"10/fxyz123"}', { status: 404 });
    for (const answer of [unknown, () => json('{"responseCode":200,"handle":"10/fxyz123"}')]) {
      const { fetch, asked } = answering(answer);
      expect(await lookUpPaper(SHORT, { fetch, now })).toEqual({
        ok: false,
        failure: { kind: 'not-registered', service: 'doi.org', workId: SHORT },
      });
      expect(asked).toHaveLength(1);
    }
  });

  it('is told for what it is where the answer is of no use', async () => {
    for (const answer of [
      () => json('<!doctype html>'),
      () => alias('https://example.org/'),
      () => alias('10/other12'),
      () => new Response('<!doctype html>', { status: 404 }),
    ]) {
      const { fetch } = answering(answer);
      expect(await lookUpPaper(SHORT, { fetch, now })).toMatchObject({
        failure: { kind: 'bad-answer', service: 'doi.org' },
      });
    }
  });

  it('is not asked for where the reader has switched doi.org off', async () => {
    const { fetch, asked } = network(missing);
    expect(await lookUpPaper(SHORT, { fetch, now, services: ['crossref'] })).toEqual({
      ok: false,
      failure: { kind: 'switched-off', service: 'doi.org' },
    });
    expect(asked).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseWorkId, workIdOf } from '../../../utils/identifiers/work-id';
import { lookUpPaper } from '../../../utils/scholarly/lookup/lookup';
import type { CacheEntry, PaperCache } from '../../../utils/scholarly/lookup/paper-cache';
import { readPii } from '../../../utils/scholarly/providers/search-by-pii';
import { fixture, json, network, now } from './support';

const DOI = '10.5555/tides.2019.0042';
const PII = 'S0000000119000422';
const ID = 'pii:S0000-0001(19)00042-2';

const list = (...items: object[]) =>
  json(JSON.stringify({ status: 'ok', 'message-type': 'work-list', message: { items } }));
const work = (doi: string, ...ids: string[]) => ({ DOI: doi, 'alternative-id': ids });
const crossref =
  (...items: object[]) =>
  (url: string) =>
    url.includes('alternative-id') ? list(...items) : json(fixture('article'));

function store(): PaperCache {
  const entries = new Map<string, CacheEntry>();
  return {
    get: async (key) => entries.get(key),
    set: async (key, entry) => {
      entries.set(key, entry);
    },
  };
}

describe('a paper that the story links by the publisher’s number alone', () => {
  it('is asked for by the number, then found by the DOI that belongs to it', async () => {
    const id = workIdOf({ doi: null, ids: { pii: 'S0000-0001(19)00042-2' } });
    expect(id).toBe(ID);
    const { fetch, asked } = network(crossref(work(DOI.toUpperCase(), PII, '42')));
    const found = await lookUpPaper(id ?? '', { fetch, now, mailto: 'reader@example.org' });
    expect(found).toMatchObject({ ok: true, value: { doi: DOI, status: 'no-notice' } });
    const first = new URL(asked[0] ?? '');
    expect(first.origin + first.pathname).toBe('https://api.crossref.org/works');
    expect(Object.fromEntries(first.searchParams)).toEqual({
      filter: `alternative-id:${PII}`,
      select: 'DOI,alternative-id',
      rows: '2',
      mailto: 'reader@example.org',
    });
    expect(asked).toHaveLength(2);
  });

  it.each<[string, object[]]>([
    ['nobody has it', []],
    ['two works have it', [work(DOI, PII), work('10.5555/other', PII)]],
    ['the only work has another number', [work(DOI, 'S0000000119000433')]],
    ['the only work has none', [{ DOI }]],
  ])('stays without a DOI where %s', async (_, items) => {
    const { fetch, asked } = network(crossref(...items));
    expect(await lookUpPaper(ID, { fetch, now })).toEqual({
      ok: false,
      failure: { kind: 'not-registered', service: 'Crossref', workId: 'S0000-0001(19)00042-2' },
    });
    expect(asked).toHaveLength(1);
  });

  it('is looked up by the DOI that the publisher made of such numbers, where the number leads nowhere', async () => {
    const { fetch, asked } = network(crossref());
    const found = await lookUpPaper(ID, { fetch, now, alternatives: [DOI] });
    expect(found).toMatchObject({ ok: true, value: { doi: DOI } });
    expect(asked).toHaveLength(2);
  });

  it('is not overruled by such a DOI where the number leads to another', async () => {
    const { fetch, asked } = network(crossref(work(DOI, PII)));
    await lookUpPaper(ID, { fetch, now, alternatives: ['10.5555/other'] });
    expect(asked.some((url) => url.includes('other'))).toBe(false);
  });

  it('is asked for once: what the number stands for is kept, and for a day that nobody has it', async () => {
    const cache = store();
    const { fetch, asked } = network(crossref(work(DOI, PII)));
    for (const _ of [1, 2]) await lookUpPaper(ID, { fetch, now, cache });
    expect(asked).toHaveLength(2);
    const none = network(crossref());
    const empty = store();
    for (const _ of [1, 2]) await lookUpPaper(ID, { fetch: none.fetch, now, cache: empty });
    expect(none.asked).toHaveLength(1);
    await lookUpPaper(ID, { fetch: none.fetch, now, cache: empty, fresh: true });
    expect(none.asked).toHaveLength(2);
  });

  it('is told for what it is where the answer is of no use, and not asked where the reader says no', async () => {
    const odd = network(() => json('{"status":"ok","message":[]}'));
    expect(await lookUpPaper(ID, { fetch: odd.fetch, now })).toMatchObject({
      failure: { kind: 'bad-answer' },
    });
    const silent = network(crossref(work(DOI, PII)));
    expect(await lookUpPaper(ID, { fetch: silent.fetch, now, services: ['datacite'] })).toEqual({
      ok: false,
      failure: { kind: 'switched-off', service: 'Crossref' },
    });
    expect(silent.asked).toEqual([]);
  });
});

it('an address that makes a DOI likely is looked up by it', () => {
  expect(workIdOf({ doi: null, ids: {}, alternatives: [DOI] })).toBe(DOI);
  expect(workIdOf({ doi: null, ids: {}, alternatives: [] })).toBeNull();
});

describe('a publisher’s number', () => {
  it('is sent without its punctuation, and nothing else is taken for one', () => {
    expect(parseWorkId(ID)).toMatchObject({ kind: 'pii', value: PII });
    expect(parseWorkId('pii:https://news.example/')).toBeNull();
    expect(parseWorkId(DOI)).toMatchObject({ kind: 'doi', value: DOI });
  });

  it('is compared without punctuation', () => {
    const body = { message: { items: [work(DOI, 'S0000-0001(19)00042-2'), null, 'x'] } };
    expect(readPii(body, PII)).toEqual([DOI]);
    expect(readPii('<!doctype html>', PII)).toBeNull();
  });
});

describe('a book that the reader names by its ISBN', () => {
  const book = { DOI: '10.5555/tides.2019.0042', ISBN: ['978-0-306-40615-7'], type: 'book' };

  it('is asked for among books, and found by the DOI that belongs to the number', async () => {
    const { fetch, asked } = network((url) =>
      url.includes('isbn')
        ? list({ DOI: '10.5555/other', ISBN: ['9781108348843'] }, book)
        : json(fixture('article')),
    );
    const found = await lookUpPaper('isbn:9780306406157', { fetch, now });
    expect(found).toMatchObject({ ok: true, value: { doi: DOI } });
    expect(new URL(asked[0] ?? '').searchParams.get('filter')).toBe(
      'isbn:9780306406157,type:book,type:monograph,type:edited-book,type:reference-book',
    );
  });

  it('is said to be unknown where Crossref has no such book', async () => {
    const { fetch } = network(() => list());
    expect(await lookUpPaper('isbn:9780306406157', { fetch, now })).toMatchObject({
      ok: false,
      failure: { kind: 'not-registered', workId: 'ISBN 9780306406157' },
    });
  });
});

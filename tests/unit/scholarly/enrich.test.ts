import { describe, expect, it } from 'vitest';
import { enrichPaper } from '../../../utils/scholarly/lookup/enrich';
import { lookUpPaper } from '../../../utils/scholarly/lookup/lookup';
import type { CacheEntry, PaperCache } from '../../../utils/scholarly/lookup/paper-cache';
import type { Paper, ServiceId } from '../../../utils/scholarly/types';
import { crossrefPaper, fixture, json, missing, network, now } from './support';

const DOI = '10.5555/tides.2019.0042';

function paper(name = 'article', doi = DOI): Paper {
  const read = crossrefPaper(JSON.parse(fixture(name)), doi);
  if (!read) throw new Error(`${name} was not read`);
  return read;
}

const location = (some: object) => ({
  is_oa: true,
  landing_page_url: 'https://repository.example/42',
  pdf_url: null,
  license: null,
  version: 'submittedVersion',
  ...some,
});
const openAlex = (some: object) => () =>
  json(JSON.stringify({ doi: DOI, cited_by_count: 7, ...some }));

async function enrich(
  answer: (url: string) => Response | Promise<Response>,
  services: ServiceId[] = ['openalex'],
  of = paper(),
) {
  const { fetch, asked } = network(answer);
  const enriched = await enrichPaper(of, { fetch, now, services, mailto: 'reader@example.org' });
  return { enriched, asked };
}

describe('Semantic Scholar', () => {
  const answer = () =>
    json(JSON.stringify({ externalIds: { DOI }, citationCount: 9, abstract: 'Larvae swim.' }));

  it('is asked when the reader presses for it, and alone', async () => {
    const { fetch, asked } = network(answer);
    const services: ServiceId[] = ['openalex', 'semanticscholar'];
    const enriched = await enrichPaper(paper(), { fetch, now, services, pressed: true });
    expect(asked).toEqual([
      'https://api.semanticscholar.org/graph/v1/paper/DOI:10.5555%2Ftides.2019.0042?fields=externalIds,abstract,citationCount,openAccessPdf',
    ]);
    expect(enriched.citations).toEqual({ count: 9, source: 'semanticscholar' });
  });

  it('is not forgotten: what it said stays for a day, and nobody is asked', async () => {
    const entries = new Map<string, CacheEntry>();
    const cache: PaperCache = {
      get: async (key) => entries.get(key),
      set: async (key, entry) => {
        entries.set(key, entry);
      },
    };
    const { fetch, asked } = network(answer);
    const options = { fetch, now, cache, services: ['semanticscholar'] as ServiceId[] };
    await enrichPaper(paper(), { ...options, pressed: true });
    const again = await enrichPaper(paper(), options);
    expect(again.citations).toEqual({ count: 9, source: 'semanticscholar' });
    expect(again.checks?.at(-1)).toMatchObject({ service: 'semanticscholar', failure: null });
    expect(asked).toHaveLength(1);
    const off = await enrichPaper(paper(), { ...options, services: [] });
    expect(off.citations).toBeUndefined();
  });

  it('is never asked by itself', async () => {
    const { asked } = await enrich(answer, ['semanticscholar']);
    expect(asked).toEqual([]);
  });
});

describe('a paper that a service says is in press', () => {
  const europepmc = (some: object) => () =>
    json(JSON.stringify({ resultList: { result: [{ doi: DOI, ...some }] } }));
  const ahead = europepmc({ publicationStatus: 'aheadofprint' });
  const { issue: _issue, page: _page, ...unplaced } = paper().csl;

  it('is told so, with who said it', async () => {
    const of = { ...paper(), csl: unplaced };
    const { enriched } = await enrich(ahead, ['europepmc'], of);
    expect(enriched.inPress).toEqual({ service: 'europepmc', retrieved: now().toISOString() });
  });

  it('is not, where the record gives its issue or pages, or the service says otherwise', async () => {
    expect((await enrich(ahead, ['europepmc'])).enriched.inPress).toBeUndefined();
    const printed = europepmc({ publicationStatus: 'ppublish' });
    const of = { ...paper(), csl: unplaced };
    expect((await enrich(printed, ['europepmc'], of)).enriched.inPress).toBeUndefined();
  });
});

describe('more about a paper', () => {
  it('puts the published copy with a licence before earlier ones', async () => {
    const { enriched } = await enrich(
      openAlex({
        locations: [
          location({}),
          location({
            landing_page_url: 'https://journal.example/42',
            version: 'publishedVersion',
            license: 'cc-by',
          }),
          location({ landing_page_url: 'https://archive.example/42', version: 'acceptedVersion' }),
        ],
      }),
    );
    expect(enriched.openCopies?.map(({ version }) => version)).toEqual([
      'published',
      'accepted',
      'submitted',
    ]);
    expect(enriched.citations).toEqual({ count: 7, source: 'openalex' });
    expect(enriched.checks?.map(({ service, failure }) => [service, failure])).toEqual([
      ['crossref', null],
      ['openalex', null],
    ]);
  });

  it('believes a second service that knows of a retraction', async () => {
    const { enriched } = await enrich(openAlex({ is_retracted: true }));
    expect(enriched.status).toBe('retracted');
    expect(enriched.notices).toEqual([
      { type: 'retraction', doi: DOI, date: null, assertedBy: 'openalex' },
    ]);
  });

  it('tells the same retraction once, by the notice that has a name', async () => {
    const doi = '10.5555/bones.1';
    const { enriched } = await enrich(
      openAlex({ doi, is_retracted: true }),
      ['openalex'],
      paper('retracted', doi),
    );
    expect(enriched.notices.filter(({ type }) => type === 'retraction')).toEqual([
      expect.objectContaining({ doi: '10.5555/bones.1r', assertedBy: 'retraction-watch' }),
    ]);
  });

  it('does not take an unchecked status for a good one', async () => {
    const { enriched } = await enrich(openAlex({}), ['openalex'], {
      ...paper(),
      status: 'not-checked',
    });
    expect(enriched.status).toBe('not-checked');
  });

  it('costs only the part of a service that fails, and says which that was', async () => {
    const { enriched } = await enrich(
      (url) => (url.includes('openalex') ? new Response('', { status: 429 }) : missing()),
      ['openalex', 'unpaywall'],
    );
    expect(enriched.csl).toEqual(paper().csl);
    expect(enriched.checks?.slice(1).map(({ service, failure }) => [service, failure])).toEqual([
      ['openalex', 'rate-limited'],
      ['unpaywall', 'not-registered'],
    ]);
    expect(enriched.openCopies).toBeUndefined();
  });

  it('asks only the services that are switched on', async () => {
    const { asked } = await enrich(openAlex({}), []);
    expect(asked).toEqual([]);
  });

  it('asks once a day', async () => {
    const entries = new Map<string, CacheEntry>();
    const cache: PaperCache = {
      get: async (key) => entries.get(key),
      set: async (key, entry) => {
        entries.set(key, entry);
      },
    };
    const { fetch, asked } = network(openAlex({ cited_by_count: 3 }));
    const options = { fetch, now, cache, services: ['openalex'] as ServiceId[] };
    await enrichPaper(paper(), options);
    const again = await enrichPaper(paper(), options);
    expect(again.citations?.count).toBe(3);
    expect(asked).toHaveLength(1);
  });
});

describe('a paper that only DataCite knows', () => {
  it('is found there, and its status is not called checked', async () => {
    const record = {
      data: {
        attributes: {
          doi: DOI,
          titles: [{ title: 'Tide data' }],
          publicationYear: 2019,
          types: { resourceTypeGeneral: 'Dataset' },
        },
      },
    };
    const { fetch, asked } = network((url) =>
      url.includes('datacite') ? json(JSON.stringify(record)) : missing(),
    );
    expect(await lookUpPaper(DOI, { fetch, now })).toMatchObject({
      ok: true,
      value: {
        csl: { type: 'dataset', title: 'Tide data' },
        source: { service: 'datacite' },
        status: 'not-checked',
      },
    });
    expect(asked).toHaveLength(2);
  });

  it('with other origins given, only those are asked', async () => {
    const { fetch, asked } = network(missing);
    await lookUpPaper(DOI, { fetch, origins: { crossref: 'http://127.0.0.1:9' } });
    expect(asked).toEqual([`http://127.0.0.1:9/works/${encodeURIComponent(DOI)}`]);
  });
});

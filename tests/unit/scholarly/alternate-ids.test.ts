import { describe, expect, it } from 'vitest';
import { workIdOf } from '../../../utils/identifiers/work-id';
import { lookUpPaper } from '../../../utils/scholarly/lookup/lookup';
import { fixture, json, missing, network, now } from './support';

const DOI = '10.5555/tides.2019.0042';
const openAlex = (ids: object, doi: string | null = `https://doi.org/${DOI}`) =>
  network((url) =>
    url.includes('api.openalex.org')
      ? json(JSON.stringify({ doi, ids }))
      : json(fixture('article')),
  );
const PMID = { pmid: 'https://pubmed.ncbi.nlm.nih.gov/31234567' };
const PMCID = { pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/7654321' };

describe('a paper that the story links at PubMed or PubMed Central', () => {
  it.each([
    [{ PMID: '31234567' }, PMID, 'pmid:31234567'],
    [{ PMCID: 'PMC7654321' }, PMCID, 'pmcid:PMC7654321'],
  ])('is found by the DOI that OpenAlex has for its number: %s', async (ids, answer, number) => {
    const id = workIdOf({ doi: null, ids });
    expect(id).toBe(number);
    const { fetch, asked } = openAlex(answer);
    expect(await lookUpPaper(id ?? '', { fetch, now, openAlexKey: 'k&y' })).toMatchObject({
      ok: true,
      value: { doi: DOI },
    });
    expect(asked).toEqual([
      `https://api.openalex.org/works/${number}?select=doi,ids&api_key=k%26y`,
      expect.stringMatching(/^https:\/\/api\.crossref\.org\/works\/10\.5555/),
    ]);
  });

  it('is looked up by its DOI where the page has that too', () => {
    expect(workIdOf({ doi: DOI, ids: { PMID: '31234567' } })).toBe(DOI);
  });

  it('stays without a DOI where OpenAlex has no such work, or knows no DOI of it', async () => {
    for (const { fetch } of [network(missing), openAlex(PMID, null)])
      expect(await lookUpPaper('pmid:31234567', { fetch, now })).toEqual({
        ok: false,
        failure: { kind: 'not-registered', service: 'OpenAlex', workId: 'PMID 31234567' },
      });
  });

  const summary = (id: string, ...articleids: object[]) =>
    json(JSON.stringify({ result: { uids: [id], [id]: { uid: id, articleids } } }));
  const found = (url: string) => (url.includes('crossref') ? json(fixture('article')) : missing());

  it.each([
    ['pmid:31234567', 'db=pubmed&retmode=json&id=31234567', '31234567'],
    ['pmcid:PMC7654321', 'db=pmc&retmode=json&id=7654321', '7654321'],
  ])('is found by PubMed where OpenAlex does not know it: %s', async (id, asking, number) => {
    const { fetch, asked } = network((url) =>
      url.includes('esummary')
        ? summary(number, { idtype: 'pubmed', value: '1' }, { idtype: 'doi', value: DOI })
        : found(url),
    );
    expect(await lookUpPaper(id, { fetch, now })).toMatchObject({ ok: true, value: { doi: DOI } });
    expect(asked).toHaveLength(3);
    expect(asked[1]).toBe(`https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esummary.fcgi?${asking}`);
  });

  it.each([
    ['pmid:31234567', 'EXT_ID:31234567 AND SRC:MED', { pmid: '31234567' }],
    ['pmcid:PMC7654321', 'PMCID:PMC7654321', { pmcid: 'PMC7654321' }],
  ])('is found by Europe PMC where that alone may be asked: %s', async (id, query, ids) => {
    const { fetch, asked } = network((url) =>
      url.includes('europepmc')
        ? json(
            JSON.stringify({
              resultList: { result: [{ doi: '10.5555/x' }, { ...ids, doi: DOI }] },
            }),
          )
        : found(url),
    );
    const services = ['crossref' as const, 'europepmc' as const];
    expect(await lookUpPaper(id, { fetch, now, services })).toMatchObject({
      ok: true,
      value: { doi: DOI },
    });
    expect(new URL(asked[0] ?? '').searchParams.get('query')).toBe(query);
    expect(asked).toHaveLength(2);
  });

  it('is asked for at each service once at most', async () => {
    const { fetch, asked } = network((url) =>
      url.includes('esummary')
        ? json('{"result":{"uids":[],"31234567":{"error":"cannot get document summary"}}}')
        : url.includes('europepmc')
          ? json('{"resultList":{"result":[]}}')
          : missing(),
    );
    expect(await lookUpPaper('pmid:31234567', { fetch, now })).toMatchObject({
      failure: { kind: 'not-registered', service: 'OpenAlex', workId: 'PMID 31234567' },
    });
    expect(asked).toHaveLength(3);
  });

  it('is not taken for another paper', async () => {
    const { fetch } = openAlex({ pmid: 'https://pubmed.ncbi.nlm.nih.gov/31234568' });
    expect(await lookUpPaper('pmid:31234567', { fetch, now })).toEqual({
      ok: false,
      failure: { kind: 'bad-answer', service: 'OpenAlex' },
    });
  });

  it('is not asked for where the reader has switched OpenAlex off', async () => {
    const { fetch, asked } = openAlex(PMID);
    expect(await lookUpPaper('pmid:31234567', { fetch, now, services: ['crossref'] })).toEqual({
      ok: false,
      failure: { kind: 'switched-off', service: 'OpenAlex' },
    });
    expect(asked).toEqual([]);
  });
});

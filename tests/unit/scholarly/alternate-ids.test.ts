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

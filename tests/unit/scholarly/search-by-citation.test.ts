import { describe, expect, it } from 'vitest';
import { readBibcode } from '../../../utils/identifiers/bibcode';
import { workIdOf } from '../../../utils/identifiers/work-id';
import { identifyUrl } from '../../../utils/papers/addresses/identify';
import { lookUpPaper } from '../../../utils/scholarly/lookup/lookup';
import { fixture, json, network, now } from './support';

const ADDRESS = 'https://science.sciencemag.org/content/365/6452/478';
const DOI = '10.5555/tides.2019.0042';
const work = (change: object) => ({
  DOI: DOI.toUpperCase(),
  'container-title': ['Science'],
  volume: '365',
  page: '478-482',
  ...change,
});
const crossref =
  (...items: object[]) =>
  (url: string) =>
    url.includes('query.bibliographic')
      ? json(JSON.stringify({ status: 'ok', message: { items } }))
      : json(fixture('article'));
const idOf = (address: string) => {
  const known = identifyUrl(address);
  return known && workIdOf(known);
};

describe('a paper whose address says no more than volume, issue and page', () => {
  it('is searched for by them, then found by its DOI', async () => {
    expect(idOf(ADDRESS)).toBe('cited:Science 365, 478');
    const { fetch, asked } = network(crossref(work({ page: '4780' }), work({})));
    const found = await lookUpPaper(idOf(ADDRESS) ?? '', { fetch, now });
    expect(found).toMatchObject({ ok: true, value: { doi: DOI } });
    const sent = new URL(asked[0] ?? '').searchParams;
    expect(sent.get('query.container-title')).toBe('Science');
    expect(sent.get('query.bibliographic')).toBe('365 478');
  });

  it.each<[string, object[]]>([
    ['another volume', [work({ volume: '36' })]],
    ['another page', [work({ page: '47-82' })]],
    ['another journal', [work({ 'container-title': ['Science Advances'] })]],
    ['two works on one page', [work({}), work({ DOI: '10.5555/letter' })]],
  ])('stays without a DOI where the search gives %s', async (_, items) => {
    const { fetch } = network(crossref(...items));
    expect(await lookUpPaper(idOf(ADDRESS) ?? '', { fetch, now })).toMatchObject({
      ok: false,
      failure: { kind: 'not-registered', workId: 'Science 365, 478' },
    });
  });

  it.each([
    [
      'https://www.pnas.org/content/112/34/E4661.full',
      'Proceedings of the National Academy of Sciences 112, E4661',
    ],
    [
      'https://academic.oup.com/mnras/article/490/3/3196/5566345',
      'Monthly Notices of the Royal Astronomical Society 490, 3196',
    ],
    ['https://gut.bmj.com/content/65/1/57', 'Gut 65, 57'],
    ['https://ui.adsabs.harvard.edu/abs/2019Sci...365..478S/abstract', 'Science 365, 478'],
  ])('%s', (address, cited) => {
    expect(idOf(address)).toBe(`cited:${cited}`);
  });
});

it('a bibcode is read with its letters for long pages and for Letters', () => {
  expect(readBibcode('2011PhRvL.107r1803C')).toEqual({
    journal: 'Physical Review Letters',
    volume: '107',
    page: '181803',
  });
  expect(readBibcode('2021ApJ...912L..28T')).toMatchObject({
    journal: 'The Astrophysical Journal Letters',
    page: 'L28',
  });
  expect(readBibcode('2020unknJ..12...34X')).toBeNull();
});

/** What is understood of what a reader types or pastes into the field. */
import { describe, expect, it } from 'vitest';
import { readNamed } from '../../../utils/papers/named/read-named';

const named = (text: string) =>
  readNamed(text).map(({ work, reference }) =>
    work ? (work.doi ?? Object.values(work.ids)[0]) : reference === null ? null : 'reference',
  );

describe('a single identifier', () => {
  it.each([
    ['10.5555/moss.2024.7', '10.5555/moss.2024.7'],
    ['doi:10.5555/Moss.2024.7.', '10.5555/moss.2024.7'],
    ['<https://doi.org/10.5555/moss.2024.7>', '10.5555/moss.2024.7'],
    ['https://doi.org/10.5555/moss.2024.7?utm_source=mail', '10.5555/moss.2024.7'],
    ['10/gdchd9', '10/gdchd9'],
    ['PMID: 31452104', '31452104'],
    ['31452104', '31452104'],
    ['PMC3166911', 'PMC3166911'],
    ['arXiv:2106.04399v2 [cs.LG]', '10.48550/arxiv.2106.04399'],
    ['2106.04399', '10.48550/arxiv.2106.04399'],
    ['ISBN 978-0-306-40615-7', '9780306406157'],
    ['0-306-40615-2', '9780306406157'],
    ['S0140-6736(11)61267-1', '10.1016/s0140-6736(11)61267-1'],
    ['www.nature.com/articles/s41586-020-2308-7', '10.1038/s41586-020-2308-7'],
    ['[the paper](https://doi.org/10.5555/moss.2024.7)', '10.5555/moss.2024.7'],
    ['2019Sci...365..478S', 'Science 365, 478'],
    ['NCT01234567', 'NCT01234567'],
  ])('%s is read as what it is', (text, id) => {
    expect(named(text)).toEqual([id]);
  });

  it.each(['moss', '2024', '', '978-0-306-40615-8', 'https://news.example/moss-sings'])(
    '“%s” names nothing that could be asked for',
    (text) => {
      expect(named(text).filter((one) => one !== null)).toEqual([]);
    },
  );

  it('an address of no paper is told as one that was not understood', () => {
    expect(readNamed('https://news.example/moss-sings')).toMatchObject([
      { written: 'https://news.example/moss-sings', work: null, reference: null },
    ]);
  });
});

describe('a reference', () => {
  const reference =
    'Moss FA, Stein K. Moonlight entrains circadian rhythms in lichens. J Lichenol 2024;12(3):101-9.';

  it('is one to be searched for, with its place in print', () => {
    expect(readNamed(reference)).toMatchObject([
      { work: null, reference, place: { ids: { citedAs: 'J Lichenol 12, 101' } } },
    ]);
  });

  it('with a DOI is that DOI, and its words stay to hold the record against', () => {
    expect(readNamed(`${reference} doi:10.5555/moss.2024.7`)).toMatchObject([
      { work: { doi: '10.5555/moss.2024.7' }, reference: expect.stringContaining('Moonlight') },
    ]);
  });

  it('with DOI and PMID and PMCID is one work', () => {
    expect(
      named(`${reference} doi: 10.5555/moss.2024.7. PMID: 31452104; PMCID: PMC3166911.`),
    ).toEqual(['10.5555/moss.2024.7']);
  });

  it('loses the buttons that journals set behind it, and its day of access', () => {
    const [one] = readNamed(`${reference} [PubMed] [Google Scholar]`);
    expect(one?.reference).toBe(reference);
    const [other] = readNamed(`${reference} [Accessed 12 May 2024]`);
    expect(other?.reference).toBe(reference);
  });

  it('broken over lines, with a word broken by a hyphen, is one', () => {
    const text =
      '[4] F. A. Moss, Moonlight entrains circa-\ndian rhythms in lichens, J.\nLichenol. 12 (2024) 101.';
    expect(readNamed(text)).toMatchObject([
      { reference: expect.stringContaining('circadian rhythms in lichens, J. Lichenol.') },
    ]);
  });
});

describe('a list', () => {
  it('of identifiers by line, by comma or by semicolon is one work each, none twice', () => {
    const text = '10.5555/a.1\n10.5555/B.2\n\n10.5555/a.1';
    expect(named(text)).toEqual(['10.5555/a.1', '10.5555/b.2']);
    expect(named('31452104, 22802644;21694759')).toEqual(['31452104', '22802644', '21694759']);
    expect(named('10.5555/a.1, PMID 31452104; arXiv:2106.04399')).toEqual([
      '10.5555/a.1',
      '31452104',
      '10.48550/arxiv.2106.04399',
    ]);
  });

  it('of numbered references is cut at the numbers, and a number that does not count on is no mark', () => {
    const text =
      '1. Moss A. Lichens by moonlight and by day. J Moss 2020;1:\n12. Fern B. Not a new entry.\n2. Reed C. Bells of bronze and of iron. Ann Bells 2021;7:3.';
    expect(readNamed(text)).toHaveLength(2);
  });

  it('of references without numbers is cut where one has ended', () => {
    const text =
      'Moss A. Lichens by moonlight and by\nday. J Moss 2020;1:12-4.\nReed C. Bells of bronze and of iron. Ann Bells 2021;7:3-9.';
    expect(readNamed(text).map(({ reference }) => reference)).toEqual([
      'Moss A. Lichens by moonlight and by day. J Moss 2020;1:12-4.',
      'Reed C. Bells of bronze and of iron. Ann Bells 2021;7:3-9.',
    ]);
  });

  it('of titles is one a line', () => {
    expect(named('Lichens sing by the moon\nBells are cast of weather')).toHaveLength(2);
  });

  it('takes no more than two hundred, and time that grows with its length', () => {
    const text = Array.from({ length: 5000 }, (_, at) => `10.5555/moss.${at}`).join('\n');
    expect(readNamed(text)).toHaveLength(200);
  });
});

describe('a DOI as it was pasted', () => {
  const doisOf = (text: string) => readNamed(text).map(({ work }) => work?.doi);

  it('goes on in the next line, where a PDF parted it', () => {
    expect(doisOf('See https://doi.org/10.5555/annurev-\nmoss-081724-17')).toEqual([
      '10.5555/annurev-moss-081724-17',
    ]);
    expect(doisOf('10.5555/moss.1\n10.5555/moss.2')).toEqual(['10.5555/moss.1', '10.5555/moss.2']);
  });

  it('is one where it ends on a bracket, within brackets', () => {
    expect(doisOf('(see https://doi.org/10.5555/(asce)0887(2003)17:1(37))')).toEqual([
      '10.5555/(asce)0887(2003)17:1(37)',
    ]);
  });

  it('is none in the keys of somebody’s own list', () => {
    expect(named('as shown in \\cite{Fern2016Moss,brook2018trays}')).toEqual([null]);
  });
});

/** Links through the reader's own library, in each of the forms that the settings offer. */
import { describe, expect, it } from 'vitest';
import { fitsLibrary, LIBRARY_EXAMPLES, libraryLink } from '../../../utils/scholarly/library-link';
import type { CslItem } from '../../../utils/scholarly/types';

const item: CslItem = {
  id: 'a',
  type: 'article-journal',
  title: 'Memory of <i>moss</i> & lichen',
  author: [{ family: 'Fern', given: 'Ada' }],
  'container-title': 'Journal of Moss',
  volume: '17',
  issue: '3',
  page: '201–215',
  ISSN: '1234-5678',
  issued: { 'date-parts': [[2024, 3]] },
};
const link = (
  libraryKind: 'openurl' | 'ezproxy' | 'libkey',
  libraryAddress: string,
  doi: string | null = '10.5555/moss<1>',
) => libraryLink({ libraryKind, libraryAddress }, doi, item);

describe('the reader’s own library', () => {
  it('by a resolver has all that the record says, in OpenURL’s words', () => {
    const made = new URL(link('openurl', 'https://resolver.example/openurl') ?? '');
    expect(made.origin + made.pathname).toBe('https://resolver.example/openurl');
    expect(Object.fromEntries(made.searchParams)).toEqual({
      url_ver: 'Z39.88-2004',
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
      rft_id: 'info:doi/10.5555/moss<1>',
      'rft.genre': 'article',
      'rft.atitle': 'Memory of moss & lichen',
      'rft.jtitle': 'Journal of Moss',
      'rft.aulast': 'Fern',
      'rft.aufirst': 'Ada',
      'rft.date': '2024',
      'rft.volume': '17',
      'rft.issue': '3',
      'rft.spage': '201',
      'rft.issn': '1234-5678',
    });
  });

  it('keeps what the resolver’s address says already', () => {
    expect(link('openurl', 'https://resolver.example/?vid=LIB:VU1')).toMatch(
      /^https:\/\/resolver\.example\/\?vid=LIB:VU1&url_ver=/,
    );
  });

  it('by a proxy has the journal’s link behind it, encoded where the proxy wants that', () => {
    expect(link('ezproxy', 'https://p.example/login?url=')).toBe(
      'https://p.example/login?url=https://doi.org/10.5555/moss%3C1%3E',
    );
    expect(link('ezproxy', 'https://p.example/login?qurl=')).toBe(
      'https://p.example/login?qurl=https%3A%2F%2Fdoi.org%2F10.5555%2Fmoss%253C1%253E',
    );
  });

  it('by LibKey has the library’s number and the DOI', () => {
    expect(link('libkey', '1234', '10.5555/moss')).toBe(
      'https://libkey.io/libraries/1234/10.5555/moss',
    );
  });

  it('has no link where nothing is set, or there is nothing to make it of', () => {
    expect(
      libraryLink({ libraryKind: 'none', libraryAddress: '' }, '10.5555/moss', item),
    ).toBeNull();
    expect(link('libkey', '1234', null)).toBeNull();
    expect(link('ezproxy', 'javascript:alert(1)//?url=')).toBeNull();
    expect(link('openurl', '')).toBeNull();
  });

  it.each(['openurl', 'ezproxy', 'libkey'] as const)(
    'has an example for %s that fits',
    (libraryKind) => {
      expect(fitsLibrary({ libraryKind, libraryAddress: LIBRARY_EXAMPLES[libraryKind] })).toBe(
        true,
      );
    },
  );
});

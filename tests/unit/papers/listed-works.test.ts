/** The works of a page as they are picked from: one for each entry, in the page's order, by name. */
import { describe, expect, it } from 'vitest';
import { listedWorks } from '../../../utils/papers/listed-works';
import { makeMention } from '../../support/page-report';

const at = (selector: string, text: string) => [{ where: 'list' as const, text, selector }];
const work = (doi: string | null, selector: string, text: string, more = {}) =>
  makeMention({
    doi,
    url: doi ?? selector,
    ids: {},
    role: 'reference',
    evidence: at(selector, text),
    stated: { title: null, journal: null, authors: [], year: null },
    ...more,
  });

describe('works that are listed on a page', () => {
  it('have DOI and PubMed number of one entry as one work, called by its link', () => {
    const entry = (n: number) => `html>body>main>article:nth-of-type(${n})`;
    const mentions = [1, 2, 10].flatMap((n) => [
      work(`10.5555/${n}`, `${entry(n)}>div>span`, `…A. Ann Mussels. 2024. doi: 10.5555/${n}.`),
      work(null, `${entry(n)}>a`, `Tidal memory, part ${n}`, { ids: { PMID: `${n}` } }),
    ]);
    expect(listedWorks(mentions).map(({ mention, name }) => [mention.doi, name])).toEqual([
      ['10.5555/1', 'Tidal memory, part 1'],
      ['10.5555/2', 'Tidal memory, part 2'],
      ['10.5555/10', 'Tidal memory, part 10'],
    ]);
  });

  it('stay two where an entry names two', () => {
    const mentions = [
      work('10.5555/1', '#a>li:nth-of-type(1)>a:nth-of-type(1)', 'One'),
      work('10.5555/2', '#a>li:nth-of-type(1)>a:nth-of-type(2)', 'Two'),
      work(null, '#a>li:nth-of-type(1)>a:nth-of-type(3)', 'Three', { ids: { PMID: '3' } }),
    ];
    expect(listedWorks(mentions)).toHaveLength(3);
  });

  it('begin with the page’s own paper, wherever it stands', () => {
    const own = work('10.5555/own', 'html>body>z', 'Own', { role: 'reported' });
    const [first] = listedWorks([work('10.5555/1', 'html>body>a', 'Older'), own]);
    expect(first?.mention).toBe(own);
  });

  it('are called by title, words or identifier, never by nothing', () => {
    const untold = work('10.5555/1', '#a>td', '10.5555/1');
    expect(listedWorks([untold])[0]?.name).toBe('10.5555/1');
  });
});

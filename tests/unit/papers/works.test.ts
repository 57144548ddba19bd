/** Places of a page that name the same work count as one, and of two readings of a DOI the right one is kept. */
import { describe, expect, it } from 'vitest';
import { gatherWorks } from '../../../utils/papers/judgement/works';
import { NOTHING_STATED, type Occurrence } from '../../../utils/papers/sources/occurrence';

function place(
  work: Partial<Occurrence['work']>,
  { where = 'text', claim = null, stated = {} }: Partial<Occurrence> = {},
): Occurrence {
  return {
    work: { doi: null, alternatives: [], ids: {}, url: 'https://journal.example/', ...work },
    where,
    text: '',
    element: null,
    start: 0,
    end: 0,
    claim,
    stated,
  };
}

describe('of two readings of a DOI', () => {
  // "10.5555/abc.12Provided by …": where the DOI ends cannot be told from this place alone.
  const long = { doi: '10.5555/abc.12provided', alternatives: ['10.5555/abc.12'] };
  const short = { doi: '10.5555/abc.12' };
  const kept = (...places: Occurrence[]) => gatherWorks(places).map(({ doi }) => doi);

  it('the shorter one is kept where the page gives it elsewhere', () => {
    expect(kept(place(long), place(short))).toEqual([short.doi]);
    expect(kept(place(short), place(long))).toEqual([short.doi]);
  });

  it('the linked one is kept where its words go on behind it, as with an icon’s name', () => {
    const link = { where: 'link' } as const;
    const written = { doi: '10.5555/abc.12call_made' };
    expect(kept(place(short, link), place(written))).toEqual([short.doi, written.doi]);
    const within = gatherWorks([
      { ...place(short, link), start: 10, end: 40 },
      { ...place(written), start: 12, end: 36 },
    ]);
    expect(within.map(({ doi }) => doi)).toEqual([short.doi]);
  });

  it('the one that is linked is kept, since a link ends where it says', () => {
    const link = { where: 'link' } as const;
    expect(kept(place(long, link), place(short))).toEqual([long.doi]);
    expect(kept(place(long), place(short, link))).toEqual([short.doi]);
    expect(kept(place(long, link), place(short, link))).toEqual([short.doi]);
    expect(kept(place(long), place(long, link), place(short))).toEqual([long.doi]);
  });

  it('the one that the page says is its own counts like a link', () => {
    const own = { where: 'meta', claim: 'own' } as const;
    expect(kept(place(long, own), place(short))).toEqual([long.doi]);
    const about = { where: 'meta', claim: 'about' } as const;
    expect(kept(place(long, about), place(short))).toEqual([short.doi]);
  });

  it('the one kept has the places of both, and is no alternative of itself', () => {
    const stated = { title: 'Moss' };
    const [work, ...others] = gatherWorks([
      place({ ...short, alternatives: [short.doi, '10.5555/abc'] }),
      place(long, { stated }),
    ]);
    expect(others).toEqual([]);
    expect(work?.occurrences).toHaveLength(2);
    expect(work?.alternatives).toEqual(['10.5555/abc']);
    expect(work?.stated.title).toBe('Moss');
  });

  it('the only one keeps its alternative, for the look-up to try', () => {
    expect(gatherWorks([place(long)])[0]?.alternatives).toEqual(long.alternatives);
  });

  it('three are one work as well', () => {
    const longer = { doi: '10.5555/abc.12providedby', alternatives: [long.doi] };
    expect(kept(place(longer), place(long), place(short))).toEqual([short.doi]);
  });

  it('none is lost with another that was not kept, and none counts twice', () => {
    const other = { doi: '10.5555/abc.12providedby', alternatives: [long.doi] };
    expect(kept(place(long), place(short), place(other))).toEqual([short.doi, other.doi]);

    const either = { doi: '10.5555/abc.12(3)', alternatives: ['10.5555/abc.12(3', short.doi] };
    const works = gatherWorks([place(either), place({ doi: '10.5555/abc.12(3' }), place(short)]);
    expect(works.map(({ occurrences }) => occurrences.length)).toEqual([3]);
  });
});

describe('a work', () => {
  it('is known by any identifier that two places share, the first place first', () => {
    const works = gatherWorks([
      place({ ids: { PMID: '1' } }),
      place({ doi: '10.5555/b' }),
      place({ doi: '10.5555/a', ids: { PMID: '1', PMCID: 'PMC7' } }),
      place({ doi: '10.5555/a' }),
      place({ ids: { PMCID: 'PMC7' } }),
    ]);
    expect(works.map(({ doi, occurrences }) => [doi, occurrences.length])).toEqual([
      ['10.5555/a', 4],
      ['10.5555/b', 1],
    ]);
    expect(works[0]?.ids).toEqual({ PMID: '1', PMCID: 'PMC7' });
  });

  it('without an identifier is known by its address, without what varies in it', () => {
    const at = (url: string) => place({ url });
    const works = gatherWorks([
      at('https://www.journal.example/moss.full?via=news'),
      at('http://journal.example/moss.pdf#page=2'),
      at('https://journal.example/moss.full.pdf+html'),
      at('https://journal.example/fern'),
    ]);
    expect(works.map(({ occurrences }) => occurrences.length)).toEqual([3, 1]);
  });

  it('with an identifier is not told by its address', () => {
    const url = 'https://journal.example/list';
    expect(
      gatherWorks([place({ url, doi: '10.5555/a' }), place({ url, doi: '10.5555/b' })]),
    ).toHaveLength(2);
  });

  it('is called what the page calls it first', () => {
    const doi = '10.5555/a';
    const [work] = gatherWorks([
      place({ doi }, { stated: { year: 2024, authors: [] } }),
      place(
        { doi },
        { stated: { title: 'Moss', journal: 'Moss Today', year: 1999, authors: ['Ada Fern'] } },
      ),
      place({ doi }, { stated: { title: 'Another', journal: 'Other', authors: ['Bo Lichen'] } }),
    ]);
    expect(gatherWorks([place({ doi })])[0]?.stated).toStrictEqual(NOTHING_STATED);
    expect(work?.stated).toEqual({
      title: 'Moss',
      journal: 'Moss Today',
      year: 2024,
      authors: ['Ada Fern'],
    });
  });
});

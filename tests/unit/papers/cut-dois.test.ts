import { describe, expect, it } from 'vitest';
import { workOfDoi } from '../../../utils/identifiers/identified';
import { gatherWorks } from '../../../utils/papers/judgement/works';
import type { Occurrence } from '../../../utils/papers/sources/occurrence';

const named = (
  doi: string,
  where: 'text' | 'link' = 'text',
  [start, end]: [number, number] = [0, 10],
  more: { cut?: true; alternatives?: string[] } = {},
): Occurrence => ({
  work: workOfDoi({ doi, alternatives: [], ...more }),
  where,
  text: doi,
  element: null,
  start,
  end,
  claim: null,
  stated: {},
});
const dois = (...occurrences: Occurrence[]) =>
  gatherWorks(occurrences).map(({ doi, alternatives }) => [doi, ...alternatives]);

describe('a DOI that is the beginning of another one of the page', () => {
  it('is the other one, cut at a hyphen, and kept as its other reading', () => {
    const long = named('10.5555/s44444-025-0915-y', 'link', [50, 60]);
    expect(dois(named('10.5555/s44444'), long)).toEqual([
      ['10.5555/s44444-025-0915-y', '10.5555/s44444'],
    ]);
    expect(dois(long, named('10.5555/s44444'), named('10.5555/s44444-025'))).toHaveLength(1);
  });

  it('is the other one where the page shows that it goes on', () => {
    const cut = named('10.5555/moss.20', 'text', [0, 10], { cut: true });
    expect(dois(cut, named('10.5555/moss.2024', 'text', [50, 60]))).toEqual([
      ['10.5555/moss.2024', '10.5555/moss.20'],
    ]);
  });

  it('is the one that it is linked to', () => {
    const link = named('10.5555/moss.2024', 'link', [20, 60]);
    expect(dois(link, named('10.5555/moss.20', 'text', [30, 45]))).toHaveLength(1);
  });

  it('stays where it has a link of its own', () => {
    const short = named('10.5555/moss.1', 'link', [0, 10]);
    expect(dois(short, named('10.5555/moss.1-2', 'link', [20, 30]))).toHaveLength(2);
  });

  it.each([
    ['a number that only begins alike', '10.5555/moss.1', '10.5555/moss.12'],
    ['a figure of the paper', '10.5555/moss.0031', '10.5555/moss.0031.g001'],
    ['a review of the paper', '10.5555/egg-2024-17', '10.5555/egg-2024-17-rc1'],
    ['a chapter of the book', '10.5555/978-3-030-12345-6', '10.5555/978-3-030-12345-6_7'],
  ])('stays beside %s', (_kind, short, long) => {
    expect(dois(named(short), named(long, 'text', [50, 60]))).toHaveLength(2);
  });
});

/** What a save holds of the story in hand: its paper, and those that it reports along with it. */
import { expect, it } from 'vitest';
import { draftFrom } from '../../../utils/library/entries/draft';
import { makeMention, makeReport } from '../../support/page-report';

const mention = (doi: string, change = {}) =>
  makeMention({ doi, role: 'reported', list: 1, ...change });

it('a story that reports several papers of one list is saved with all of them', () => {
  const [first, second] = [mention('10.5555/one'), mention('10.5555/two')];
  const mentions = [
    first,
    second,
    mention('10.5555/cited', { role: 'reference' }),
    mention('10.5555/elsewhere', { list: 2 }),
    mention('10.5555/alone', { list: null }),
  ];
  const report = makeReport({ mentions });
  const others = (one: typeof first | null) =>
    draftFrom({ report, mention: one, paper: null }, {}, new Date(0)).others.map(({ key }) => key);
  expect(others(first)).toEqual(['doi:10.5555/two']);
  expect(others(second)).toEqual(['doi:10.5555/one']);
  expect(others(mention('10.5555/chosen', { list: null }))).toEqual([]);
  expect(others(null)).toEqual([]);
});

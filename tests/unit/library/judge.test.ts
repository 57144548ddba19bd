/** How many of a page's works are looked up, and which. */
import { describe, expect, it, vi } from 'vitest';
import { fail, type Result, succeed } from '../../../utils/failure';
import { judgeByRecords, nextToAsk } from '../../../utils/library/judge';
import type { Mention } from '../../../utils/papers/types';
import type { Paper } from '../../../utils/scholarly/types';
import { makeMention, makeReport, makeStory } from '../../support/page-report';

const story = makeStory({
  title: 'Moss remembers drought',
  text: 'Moss remembers drought for three generations, says Ada Fern, who led the study.',
  publishedTime: '2024-03-14',
});
const work = (name: string, prior: number) =>
  makeMention({
    doi: `10.5555/${name}`,
    url: `https://doi.org/10.5555/${name}`,
    prior,
    role: prior >= 0.5 ? 'reported' : 'reference',
  });
const page = (...mentions: Mention[]) => makeReport({ story, mentions });

function record(csl: Partial<Paper['csl']>, published: number[]): Result<Paper> {
  return succeed({
    doi: '10.5555/any',
    url: 'https://doi.org/10.5555/any',
    csl: { id: 'any', type: 'article-journal', ...csl },
    status: 'no-notice',
    notices: [],
    source: { service: 'crossref', retrieved: '2024-03-15T09:00:00.000Z' },
    published: [published],
  });
}
const FITTING = record(
  { title: 'Drought memory in moss', author: [{ family: 'Fern', given: 'Ada' }] },
  [2024, 3, 12],
);
const OTHER = record(
  { title: 'Granite in the shade of volcanoes', author: [{ family: 'Basalt', given: 'Ed' }] },
  [2009, 1, 5],
);
const NOTHING = new Map<Mention, Result<Paper>>();

/** The works that are asked for in all, in their order. */
async function asked(mentions: Mention[], answer: (mention: Mention) => Result<Paper>) {
  const lookUp = vi.fn(async (one: Mention) => answer(one));
  await judgeByRecords(page(...mentions), lookUp);
  return lookUp.mock.calls.map(([{ doi }]) => doi);
}

describe('what is looked up', () => {
  it('is the paper alone where the page is clear about it and its record does not speak against it', async () => {
    const mentions = [work('a', 0.95), work('b', 0.1), work('c', 0.02)];
    expect(await asked(mentions, () => FITTING)).toEqual(['10.5555/a']);
    expect(await asked(mentions, () => fail({ kind: 'offline' }))).toEqual(['10.5555/a']);
  });

  it('are those beside it that may be the paper too', () => {
    const [a, b, c] = [work('a', 0.95), work('b', 0.3), work('c', 0.02)];
    expect(nextToAsk(page(a, b, c), NOTHING)).toEqual([a, b]);
  });

  it('are the next likeliest, once the record of the clear one speaks against it', async () => {
    const mentions = [0.95, 0.1, 0.05, 0.02].map((prior, at) => work(`w${at}`, prior));
    const [first] = mentions;
    expect(await asked(mentions, (one) => (one === first ? OTHER : FITTING))).toEqual([
      '10.5555/w0',
      '10.5555/w1',
      '10.5555/w2',
    ]);
  });

  it('are the three likeliest at once where the page is not clear', () => {
    const mentions = [0.6, 0.3, 0.1, 0.02].map((prior, at) => work(`w${at}`, prior));
    expect(nextToAsk(page(...mentions), NOTHING)).toEqual(mentions.slice(0, 3));
  });

  it('is nothing where there is nothing to ask for', () => {
    expect(nextToAsk(page(), NOTHING)).toEqual([]);
    expect(nextToAsk(page(makeMention({ doi: null, ids: {} })), NOTHING)).toEqual([]);
  });
});

/** The Wayback Machine's answers, in the shape of its documentation. */
import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../../utils/failure';
import { makeCopyUrl, newestCopy } from '../../../utils/scholarly/archive/wayback';

const PAGE = 'https://news.example/moss?id=1&part=2';
const COPY = 'http://web.archive.org/web/20240306120000/https://news.example/moss?id=1&part=2';
const answering = (body: unknown) => async () => succeed({ kind: 'found' as const, body });
const closest = (more: object = {}) => ({
  url: PAGE,
  archived_snapshots: {
    closest: { available: true, url: COPY, timestamp: '20240306120000', status: '200', ...more },
  },
});

describe('the copy of a story', () => {
  it('is asked for by its whole address, and is had by a safe one with its day', async () => {
    const asked: string[] = [];
    const found = await newestCopy(PAGE, async (path) => {
      asked.push(path);
      return succeed({ kind: 'found' as const, body: closest() });
    });
    expect(asked).toEqual([
      '/wayback/available?url=https%3A%2F%2Fnews.example%2Fmoss%3Fid%3D1%26part%3D2',
    ]);
    expect(found).toEqual(succeed({ url: COPY.replace('http:', 'https:'), date: '2024-03-06' }));
  });

  it.each([
    ['none is kept', { archived_snapshots: {} }],
    ['it is of an error', closest({ status: '404' })],
    ['it is elsewhere', closest({ url: 'https://evil.example/web/1/' })],
    ['it cannot be had', closest({ available: false })],
    ['its address leads elsewhere', closest({ url: 'https://web.archive.org/web/../evil' })],
    ['its address has no end', closest({ url: `${COPY}${'&x'.repeat(5000)}` })],
    ['its address is none', closest({ url: 'https://web.archive.org:x/web/1/' })],
    ['its day is none of the calendar', closest({ timestamp: '20249931120000' })],
    ['its day is not there in its month', closest({ timestamp: '20240231120000' })],
  ])('is none where %s', async (_, body) => {
    expect(await newestCopy(PAGE, answering(body))).toEqual(succeed(null));
  });

  it('is a bad answer where that is no answer of the archive', async () => {
    expect(await newestCopy(PAGE, answering({ sign: 'in' }))).toMatchObject({
      ok: false,
      failure: { kind: 'bad-answer' },
    });
    const down = fail({ kind: 'timed-out', service: 'Wayback Machine', seconds: 8 });
    expect(await newestCopy(PAGE, async () => down)).toBe(down);
  });

  it('is made by the reader’s own press at the archive', () => {
    expect(makeCopyUrl(PAGE)).toBe(`https://web.archive.org/save/${PAGE}`);
  });
});

/** The background tells a page what is kept of its story, so that a popup opens no database. */
import { expect, test, vi } from 'vitest';
import { fail, succeed } from '../../../utils/failure';
import { makeEntry } from '../../support/library';

const { find, list } = vi.hoisted(() => ({ find: vi.fn(), list: vi.fn() }));
vi.mock('../../../utils/browser/library/opened-library', () => ({
  library: { find },
  highlights: { list },
}));
const { findKept } = await import('../../../utils/browser/library/find-kept');

const story = 'https://news.example/moss';
const before = 'https://news.example/?p=7';
const entry = makeEntry();

test('the entries of the story and of its paper, and how many highlights', async () => {
  find.mockResolvedValue(succeed([entry]));
  list.mockResolvedValue(succeed([{}, {}]));
  expect(await findKept({ story, before, paper: 'doi:10.5555/tides' })).toEqual(
    succeed({ entries: [entry], highlights: 2 }),
  );
  expect(find).toHaveBeenCalledWith([story, 'doi:10.5555/tides']);
  expect(list).toHaveBeenCalledWith(story, before);
});

test('a library that cannot be opened is told as that, and highlights that cannot be read hide no entry', async () => {
  const locked = fail({ kind: 'not-stored' });
  find.mockResolvedValueOnce(locked);
  list.mockResolvedValue(locked);
  expect(await findKept({ story, before: null, paper: null })).toEqual(locked);
  find.mockResolvedValueOnce(succeed([entry]));
  expect(await findKept({ story, before: null, paper: null })).toEqual(
    succeed({ entries: [entry], highlights: 0 }),
  );
});

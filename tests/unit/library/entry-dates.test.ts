/** Dates of an entry that are none, as a file or a fault can bring them: the entry stays, and shows no date. */
import { describe, expect, it } from 'vitest';
import { combineEntries } from '../../../utils/library/entries/combine';
import type { Entry } from '../../../utils/library/entries/entry';
import { entryIn } from '../../../utils/library/entries/entry-row';
import { keptPaper, keptStory, makeEntry } from '../../support/library';

const NONE: unknown[] = ['last week', '2026-13-45', '', 5, null, {}];
const read = (entry: unknown) => entryIn({ id: 1, entry });

describe('an entry is kept', () => {
  it.each(NONE)('where it says of when it was added and changed: %j', (none) => {
    const entry = read({ ...makeEntry(), added: none, modified: none });
    expect(entry).toMatchObject({ id: 1, added: '', modified: '', stories: [{}] });
  });

  it.each(NONE)('where it says of when its record was looked at: %j', (none) => {
    const entry = read({ ...makeEntry(), paper: { ...keptPaper('10.5555/x'), checked: none } });
    expect(entry?.paper).toMatchObject({ key: 'doi:10.5555/x', checked: null });
  });

  it.each(NONE)('where it says of when a story was saved: %j', (none) => {
    const story = { ...keptStory('https://news.example/a'), saved: none };
    expect(read({ ...makeEntry(), stories: [story] })?.stories).toMatchObject([{ saved: '' }]);
  });

  it('with the dates that are', () => {
    expect(read(makeEntry())).toEqual(makeEntry({ id: 1 }));
  });
});

it('a date that is not known gives way to one that is', () => {
  const known = makeEntry();
  const unknown: Entry = makeEntry({ added: '' });
  expect(combineEntries(known, unknown).added).toBe(known.added);
  expect(combineEntries(unknown, known).added).toBe(known.added);
});

/** Whether what was done to the library is still so, after what others did to it since. */
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../utils/failure';
import { libraryOpener } from '../../../utils/library/database/database';
import { createLibraryStore } from '../../../utils/library/entries/library-store';
import { stillStands } from '../../../utils/library/entries/standing';
import { draftOf, keptPaper } from '../../support/library';

let name = '';
let turn = 0;
afterEach(() => void deleteDB(name));

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
};
const moss = draftOf('https://a.example/moss', keptPaper('10.5555/moss'));
const fern = draftOf('https://b.example/fern', keptPaper('10.5555/fern'));
const library = async () => {
  name = `standing-${turn++}`;
  const store = createLibraryStore(libraryOpener(name), name);
  const saved = value(await store.save(moss));
  value(await store.save(fern));
  const entry = saved.steps[0]?.after;
  if (!entry) throw new Error('nothing was saved');
  return { store, saved, entry, id: entry.id };
};

describe('a removal', () => {
  it('stands until the entry is back, be it under another number', async () => {
    const { store, id, entry } = await library();
    const removed = value(await store.remove([id]));
    expect(await stillStands(removed, store)).toBe(true);
    value(await store.merge([{ ...entry, id: 0 }], []));
    expect(await stillStands(removed, store)).toBe(false);
  });

  it('of several stands as long as one is missing', async () => {
    const { store, entry } = await library();
    const { ids } = value(
      await store.list({ order: 'added', descending: true, facets: {}, words: '' }),
    );
    const removed = value(await store.remove(ids));
    value(await store.merge([{ ...entry, id: 0 }], []));
    expect(await stillStands(removed, store)).toBe(true);
  });
});

describe('an addition', () => {
  it('is over when the entry is taken out', async () => {
    const { store, saved, id } = await library();
    expect(await stillStands(saved, store)).toBe(true);
    value(await store.remove([id]));
    expect(await stillStands(saved, store)).toBe(false);
  });
});

describe('a change', () => {
  it('is over when it is changed back, whatever else is changed', async () => {
    const { store, id } = await library();
    const tagged = value(await store.edit([id], (now) => ({ ...now, tags: ['bog'] })));
    value(await store.edit([id], (now) => ({ ...now, note: 'wet' })));
    expect(await stillStands(tagged, store)).toBe(true);
    value(await store.edit([id], (now) => ({ ...now, tags: [] })));
    expect(await stillStands(tagged, store)).toBe(false);
  });

  it('is over when the entry is gone', async () => {
    const { store, id } = await library();
    const tagged = value(await store.edit([id], (now) => ({ ...now, tags: ['bog'] })));
    value(await store.remove([id]));
    expect(await stillStands(tagged, store)).toBe(false);
  });
});

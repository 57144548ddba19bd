/** What is kept in the library: brought together, changed, taken back, found; safe when something goes wrong. */
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../../utils/failure';
import { libraryOpener } from '../../../utils/library/database/database';
import type { Entry } from '../../../utils/library/entries/entry';
import type { ListRequest } from '../../../utils/library/entries/library-queries';
import { createLibraryStore } from '../../../utils/library/entries/library-store';
import { draftOf, keptPaper, keptStory, makeEntry } from '../../support/library';

let name = '';
let turn = 0;
const fresh = () => {
  name = `entries-test-${turn++}`;
  return name;
};
afterEach(() => void deleteDB(name));

const storeOf = (database: string) => createLibraryStore(libraryOpener(database), database);
type Store = ReturnType<typeof storeOf>;

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
};
const listed = async (store: Store, request: Partial<ListRequest> = {}): Promise<Entry[]> => {
  const all = { order: 'added', descending: true, facets: {}, words: '', ...request } as const;
  const { ids } = value(await store.list(all));
  return value(await store.load(ids)).flatMap((entry) => entry ?? []);
};
const titles = async (store: Store, request: Partial<ListRequest> = {}) =>
  (await listed(store, request)).map(({ paper, stories }) => paper?.csl.title ?? stories[0]?.key);

const moss = keptPaper('10.5555/moss', { title: 'Moss remembers' });
const fern = keptPaper('10.5555/fern', { title: 'Ferns forget' });
const [a, b] = ['https://a.example/moss', 'https://b.example/moss'];

describe('what is saved', () => {
  it('is one paper with several stories where several told it', async () => {
    const store = storeOf(fresh());
    value(await store.save(draftOf(a, moss)));
    value(await store.save(draftOf(b, moss)));
    const [entry, ...others] = await listed(store);
    expect(others).toEqual([]);
    expect(entry?.stories.map(({ key }) => key)).toEqual([a, b]);
  });

  it('is one entry when the same story is saved twice, on the day it was saved first', async () => {
    const store = storeOf(fresh());
    value(await store.save(draftOf(a)));
    value(await store.save(draftOf(a, null, 'The text as it is now.', '2026-02-02T00:00:00.000Z')));
    const entries = await listed(store);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.stories).toMatchObject([{ key: a, saved: '2026-01-01T00:00:00.000Z' }]);
    expect(value(await store.loadPage(a))?.story.text).toBe('The text as it is now.');
  });

  it('joins its paper, once that is known, with tags and notes of both', async () => {
    const store = storeOf(fresh());
    value(await store.save(draftOf(a)));
    const [story] = await listed(store);
    value(await store.edit([story?.id ?? 0], (entry) => ({ ...entry, tags: ['mine'], note: 'x' })));
    value(await store.save(draftOf(b, moss)));
    const joined = value(await store.save(draftOf(a, moss)));
    const entries = await listed(store);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ tags: ['mine'], note: 'x', paper: { key: moss.key } });
    expect(entries[0]?.stories.map(({ key }) => key).sort()).toEqual([a, b]);
    value(await store.undo(joined));
    expect((await listed(store)).map(({ stories }) => stories.map(({ key }) => key))).toEqual([
      [b],
      [a],
    ]);
  });

  it('is one story in each of the papers that it reports, gone from all of them and back at once', async () => {
    const store = storeOf(fresh());
    value(await store.save(draftOf(b, fern)));
    const draft = { ...draftOf(a, moss), others: [fern, keptPaper('10.5555/alga')] };
    value(await store.save(draft));
    const stories = async () =>
      (await listed(store, { order: 'title', descending: false })).map(({ paper, stories }) => [
        paper?.csl.title,
        stories.map(({ key }) => key),
      ]);
    const all = [
      ['A paper on 10.5555/alga', [a]],
      ['Ferns forget', [b, a]],
      ['Moss remembers', [a]],
    ];
    expect(await stories()).toEqual(all);
    value(await store.save(draft));
    expect(await stories()).toEqual(all);
    const out = value(await store.removeStory(a));
    expect(await stories()).toEqual([['Ferns forget', [b]]]);
    value(await store.undo(out));
    expect(await stories()).toEqual(all);
    expect(value(await store.loadPage(a))).not.toBeNull();
  });

  it('keeps what a record said of a paper that is saved again without one', async () => {
    const store = storeOf(fresh());
    value(await store.save(draftOf(a, { ...moss, status: 'retracted' })));
    const unchecked = { ...moss, status: 'not-checked', checked: null } as const;
    value(await store.save(draftOf(b, unchecked)));
    const [entry] = await listed(store);
    expect(entry?.paper).toEqual({ ...moss, status: 'retracted' });
  });

  it('is found again by its story and by its paper', async () => {
    const store = storeOf(fresh());
    value(await store.save(draftOf(a, moss)));
    expect(value(await store.find([a]))).toHaveLength(1);
    expect(value(await store.find(['https://news.example/other', moss.key]))).toHaveLength(1);
    expect(value(await store.find(['https://news.example/other']))).toEqual([]);
  });

  it('stays when the adding of its paper is undone, which came before', async () => {
    const store = storeOf(fresh());
    const added = value(await store.merge([makeEntry({ paper: moss, stories: [] })], []));
    value(await store.save(draftOf(a, moss)));
    value(await store.undo(added));
    const [entry] = await listed(store);
    expect(entry?.stories.map(({ key }) => key)).toEqual([a]);
    expect(value(await store.loadPage(a))).not.toBeNull();
  });

  it('stays when the saving of another story of its paper is undone, which came before', async () => {
    const store = storeOf(fresh());
    value(await store.save(draftOf(a, moss)));
    const second = value(await store.save(draftOf(b, moss)));
    const c = 'https://c.example/moss';
    value(await store.save(draftOf(c, moss)));
    value(await store.undo(second));
    const [entry] = await listed(store);
    expect(entry?.stories.map(({ key }) => key)).toEqual([a, c]);
  });

  it('is gone after it is taken away, and back after that is undone', async () => {
    const store = storeOf(fresh());
    value(await store.save(draftOf(a, moss, 'Sphagnum holds water.')));
    const gone = value(await store.removeStory(a));
    expect(await listed(store)).toEqual([]);
    expect(value(await store.loadPage(a))).toBeNull();
    const again = value(await store.undo(gone));
    expect(await titles(store, { words: 'sphagnum' })).toEqual(['Moss remembers']);
    expect(value(await store.loadPage(a))?.story.text).toBe('Sphagnum holds water.');
    value(await store.undo(again));
    expect(await listed(store)).toEqual([]);
  });

  it('leaves the other stories, and a paper that came from a file', async () => {
    const store = storeOf(fresh());
    value(await store.merge([makeEntry({ paper: fern, stories: [], origin: 'imported' })], []));
    value(await store.save(draftOf(a, fern)));
    value(await store.save(draftOf(b, fern)));
    value(await store.removeStory(a));
    expect((await listed(store))[0]?.stories.map(({ key }) => key)).toEqual([b]);
    value(await store.removeStory(b));
    expect(await listed(store)).toMatchObject([{ paper: { key: fern.key }, stories: [] }]);
  });
});

describe('changes', () => {
  it('of two windows to one entry both hold', async () => {
    const database = fresh();
    const [one, other] = [storeOf(database), storeOf(database)];
    value(await one.save(draftOf(a, moss)));
    const id = (await listed(one))[0]?.id ?? 0;
    await Promise.all([
      one.edit([id], (entry) => ({ ...entry, tags: [...entry.tags, 'one'] })),
      other.edit([id], (entry) => ({ ...entry, tags: [...entry.tags, 'other'] })),
      one.edit([id], (entry) => ({ ...entry, note: 'read this' })),
    ]);
    const [entry] = await listed(other);
    expect(entry?.tags.toSorted()).toEqual(['one', 'other']);
    expect(entry?.note).toBe('read this');
  });

  it('are undone without undoing what another window did since', async () => {
    const store = storeOf(fresh());
    value(await store.save(draftOf(a, moss)));
    const id = (await listed(store))[0]?.id ?? 0;
    const tagged = value(await store.edit([id], (entry) => ({ ...entry, tags: ['x'] })));
    value(await store.edit([id], (entry) => ({ ...entry, read: true })));
    value(await store.undo(tagged));
    expect(await listed(store)).toMatchObject([{ tags: [], read: true }]);
  });

  it('are told to every window', async () => {
    const database = fresh();
    const heard = vi.fn();
    const stop = storeOf(database).watch(heard);
    value(await storeOf(database).save(draftOf(a)));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    stop();
  });

  it('of many at once are one step to take back', async () => {
    const store = storeOf(fresh());
    value(await store.save(draftOf(a, moss)));
    value(await store.save(draftOf(b, fern)));
    const ids = (await listed(store)).map(({ id }) => id);
    const gone = value(await store.remove(ids));
    expect(await listed(store)).toEqual([]);
    value(await store.undo(gone));
    expect((await titles(store)).toSorted()).toEqual(['Ferns forget', 'Moss remembers']);
  });
});

describe('search', () => {
  it.each([false, true])(
    'finds words of title, text, tag and note (in order: %s)',
    async (tidy) => {
      const store = storeOf(fresh());
      value(
        await store.save(draftOf(a, moss, 'The Neutrophils escort clusters. 细胞转移的机制。')),
      );
      value(await store.save(draftOf(b, fern)));
      const [entry] = await listed(store, { words: 'moss remembers' });
      value(
        await store.edit([entry?.id ?? 0], (one) => ({ ...one, tags: ['Größe'], note: 'later' })),
      );
      if (tidy) value(await store.tidy());
      for (const words of [
        'neutro clus',
        'NEUTROPHILS',
        'grosse',
        'later',
        'fern ada remembers',
        '转移',
        '细胞',
      ])
        expect(await titles(store, { words }), words).toEqual(['Moss remembers']);
      expect(await titles(store, { words: 'ferns' })).toEqual(['Ferns forget']);
      expect(await titles(store, { words: 'ferns neutrophils' })).toEqual([]);
    },
  );

  it('forgives small slips, and says what it took instead', async () => {
    const store = storeOf(fresh());
    value(await store.save(draftOf(a, moss, 'Neutrophils escort clusters.')));
    value(await store.tidy());
    const request = { order: 'added', descending: true, facets: {} } as const;
    for (const words of ['nuetrophils', 'neutrofils', 'escotr'])
      expect(value(await store.list({ ...request, words })), words).toMatchObject({
        ids: [expect.any(Number)],
        instead: [{ typed: words }],
      });
    expect(value(await store.list({ ...request, words: 'zebra' })).ids).toEqual([]);
  });

  it.each([false, true])(
    'takes words with slips for those that stand together, and says nothing of them where none do (in order: %s)',
    async (tidy) => {
      const store = storeOf(fresh());
      value(await store.save(draftOf(a, moss, 'Peatlands are wet. Beech stood there.')));
      value(await store.save(draftOf(b, fern, 'A peatlands bench, and a zebra.')));
      if (tidy) value(await store.tidy());
      const search = async (words: string) =>
        value(await store.list({ order: 'added', descending: true, facets: {}, words }));
      expect(await search('peatlnads benhc')).toEqual({
        ids: [2],
        instead: [
          { typed: 'peatlnads', taken: ['peatlands'] },
          { typed: 'benhc', taken: ['bench'] },
        ],
      });
      // The nearest word is in the other story alone.
      expect(await search('beach remembers')).toMatchObject({
        ids: [1],
        instead: [{ typed: 'beach', taken: expect.arrayContaining(['beech']) }],
      });
      expect(await search('zebrra beeech')).toEqual({ ids: [], instead: [] });
      expect(await search('zebrra remembers')).toEqual({ ids: [], instead: [] });
    },
  );

  it.each([false, true])(
    'finds a word no more once it is taken out (in order: %s)',
    async (tidy) => {
      const store = storeOf(fresh());
      value(await store.save(draftOf(a, moss, 'A drought it was.')));
      const [entry] = await listed(store);
      const tag = (tags: string[]) => store.edit([entry?.id ?? 0], (one) => ({ ...one, tags }));
      value(await tag(['drought', 'wetland']));
      if (tidy) value(await store.tidy());
      value(await tag([]));
      expect(await titles(store, { words: 'wetland' })).toEqual([]);
      expect(await titles(store, { words: 'drought' })).toEqual(['Moss remembers']);
    },
  );

  it('loads many as it loads few: in the order asked, null for those that are gone', async () => {
    const store = storeOf(fresh());
    const entries = Array.from({ length: 1200 }, (_, at) =>
      makeEntry({ paper: keptPaper(`10.5555/${at}`), stories: [] }),
    );
    value(await store.merge(entries, []));
    value(await store.remove([7]));
    const ids = Array.from({ length: 1200 }, (_, at) => 1200 - at);
    const loaded = value(await store.load(ids));
    expect(loaded.map((entry) => entry?.id ?? null)).toEqual(
      ids.map((id) => (id === 7 ? null : id)),
    );
    expect(value(await store.load([3, 9999]))[1]).toBeNull();
  });

  it('is narrowed and sorted', async () => {
    const store = storeOf(fresh());
    value(await store.save(draftOf(a, moss)));
    value(await store.save(draftOf(b, { ...fern, status: 'retracted' })));
    value(await store.save(draftOf('https://c.example/lone')));
    expect(await titles(store, { order: 'title', descending: false })).toEqual([
      'https://c.example/lone',
      'Ferns forget',
      'Moss remembers',
    ]);
    expect(await titles(store, { facets: { status: 'retracted' } })).toEqual(['Ferns forget']);
    expect(await titles(store, { facets: { kind: 'told', year: '2024' } })).toHaveLength(2);
    expect(value(await store.countFacets())).toMatchObject({
      kind: [
        { value: 'story', count: 1 },
        { value: 'told', count: 2 },
      ],
      read: [{ value: 'unread', count: 3 }],
      journal: [
        { value: 'Journal of Moss', count: 2 },
        { value: 'News Example', count: 1 },
      ],
    });
  });
});

const JUNK: [junk: unknown][] = [
  [{ block: 0, words: 7 }],
  [{ block: 0, words: 'neutrophils', ends: Uint32Array.of(9), entries: new Uint16Array() }],
  ['x'],
  [null],
];

describe('when something is wrong', () => {
  it('one record that cannot be read hides none of the others', async () => {
    const database = fresh();
    const store = storeOf(database);
    value(await store.save(draftOf(a, moss)));
    value(await store.save(draftOf(b, fern)));
    const raw = await openDB(database);
    const [id] = await raw.getAllKeys('entries');
    const row = await raw.get('entries', id ?? 0);
    await raw.put('entries', { ...row, entry: { paper: 7 } });
    raw.close();
    expect(await titles(store)).toEqual(['Ferns forget']);
    expect(value(await store.find([a]))).toEqual([]);
    value(await store.save(draftOf(a, moss)));
    expect(await titles(store)).toContain('Moss remembers');
  });

  it('one record that cannot be read is removed and put back as it was, like any other', async () => {
    const database = fresh();
    const store = storeOf(database);
    value(await store.save(draftOf(a, moss)));
    value(await store.save(draftOf(b, fern)));
    const raw = await openDB(database);
    const torn = { ...(await raw.get('entries', 1)), entry: 'torn' };
    await raw.put('entries', torn);
    const list = async () =>
      value(await store.list({ order: 'added', descending: false, facets: {}, words: '' })).ids;
    const removed = value(await store.remove([1, 2]));
    expect(await list()).toEqual([]);
    expect([await raw.count('entries'), await raw.count('pages')]).toEqual([0, 0]);
    value(await store.undo(removed));
    expect((await list()).toSorted()).toEqual([1, 2]);
    expect(await raw.get('entries', 1)).toEqual(torn);
    expect(await raw.count('pages')).toBe(2);
    raw.close();
  });

  it('a torn column of the list is made anew, and nothing is missing from it', async () => {
    const database = fresh();
    const store = storeOf(database);
    for (let at = 0; at < 5; at++) value(await store.save(draftOf(`https://news.example/${at}`)));
    const raw = await openDB(database);
    const request = { order: 'added', descending: true, facets: {}, words: '' } as const;
    const junk = [{ ids: 'x' }, { ids: [5, 4, 3, 2, 1], values: 7 }, 'x', null];
    for (const torn of [undefined, { ids: Uint32Array.of(1, 2), values: 'one' }, ...junk]) {
      if (torn !== undefined) await raw.put('columns', torn, ['added', 0]);
      else await raw.delete('columns', ['added', 0]);
      const again = createLibraryStore(libraryOpener(database), `${database}-again`);
      value(await again.tidy());
      expect(value(await again.list(request)).ids).toEqual([5, 4, 3, 2, 1]);
    }
    raw.close();
  });

  it('a column that is none is made anew by the next save, and nothing is missing from it', async () => {
    const database = fresh();
    const store = storeOf(database);
    for (let at = 0; at < 3; at++) value(await store.save(draftOf(`https://news.example/${at}`)));
    const raw = await openDB(database);
    await raw.put('columns', { ids: 'x' }, ['added', 0]);
    raw.close();
    const again = createLibraryStore(libraryOpener(database), `${database}-again`);
    value(await again.save(draftOf('https://news.example/3')));
    const request = { order: 'added', descending: true, facets: {}, words: '' } as const;
    expect(value(await again.list(request)).ids).toEqual([4, 3, 2, 1]);
  });

  it.each(JUNK)(
    'nonsense among the words of the search hides no entry for good: %j',
    async (junk) => {
      const database = fresh();
      const store = storeOf(database);
      value(await store.save(draftOf(a, moss, 'Neutrophils escort clusters.')));
      value(await store.save(draftOf(b, fern, 'Networks of neurons neutralise.')));
      value(await store.tidy());
      const raw = await openDB(database);
      for (const key of ['neu 0', 'neu zz zz', 'neu', 7]) await raw.put('postings', junk, key);
      await raw.put('vocabulary', junk === 'x' ? 7 : junk, 'ne');
      for (const word of ['remembers', 'networks', 'clusters'])
        expect(await titles(store, { words: word }), word).toHaveLength(1);
      await vi.waitFor(async () => {
        expect(await titles(store, { words: 'neutrophils' })).toEqual(['Moss remembers']);
        expect(await titles(store, { words: 'neurons' })).toEqual(['Ferns forget']);
        expect(await titles(store, { words: 'neutrofils' })).toEqual(['Moss remembers']);
        expect(await raw.getAllKeys('postings', IDBKeyRange.bound('neu', 'nev'))).toEqual([
          'neu 0',
        ]);
      });
      raw.close();
    },
  );

  it.each(JUNK)('nonsense among the words that wait hides no entry: %j', async (junk) => {
    const database = fresh();
    const store = storeOf(database);
    value(await store.save(draftOf(a, moss)));
    const raw = await openDB(database);
    await raw.put('unindexed', junk);
    await raw.put('postings', junk, 'mos 0');
    value(await store.save(draftOf(b, fern, 'Mosses and ferns.')));
    expect(await titles(store, { words: 'moss' })).toEqual(['Ferns forget', 'Moss remembers']);
    value(await store.tidy());
    expect(await titles(store, { words: 'moss' })).toEqual(['Ferns forget', 'Moss remembers']);
    expect(await raw.count('unindexed')).toBe(0);
    raw.close();
  });

  it('an entry whose text is nonsense is changed, found and taken out as any other', async () => {
    const database = fresh();
    const store = storeOf(database);
    value(await store.save(draftOf(a, moss)));
    const raw = await openDB(database);
    await raw.put('pages', { key: a, story: null });
    raw.close();
    const [entry] = await listed(store);
    const id = entry?.id ?? 0;
    value(await store.edit([id], (one) => ({ ...one, note: 'bog' })));
    value(await store.edit([id], (one) => ({ ...one, note: '' })));
    expect(await titles(store, { words: 'bog' })).toEqual([]);
    expect(await titles(store, { words: 'remembers' })).toEqual(['Moss remembers']);
    value(await store.undo(value(await store.remove([id]))));
    expect(await titles(store)).toEqual(['Moss remembers']);
  });

  it('a library of a newer version is left alone, and the reader is told', async () => {
    const database = fresh();
    (await openDB(database, 99)).close();
    const failed = await storeOf(database).save(draftOf(a));
    expect(failed).toEqual({ ok: false, failure: { kind: 'library-newer' } });
  });

  it('a window that holds the library is named as the reason', { timeout: 20_000 }, async () => {
    const database = fresh();
    const held = await openDB(database, 1, {
      upgrade: (raw) =>
        void raw.createObjectStore('highlights', { keyPath: 'id' }).createIndex('story', 'x'),
    });
    const failed = await storeOf(database).save(draftOf(a));
    expect(failed).toEqual({ ok: false, failure: { kind: 'library-locked' } });
    held.close();
    await vi.waitFor(async () => expect((await storeOf(database).save(draftOf(a))).ok).toBe(true));
  });
});

it('merging the same twice changes nothing', async () => {
  const store = storeOf(fresh());
  const given = [
    makeEntry({ paper: moss, stories: [keptStory(a)], note: 'mine', tags: ['x'] }),
    makeEntry({ paper: null, stories: [keptStory(b)] }),
  ];
  expect(value(await store.merge(given, [])).steps).toHaveLength(2);
  const before = await listed(store);
  expect(value(await store.merge(given, [])).steps).toEqual([]);
  expect(await listed(store)).toEqual(before);
});

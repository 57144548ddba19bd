/** A library of every older version is opened by today's, whole, and is copied before it is changed. */
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { restoreCopy } from '../../../utils/library/backup/restore-copy';
import { libraryOpener } from '../../../utils/library/database/database';
import { openings } from '../../../utils/library/database/opening';
import { lastCopy } from '../../../utils/library/database/safety-copy';
import { STEPS } from '../../../utils/library/database/steps';
import { rowOf } from '../../../utils/library/entries/entry-row';
import { createLibraryStore } from '../../../utils/library/entries/library-store';
import { makeHighlight } from '../../../utils/library/highlight';
import { createHighlightStore } from '../../../utils/library/highlight-store';
import { keptPaper, makeEntry } from '../../support/library';

const names = ['steps-test-1', 'steps-test-2', 'steps-test-3', 'steps-test-4'];
afterEach(async () => {
  for (const { name } of await indexedDB.databases())
    if (name && names.some((one) => name.startsWith(one))) await deleteDB(name);
});

const story = 'https://news.example/moss';
const quote = (exact: string) =>
  makeHighlight(
    `${story}?utm_source=mail`,
    [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ],
    'yellow',
    new Date(Date.UTC(2026, 0, 1)),
  );

it.each(STEPS.slice(0, -1).map((_, at) => at + 1))(
  'from version %i to today’s',
  async (version) => {
    const name = `steps-test-${version}`;
    const old = await libraryOpener(name, STEPS.slice(0, version))();
    for (let at = 0; at < 450; at++) await old.put('highlights', quote(`passage ${at}`));
    old.close();
    const now = await libraryOpener(name)();
    expect(now.version).toBe(STEPS.length);
    expect([...now.objectStoreNames]).toEqual([
      'columns',
      'entries',
      'highlights',
      'pages',
      'postings',
      'unindexed',
      'vocabulary',
    ]);
    expect(await now.count('highlights')).toBe(450);
    now.close();

    const copy = await openDB(`${name}-before-${version + 1}`);
    expect(await copy.count('highlights')).toBe(450);
    expect((await copy.getAll('highlights'))[0]?.target.source).toBe(`${story}?utm_source=mail`);
    copy.close();
  },
);

it('entries of version 3 are listed, sorted and narrowed as before, one that cannot be read among them', async () => {
  const name = 'steps-test-3';
  const old = await libraryOpener(name, STEPS.slice(0, 3))();
  for (let at = 0; at < 1500; at++) {
    const entry = makeEntry({
      paper: keptPaper(`10.5555/${at}`, { title: `Moss ${String(at).padStart(4, '0')}` }),
      stories: [],
      tags: at % 500 === 0 ? ['bog'] : [],
      added: new Date(Date.UTC(2026, 0, 1, 0, -at)).toISOString(),
    });
    // As that version kept it, with what its indexes were made of.
    const { id: _, ...row } = rowOf(entry);
    await old.put('entries', { ...row, entry: at === 7 ? 'torn' : entry } as never);
  }
  old.close();
  const library = createLibraryStore(libraryOpener(name), name);
  const asked = { order: 'title', descending: false, facets: {}, words: '' } as const;
  const ids = async (change: object) => {
    const listed = await library.list({ ...asked, ...change });
    return listed.ok ? listed.value.ids : [];
  };
  expect(await ids({})).toHaveLength(1500);
  expect((await ids({})).slice(1, 3)).toEqual([1, 2]);
  expect((await ids({ order: 'added', descending: true })).slice(0, 2)).toEqual([1, 2]);
  expect(await ids({ facets: { tag: 'bog' } })).toEqual([1, 501, 1001]);
});

it('a copy that was cut short is gone on with, and how far it is is told', async () => {
  const name = 'steps-test-3';
  const old = await libraryOpener(name, STEPS.slice(0, 3))();
  for (let at = 0; at < 1200; at++) await old.put('highlights', quote(`passage ${at}`));
  const [first = '', second = ''] = await old.getAllKeys('highlights');
  old.close();
  const begun = await openDB(`${name}-before-4`, 1, {
    upgrade(database) {
      for (const store of ['entries', 'highlights']) database.createObjectStore(store);
    },
  });
  // As a browser that was ended leaves it.
  for (const key of [first, second]) await begun.put('highlights', 'copied before', key);
  begun.close();
  const told: number[] = [];
  const stop = openings.watch((done) => told.push(done));
  const [library] = await Promise.all([libraryOpener(name)(), libraryOpener(name)()]);
  expect(library.version).toBe(STEPS.length);
  const copy = await openDB(`${name}-before-4`);
  expect(await copy.count('highlights')).toBe(1200);
  expect(await copy.get('highlights', second)).toBe('copied before');
  copy.close();
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  expect(told.every((done) => done > 0 && done <= 1)).toBe(true);
  stop();
});

it('a copy that was cut short in its very beginning is made anew', async () => {
  const name = 'steps-test-3';
  const old = await libraryOpener(name, STEPS.slice(0, 3))();
  for (let at = 0; at < 5; at++) await old.put('highlights', quote(`passage ${at}`));
  old.close();
  // A database in which nothing can be put.
  (await openDB(`${name}-before-4`, 1)).close();
  expect((await libraryOpener(name)()).version).toBe(STEPS.length);
  const copy = await openDB(`${name}-before-4`);
  expect(await copy.count('highlights')).toBe(5);
  copy.close();
});

it('is opened without asking the browser for all databases, which keeps closed pages in memory', async () => {
  const name = 'steps-test-3';
  (await libraryOpener(name, STEPS.slice(0, 3))()).close();
  const naming = vi.spyOn(indexedDB, 'databases');
  expect((await libraryOpener(name)()).version).toBe(STEPS.length);
  expect(await lastCopy(name)).toBe(`${name}-before-4`);
  expect(naming).not.toHaveBeenCalled();
  naming.mockRestore();
  const there = (await indexedDB.databases()).map((one) => one.name);
  expect(there).toContain(`${name}-before-4`);
  // Looking for it makes nothing.
  expect(there).not.toContain(`${name}-before-5`);
});

it('words that were in order before are found with their slips afterwards', async () => {
  const name = 'steps-test-4';
  const old = libraryOpener(name, STEPS.slice(0, 4));
  const raw = await old();
  const { id: _, ...row } = rowOf(
    makeEntry({ paper: keptPaper('10.5555/n', { title: 'Neutrophils' }), stories: [] }),
  );
  const id = await raw.put('entries', row as never);
  await raw.put(
    'postings',
    {
      block: 0,
      words: 'neutrophils',
      ends: Uint32Array.of(1),
      entries: Uint16Array.of(id),
    },
    'neu 0',
  );
  raw.close();
  const library = createLibraryStore(libraryOpener(name), name);
  await library.tidy();
  const asked = { order: 'title', descending: false, facets: {}, words: 'neutrofils' } as const;
  expect(await library.list(asked)).toMatchObject({
    ok: true,
    value: { ids: [id], instead: [{ taken: ['neutrophils'] }] },
  });
});

it('what is missing comes back from the copy, and nothing that was changed since is lost', async () => {
  const name = 'steps-test-3';
  const old = await libraryOpener(name, STEPS.slice(0, 3))();
  for (const doi of ['10.5555/one', '10.5555/two']) {
    const { id: _, ...row } = rowOf(makeEntry({ paper: keptPaper(doi), stories: [] }));
    await old.put('entries', row as never);
  }
  await old.put('highlights', quote('one'));
  old.close();
  const open = libraryOpener(name);
  const stores = {
    library: createLibraryStore(open, name),
    highlights: createHighlightStore(open, `${name}-h`),
  };
  await stores.library.remove([1]);
  await stores.library.edit([2], (entry) => ({ ...entry, note: 'Wet.' }));
  const marked = await stores.highlights.listAll();
  if (marked.ok && marked.value[0]) await stores.highlights.remove(marked.value[0]);
  const watching = { onProgress: () => {}, signal: new AbortController().signal };
  expect(await restoreCopy(stores, watching, name)).toEqual({
    ok: true,
    value: { entries: 1, highlights: 1 },
  });
  const entries = await stores.library.entriesAfter(0, 10);
  expect(entries.ok && entries.value.entries.map(({ entry }) => entry.note)).toEqual(['Wet.', '']);
  expect(await stores.highlights.list(story)).toMatchObject({ ok: true, value: [{}] });
});

it('nothing is copied where nothing is changed', async () => {
  const [name = ''] = names;
  const listed = await createHighlightStore(libraryOpener(name), name).list(story);
  expect(listed.ok).toBe(true);
  const all = await indexedDB.databases();
  expect(all.some((one) => one.name?.startsWith(`${name}-before`))).toBe(false);
});

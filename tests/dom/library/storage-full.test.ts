/** A full disk, at every single write of everything that writes: what was there is there, nothing by half, and it is said. */
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import type { Result } from '../../../utils/failure';
import { restoreBackup } from '../../../utils/library/backup/read-backup';
import { writeBackup } from '../../../utils/library/backup/write-backup';
import { libraryOpener } from '../../../utils/library/database/database';
import { STEPS } from '../../../utils/library/database/steps';
import { createLibraryStore } from '../../../utils/library/entries/library-store';
import { makeHighlight } from '../../../utils/library/highlight';
import { createHighlightStore } from '../../../utils/library/highlight-store';
import { draftOf, keptPaper, keptStory, makeEntry } from '../../support/library';

let turn = 0;
const names: string[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const name of names.splice(0)) void deleteDB(name);
});
function stores() {
  const name = `full-test-${turn++}`;
  names.push(name);
  const open = libraryOpener(name);
  return {
    name,
    open,
    library: createLibraryStore(open, name),
    highlights: createHighlightStore(open, `${name}-h`),
  };
}
type Stores = ReturnType<typeof stores>;

/** After `left` writes there is no more room. */
function roomFor(left: number) {
  let room = left;
  const { put } = IDBObjectStore.prototype;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...what
  ) {
    if (room-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, what);
  });
}

/** Every row of every store. */
async function everything(name: string) {
  const raw = await openDB(name);
  const rows = await Promise.all(
    [...raw.objectStoreNames].map(async (store) => [
      store,
      await raw.getAllKeys(store),
      await raw.getAll(store),
    ]),
  );
  raw.close();
  return rows;
}

const moss = keptPaper('10.5555/moss', { title: 'Moss remembers' });
const [a, b] = ['https://a.example/moss', 'https://b.example/fern'];
const quote = (exact: string) =>
  makeHighlight(
    a,
    [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ],
    'yellow',
    new Date(Date.UTC(2026, 0, 1)),
  );

const ACTIONS: Record<string, (stores: Stores, file: Blob) => Promise<Result<unknown>>> = {
  'a save': ({ library }) => library.save(draftOf(b, keptPaper('10.5555/fern'))),
  'a save that joins a story to its paper': ({ library }) => library.save(draftOf(b, moss)),
  'a tag and a note': ({ library }) =>
    library.edit([1], (entry) => ({ ...entry, tags: ['bog'], note: 'Wet.' })),
  'taking a story out': ({ library }) => library.removeStory(a),
  removing: ({ library }) => library.remove([1]),
  'an import': ({ library }) =>
    library.merge(
      [makeEntry({ paper: keptPaper('10.5555/one'), stories: [] }), makeEntry({ paper: moss })],
      [],
    ),
  'a restore': (all, file) =>
    restoreBackup(file, all, { onProgress: () => {}, signal: new AbortController().signal }),
  'a highlight': ({ highlights }) => highlights.keepAll([quote('one'), quote('two')]),
  'the words of the search': ({ library }) => library.tidy(),
};

it.each(Object.keys(ACTIONS))('%s', { timeout: 60_000 }, async (what) => {
  const act = ACTIONS[what];
  const other = stores();
  await other.library.merge(
    [makeEntry({ paper: keptPaper('10.5555/other'), stories: [keptStory(b)] })],
    [draftOf(b).page],
  );
  const backup = await writeBackup(other, new Date(), {
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  if (!backup.ok || !act) throw new Error('no backup');
  const all = stores();
  await all.library.save(draftOf(a, moss));
  const before = await everything(all.name);
  let failed = 0;
  for (; ; failed++) {
    const full = roomFor(failed);
    const done = await act(all, backup.value);
    const wrote = full.mock.calls.length;
    full.mockRestore();
    if (done.ok) {
      expect(wrote).toBeLessThanOrEqual(failed);
      break;
    }
    expect(done).toEqual({ ok: false, failure: { kind: 'storage-full' } });
    expect(await everything(all.name)).toEqual(before);
  }
  // Only what removes needs no room but for what lists are made of.
  expect(failed).toBeGreaterThan(0);
});

it('a step to a newer version: the library is as it was, and the next try brings it there', async () => {
  const name = `full-test-${turn++}`;
  names.push(name);
  const old = await libraryOpener(name, STEPS.slice(0, 1))();
  for (const exact of ['one', 'two', 'three']) await old.put('highlights', quote(exact));
  old.close();
  const before = await everything(name);
  const store = () => createHighlightStore(libraryOpener(name), name);
  let failed = 0;
  for (; ; failed++) {
    const full = roomFor(failed);
    const listed = await store().listAll();
    full.mockRestore();
    if (listed.ok) {
      expect(listed.value).toHaveLength(3);
      break;
    }
    expect(listed.failure.kind).toMatch(/^(?:storage-full|library-unread)$/);
    expect(await everything(name)).toEqual(before);
  }
  expect(failed).toBeGreaterThan(2);
});

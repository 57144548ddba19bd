/** Highlights in the browser's own database: kept whole, in step between windows, safe when it is full. */
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { libraryOpener } from '../../../utils/library/database/database';
import { STEPS } from '../../../utils/library/database/steps';
import { type Highlight, makeHighlight, withNote } from '../../../utils/library/highlight';
import { createHighlightStore } from '../../../utils/library/highlight-store';
import { spoilt } from '../../support/nonsense';

let name = '';
let turn = 0;
const fresh = () => {
  name = `library-test-${turn++}`;
  return name;
};
afterEach(() => void deleteDB(name));

const story = 'https://news.example/moss';
const made = (exact: string, source = story, day = 1): Highlight =>
  makeHighlight(
    source,
    [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ],
    'yellow',
    new Date(Date.UTC(2026, 0, day)),
  );
const storeOf = (database: string) => createHighlightStore(libraryOpener(database), database);
const quotes = async (store: ReturnType<typeof storeOf>, source = story) => {
  const listed = await store.list(source);
  return listed.ok && listed.value.map((one) => one.target.selector[0].exact);
};

describe('the highlights of a story', () => {
  it('come back in the order they were made, and are gone when removed', async () => {
    const store = storeOf(fresh());
    const [late, early] = [made('late', story, 2), made('early', story, 1)];
    await store.keep(late);
    await store.keep(early);
    await store.keep(made('of another', 'https://news.example/fern'));
    expect(await quotes(store)).toEqual(['early', 'late']);
    await store.remove(early);
    expect(await quotes(store)).toEqual(['late']);
    await store.keep(early);
    expect(await quotes(store)).toEqual(['early', 'late']);
  });

  it('are all listed beside nonsense of every type', async () => {
    const database = fresh();
    const store = storeOf(database);
    const good = made('good');
    await store.keep(good);
    const library = await libraryOpener(database)();
    const bad = [...spoilt(made('bad'))].flatMap((one, at) =>
      typeof one === 'object' && one !== null && 'target' in one
        ? [{ ...one, id: `urn:uuid:bad-${at}` }]
        : [],
    );
    const transaction = library.transaction('highlights', 'readwrite');
    for (const one of bad) void transaction.store.put(one as Highlight);
    await transaction.done;
    library.close();
    const listed = await store.list(story);
    const all = await store.listAll();
    expect(listed.ok && listed.value).toContainEqual(good);
    expect(all.ok && all.value).toContainEqual(good);
    const isWhole = ({ target, created }: Highlight) =>
      typeof target.selector[0].exact === 'string' && typeof created === 'string';
    expect(listed.ok && listed.value.every(isWhole)).toBe(true);
  });

  it('are there for another window, which is told of each change', async () => {
    const database = fresh();
    const [one, other] = [storeOf(database), storeOf(database)];
    const changed = vi.fn();
    const stop = other.watch(story, changed);
    const highlight = made('shared');
    await one.keep(highlight);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    expect(await quotes(other)).toEqual(['shared']);
    await Promise.all([one.keep(made('a')), other.keep(made('b')), one.keep(made('c'))]);
    expect(((await quotes(one)) as string[]).sort()).toEqual(['a', 'b', 'c', 'shared']);
    stop();
  });

  it('survive a step to a newer version, whose window takes over', async () => {
    const database = fresh();
    const old = storeOf(database);
    await old.keep(withNote(made('kept'), 'a note', new Date()));
    const step = vi.fn();
    const newer = createHighlightStore(libraryOpener(database, [...STEPS, step]), database);
    expect(await quotes(newer)).toEqual(['kept']);
    expect(step).toHaveBeenCalledTimes(1);
    // The older code cannot open the newer database, and says so rather than harm it.
    expect(await old.list(story)).toEqual({ ok: false, failure: { kind: 'library-newer' } });
  });

  it('made by the first version at any address of a story are found under its key', async () => {
    const database = fresh();
    const [first] = STEPS;
    const old = createHighlightStore(libraryOpener(database, first ? [first] : []), database);
    const sources = [
      `${story}#results`,
      `${story}?utm_source=mail`,
      `https://web.archive.org/web/2024/${story}`,
      story,
    ];
    for (const [at, source] of sources.entries())
      await old.keep(withNote(made(`passage ${at}`, source, at + 1), 'a note', new Date()));
    await old.keep(made('of another', 'https://news.example/fern?id=7'));
    const now = storeOf(database);
    expect(await quotes(now)).toEqual(sources.map((_, at) => `passage ${at}`));
    const listed = await now.list(story);
    expect(listed.ok && listed.value.every(({ body }) => body?.value === 'a note')).toBe(true);
    expect(await quotes(now, 'https://news.example/fern?id=7')).toEqual(['of another']);
  });

  it('made under the short address of an archive are listed with the others', async () => {
    const store = storeOf(fresh());
    await store.keep(made('short', 'https://archive.ph/AbCd', 1));
    await store.keep(made('new', story, 2));
    const listed = await store.list(story, 'https://archive.ph/AbCd');
    expect(listed.ok && listed.value).toHaveLength(2);
  });

  it('stay as they were when a step fails', async () => {
    const database = fresh();
    await storeOf(database).keep(made('kept'));
    const failing = libraryOpener(database, [
      ...STEPS,
      (open) => {
        open.deleteObjectStore('highlights');
        throw new Error('a step that fails');
      },
    ]);
    expect((await createHighlightStore(failing, database).list(story)).ok).toBe(false);
    expect(await quotes(storeOf(database))).toEqual(['kept']);
  });

  it('are not lost when there is no room for one more, and the reader is told', async () => {
    const database = fresh();
    const opened = libraryOpener(database);
    const store = createHighlightStore(opened, database);
    await store.keep(made('kept'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const kept = await store.keep(made('one more'));
    put.mockRestore();
    expect(kept).toEqual({ ok: false, failure: { kind: 'storage-full' } });
    expect(await quotes(store)).toEqual(['kept']);
  });

  it('cannot be kept where the browser stores nothing, and the reader is told', async () => {
    for (const name of ['InvalidStateError', 'SecurityError', 'NotAllowedError']) {
      const refused = new DOMException('denied', name);
      const store = createHighlightStore(() => Promise.reject(refused), fresh());
      expect(await store.keep(made('x'))).toEqual({ ok: false, failure: { kind: 'not-stored' } });
    }
  });

  it('are not said to be refused by the browser where the fault is ours', async () => {
    for (const fault of [
      new TypeError('n.map is not a function'),
      new DOMException('', 'DataError'),
    ]) {
      const store = createHighlightStore(() => Promise.reject(fault), fresh());
      expect(await store.keep(made('x'))).toEqual({ ok: false, failure: { kind: 'unfinished' } });
    }
  });
});

it('the database is indexed by the story’s address', async () => {
  const opened = await libraryOpener(fresh())();
  expect(opened.version).toBe(STEPS.length);
  opened.close();
  const raw = await openDB(name);
  expect([...raw.transaction('highlights').store.indexNames]).toEqual(['story']);
  raw.close();
});

/** What is done in a browser that is going to be killed, and what has to be true after it: for kill.mjs. */
import { deleteDB, openDB } from 'idb';
import { restoreBackup } from '../../../utils/library/backup/read-backup';
import { writeBackup } from '../../../utils/library/backup/write-backup';
import { libraryOpener } from '../../../utils/library/database/database';
import { lastCopy } from '../../../utils/library/database/safety-copy';
import { STEPS } from '../../../utils/library/database/steps';
import { leadItem } from '../../../utils/library/entries/entry';
import { type EntryRow, rowOf } from '../../../utils/library/entries/entry-row';
import type { ListRequest } from '../../../utils/library/entries/library-queries';
import { createLibraryStore } from '../../../utils/library/entries/library-store';
import { makeHighlight } from '../../../utils/library/highlight';
import { createHighlightStore } from '../../../utils/library/highlight-store';
import { entryFrom } from '../../../utils/library/import/imported-entry';
import { draftAt, entryAt } from './invented';

const library = createLibraryStore();
const highlights = createHighlightStore();

/** Told to whoever kills: this is kept, as the reader would have been told. */
const tell = (what: string) => fetch(`/said?${encodeURIComponent(what)}`, { method: 'POST' });

type Kind = 'save' | 'importMany' | 'restore' | 'migrate';

const watching = () => ({ onProgress: () => {}, signal: new AbortController().signal });
let backup = new Blob();

/** What has to be there before the action begins, which is what is cut short. */
export async function prepare(kind: Kind, from: number): Promise<void> {
  if (kind === 'restore') await makeBackup(from);
  if (kind === 'migrate') await makeOld();
}

/** Ends where it does, or with the browser. */
export const run = (kind: Kind, from: number): Promise<void> => ACTIONS[kind](from);

const ACTIONS: Record<Kind, (from: number) => Promise<void>> = {
  /** One after the other, beyond the number `from`, until the browser ends. */
  save: async (from) => {
    for (let at = from; ; at++) {
      const saved = await library.save(draftAt(at));
      if (saved.ok) await tell(`saved ${at} 1`);
      if (at % 40 === 0) await library.tidy();
    }
  },
  /** Five thousand works as a file of references brings them in. */
  importMany: async (from) => {
    for (let start = from; start < from + 5000; start += BATCH) {
      const merged = await library.merge(
        Array.from({ length: BATCH }, (_, nth) => {
          const item = leadItem(entryAt(start + nth).entry);
          return entryFrom({ item, keywords: [] }, new Date());
        }),
        [],
      );
      if (merged.ok) await tell(`imported ${start} ${BATCH}`);
    }
  },
  restore: async (from) => {
    const restored = await restoreBackup(backup, { library, highlights }, watching());
    if (restored.ok) await tell(`saved ${from} ${RESTORED}`);
  },
  migrate: async () => {
    await libraryOpener(OLD)();
    await tell('migrated');
  },
};

/** Works of one transaction of an import, and of a backup. */
const [BATCH, RESTORED] = [200, 1000];

/** Of a library with more in it than this one. */
async function makeBackup(from: number): Promise<void> {
  const name = `other-${from}`;
  const other = createLibraryStore(libraryOpener(name), name);
  const given = Array.from({ length: RESTORED }, (_, nth) => entryAt(from + nth));
  await other.merge(
    given.map(({ entry }) => entry),
    given.map(({ page }) => page),
  );
  const file = await writeBackup({ library: other, highlights }, new Date(), watching());
  if (!file.ok) throw new Error(file.failure.kind);
  backup = file.value;
}

const EVERYTHING: ListRequest = { order: 'added', descending: true, facets: {}, words: '' };

const OLD = 'old-library';
const PASSAGES = 1000;
const WORKS = 3000;

/** A library of an older version, which the next opening brings to today's shape. */
async function makeOld(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases())
    if (name.startsWith(OLD)) await deleteDB(name);
  const open = libraryOpener(OLD, STEPS.slice(0, FIRST_WITH_ENTRIES));
  const store = createHighlightStore(open, OLD);
  await store.keepAll(Array.from({ length: PASSAGES }, (_, at) => passage(`passage ${at}`)));
  const raw = await open();
  const writing = raw.transaction(['entries', 'pages'], 'readwrite');
  for (let at = 0; at < WORKS; at++) {
    const { entry, page } = entryAt(at);
    const { id: _, ...row } = rowOf(entry);
    await writing.objectStore('entries').put(row as EntryRow);
    await writing.objectStore('pages').put(page);
  }
  await writing.done;
  raw.close();
}

/** Steps to the version that kept entries first. */
const FIRST_WITH_ENTRIES = 3;

function passage(exact: string) {
  const position = { type: 'TextPositionSelector', start: 0, end: exact.length } as const;
  const quote = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } as const;
  return makeHighlight('https://news.example/old', [quote, position], 'yellow', new Date());
}

/** What is wrong with what is there, given what was said to be kept. */
export async function problems(said: string[]): Promise<string[]> {
  const found: string[] = [];
  // Made where it is not there yet.
  const raw = await libraryOpener()();
  const rows = await raw.getAll('entries');
  const pages = new Set(await raw.getAllKeys('pages'));
  const keys = new Set<string>();
  for (const { id, entry } of rows)
    for (const { key } of entry.stories) {
      if (keys.has(key)) found.push(`${key} is kept twice`);
      if (!pages.has(key)) found.push(`entry ${id} has no page ${key}`);
      keys.add(key);
    }
  for (const page of pages) if (!keys.has(String(page))) found.push(`page ${page} has no entry`);
  const all = await library.list(EVERYTHING);
  if (!all.ok || all.value.ids.length !== rows.length) found.push('not all that is kept is listed');
  const works = new Set(rows.map(({ entry }) => entry.paper?.key));
  const numbers: number[] = [];
  for (const one of said) {
    const [kind, first, count] = one.split(' ');
    for (let at = Number(first); at < Number(first) + Number(count); at++) {
      numbers.push(at);
      const isThere = works.has(`doi:10.5555/bench.${at}`);
      const isWhole = kind !== 'saved' || keys.has(`https://news.example/${at}`);
      if (!isThere || !isWhole) found.push(`${at} was said to be ${kind}`);
    }
  }
  // Some are looked for by their words as well.
  const every = Math.max(1, Math.floor(numbers.length / LOOKED_FOR));
  for (const at of numbers.filter((_, nth) => nth % every === 0)) {
    const words = `bench ${at}`;
    const listed = await library.list({ ...EVERYTHING, words });
    if (!listed.ok || listed.value.ids.length === 0) found.push(`${at} is not found by its words`);
  }
  // None is named while one is torn; it is the older library then, since the other one is open.
  const named = await indexedDB.databases().catch(() => [{ name: OLD }]);
  if (named.some(({ name }) => name === OLD)) {
    const open = libraryOpener(OLD);
    const old = await createHighlightStore(open, OLD).listAll();
    const isWhole = old.ok && old.value.length === PASSAGES;
    const now = await open();
    const counts = [await now.count('entries'), await now.count('pages')];
    const listed = await createLibraryStore(open, OLD).list(EVERYTHING);
    const isListed = listed.ok && listed.value.ids.length === WORKS;
    if (!isWhole || counts.some((count) => count !== WORKS))
      found.push('a migration has lost something');
    if (!isListed) found.push('a migration lists less than there is');
    const copy = await openDB((await lastCopy(OLD)) ?? '');
    if ((await copy.count('entries')) !== WORKS || (await copy.count('highlights')) !== PASSAGES)
      found.push('the copy before a migration is not whole');
    copy.close();
  }
  return found;
}

const LOOKED_FOR = 30;

/** What is done in a browser that is going to be killed, and what has to be true after it: for kill.mjs. */
import { restoreBackup } from '../../../utils/library/backup/read-backup';
import { writeBackup } from '../../../utils/library/backup/write-backup';
import { libraryOpener } from '../../../utils/library/database/database';
import { STEPS } from '../../../utils/library/database/steps';
import { type EntryRow, rowOf } from '../../../utils/library/entries/entry-row';
import type { ListRequest } from '../../../utils/library/entries/library-queries';
import { createLibraryStore } from '../../../utils/library/entries/library-store';
import { makeHighlight } from '../../../utils/library/highlight';
import { createHighlightStore } from '../../../utils/library/highlight-store';
import { draftAt, entryAt } from './invented';

const library = createLibraryStore();
const highlights = createHighlightStore();

/** Told to whoever kills: this is kept, as the reader would have been told. */
const tell = (what: string) => fetch(`/said?${encodeURIComponent(what)}`, { method: 'POST' });

/** One after the other, beyond the number `from`, until the browser ends. */
export async function save(from: number): Promise<void> {
  for (let at = from; ; at++) {
    const saved = await library.save(draftAt(at));
    if (saved.ok) await tell(`entry ${at}`);
    if (at % 40 === 0) await library.tidy();
  }
}

/** Five thousand works as an import brings them in. */
export async function importMany(from: number): Promise<void> {
  for (let start = from; start < from + 5000; start += 200) {
    const given = Array.from({ length: 200 }, (_, nth) => entryAt(start + nth));
    const merged = await library.merge(
      given.map(({ entry }) => entry),
      given.map(({ page }) => page),
    );
    if (merged.ok) await tell(`batch ${start}`);
  }
}

/** A backup of this library, restored over it again and again, with more in it than there is. */
export async function restore(from: number): Promise<void> {
  const other = createLibraryStore(libraryOpener('other'), 'other');
  const given = Array.from({ length: 300 }, (_, nth) => entryAt(from + nth));
  await other.merge(
    given.map(({ entry }) => entry),
    given.map(({ page }) => page),
  );
  const watching = { onProgress: () => {}, signal: new AbortController().signal };
  const file = await writeBackup({ library: other, highlights }, new Date(), watching);
  if (!file.ok) throw new Error(file.failure.kind);
  const restored = await restoreBackup(file.value, { library, highlights }, watching);
  if (restored.ok) await tell(`batch ${from}`);
}

const EVERYTHING: ListRequest = { order: 'added', descending: true, facets: {}, words: '' };

const OLD = 'old-library';
const PASSAGES = 1000;
const WORKS = 2000;

/** A library of an older version, which the next opening brings to today's shape. */
export async function makeOld(): Promise<void> {
  const open = libraryOpener(OLD, STEPS.slice(0, -1));
  const store = createHighlightStore(open, OLD);
  const passages = Array.from({ length: PASSAGES }, (_, at) => passage(`passage ${at}`));
  await store.keepAll(passages);
  const raw = await open();
  const writing = raw.transaction('entries', 'readwrite');
  for (let at = 0; at < WORKS; at++) {
    const { id: _, ...row } = rowOf(entryAt(at).entry);
    await writing.store.put(row as EntryRow);
  }
  await writing.done;
  raw.close();
}

export async function migrate(): Promise<void> {
  await libraryOpener(OLD)();
  await tell('migrated');
}

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
  const numbers = said.flatMap((one) => {
    const [kind, at = ''] = one.split(' ');
    if (kind === 'entry') return [Number(at)];
    const count = Number(at) >= 1_000_000 ? 300 : 200;
    return kind === 'batch' ? Array.from({ length: count }, (_, nth) => Number(at) + nth) : [];
  });
  for (const at of numbers)
    if (!keys.has(`https://news.example/${at}`)) found.push(`${at} was said to be kept`);
  // Some are looked for by their words as well.
  for (const at of numbers.filter((_, nth) => nth % 37 === 0)) {
    const words = `bench ${at}`;
    const listed = await library.list({ ...EVERYTHING, words });
    if (!listed.ok || listed.value.ids.length === 0) found.push(`${at} is not found by its words`);
  }
  if ((await indexedDB.databases()).some(({ name }) => name === OLD)) {
    const open = libraryOpener(OLD);
    const old = await createHighlightStore(open, OLD).listAll();
    const isWhole = old.ok && old.value.length === PASSAGES;
    const count = await (await open()).count('entries');
    const listed = await createLibraryStore(open, OLD).list(EVERYTHING);
    const isListed = listed.ok && listed.value.ids.length === count;
    if (!isWhole || count !== WORKS) found.push('a migration has lost something');
    if (!isListed) found.push('a migration lists less than there is');
  }
  return found;
}

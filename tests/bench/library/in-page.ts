/** The library's store in a page of the benchmark, with what fills and measures it. */

import { WRITERS } from '../../../utils/citation/formats/writers';
import { restoreBackup } from '../../../utils/library/backup/read-backup';
import { writeBackup } from '../../../utils/library/backup/write-backup';
import { leadItem } from '../../../utils/library/entries/entry';
import type { ListRequest } from '../../../utils/library/entries/library-queries';
import { createLibraryStore } from '../../../utils/library/entries/library-store';
import { createHighlightStore } from '../../../utils/library/highlight-store';
import { entryFrom } from '../../../utils/library/import/imported-entry';
import { readWorks } from '../../../utils/library/import/read-works';
import { draftAt, entryAt, wordAt } from './invented';
import { PICTURED } from './pictured';

const library = createLibraryStore();

const BATCH = 250;
const EVERYTHING: ListRequest = { order: 'added', descending: true, facets: {}, words: '' };

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
const summary = (times: number[]) => {
  const sorted = times.toSorted((one, other) => one - other);
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95), max: at(sorted, 1) };
};

/** Fills the library from the number `from` up to `to`. Gives the milliseconds that it and the ordering of words took. */
export async function fill(from: number, to: number): Promise<{ merge: number; index: number }> {
  const merge = await timed(async () => {
    for (let start = from; start < to; start += BATCH) {
      const given = Array.from({ length: Math.min(BATCH, to - start) }, (_, nth) =>
        entryAt(start + nth),
      );
      const merged = await library.merge(
        given.map(({ entry }) => entry),
        given.map(({ page }) => page),
      );
      if (!merged.ok) throw new Error(merged.failure.kind);
    }
  });
  return { merge, index: await timed(() => library.tidy()) };
}

/** The first opening, which may bring the library to the shape of a newer version. */
export async function openFirst(): Promise<{ time: number; count: number }> {
  let count = 0;
  const time = await timed(async () => {
    const counted = await library.count();
    count = counted.ok ? counted.value : 0;
  });
  return { time, count };
}

/** A few works as readers keep them, for pictures. */
export const fillPictured = () => library.merge(PICTURED, []);

/** Saves one after the other, beyond the number `from`. */
export async function save(from: number, count: number) {
  const times: number[] = [];
  for (let nth = 0; nth < count; nth++)
    times.push(await timed(() => library.save(draftAt(from + nth))));
  return summary(times);
}

/** The first rows: the whole order, and the entries of one window. */
export async function firstRows(rounds: number) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++)
    times.push(
      await timed(async () => {
        const listed = await library.list(EVERYTHING);
        if (listed.ok) await library.load(listed.value.ids.slice(0, 20));
      }),
    );
  return summary(times);
}

/** One and two words, from the most common to rare ones, beginnings and slips among them. */
export async function search(rounds: number) {
  const times: number[] = [];
  let hits = 0;
  let slowest = '';
  for (let round = 0; round < rounds; round++) {
    const rank = Math.floor(1.35 ** (round % 30));
    const word = wordAt(rank);
    const forms = [
      word,
      word.slice(0, Math.max(3, word.length - 2)),
      `${word} ${wordAt(rank * 3 + 1)}`,
      `${word.slice(0, 2)}${word.slice(3)}x`,
    ];
    const words = forms[round % forms.length] ?? word;
    const time = await timed(async () => {
      const listed = await library.list({ ...EVERYTHING, words });
      if (listed.ok) hits += listed.value.ids.length;
    });
    if (time > Math.max(0, ...times)) slowest = words;
    times.push(time);
  }
  return { ...summary(times), slowest, hits };
}

export async function facets() {
  return timed(() => library.countFacets());
}

export const tidy = () => library.tidy();

export async function usage(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

const highlights = createHighlightStore();
const watching = () => ({ onProgress: () => {}, signal: new AbortController().signal });
let made: Blob | null = null;

export async function backup(): Promise<{ time: number; bytes: number }> {
  const time = await timed(async () => {
    const written = await writeBackup({ library, highlights }, new Date(), watching());
    if (!written.ok) throw new Error(written.failure.kind);
    made = written.value;
  });
  return { time, bytes: made?.size ?? 0 };
}

/** Over the library that it was made of, in which it has nothing to change. */
export async function restore(): Promise<number> {
  return timed(async () => {
    const restored = await restoreBackup(made ?? new Blob(), { library, highlights }, watching());
    if (!restored.ok) throw new Error(restored.failure.kind);
  });
}

/** Every work as BibTeX, as from the list of all that is chosen. */
export async function exportAll(): Promise<{ time: number; bytes: number }> {
  let bytes = 0;
  const time = await timed(async () => {
    const listed = await library.list(EVERYTHING);
    const loaded = await library.load(listed.ok ? listed.value.ids : []);
    if (!loaded.ok) throw new Error(loaded.failure.kind);
    const items = loaded.value.flatMap((entry) => (entry ? [leadItem(entry)] : []));
    bytes = WRITERS.bibtex(items).length;
  });
  return { time, bytes };
}

/** A BibTeX file of works that are not there yet, beyond the number `from`: read, and kept. */
export async function importFile(from: number, count: number) {
  const items = Array.from({ length: count }, (_, nth) => {
    const { entry } = entryAt(from + nth);
    return leadItem(entry);
  });
  const file = WRITERS.bibtex(items);
  let works: Awaited<ReturnType<typeof readWorks>>['works'] = [];
  const read = await timed(async () => {
    works = (await readWorks(file)).works;
  });
  if (works.length !== count) throw new Error(`${works.length} of ${count} works read`);
  const keep = await timed(async () => {
    for (let start = 0; start < count; start += BATCH) {
      const entries = works.slice(start, start + BATCH).map((work) => entryFrom(work, new Date()));
      const merged = await library.merge(entries, []);
      if (!merged.ok) throw new Error(merged.failure.kind);
    }
  });
  return { read, keep, bytes: file.length };
}

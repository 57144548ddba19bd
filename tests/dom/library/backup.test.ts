/** A backup holds everything, comes back whole into an empty library, and changes nothing when it is damaged. */
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../utils/failure';
import { restoreBackup } from '../../../utils/library/backup/read-backup';
import { writeBackup } from '../../../utils/library/backup/write-backup';
import { libraryOpener } from '../../../utils/library/database/database';
import type { Entry } from '../../../utils/library/entries/entry';
import { createLibraryStore } from '../../../utils/library/entries/library-store';
import { makeHighlight, withNote } from '../../../utils/library/highlight';
import { createHighlightStore } from '../../../utils/library/highlight-store';
import { draftOf, keptPaper, keptStory, makeEntry } from '../../support/library';

const opened: string[] = [];
let turn = 0;
function fresh() {
  const name = `backup-test-${turn++}`;
  opened.push(name);
  const open = libraryOpener(name);
  return {
    name,
    library: createLibraryStore(open, name),
    highlights: createHighlightStore(open, `${name}-h`),
  };
}
type Stores = ReturnType<typeof fresh>;
afterEach(() => {
  for (const name of opened.splice(0)) void deleteDB(name);
});

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const watching = () => ({ onProgress: () => {}, signal: new AbortController().signal });
const backupOf = async (stores: Stores) => value(await writeBackup(stores, new Date(), watching()));
const restore = (file: Blob, stores: Stores) => restoreBackup(file, stores, watching());

/** Everything that is kept, without the library's own numbers. */
async function contents({ library, highlights }: Stores) {
  const { entries } = value(await library.entriesAfter(0, 1000));
  const bare = entries.map(({ entry: { id: _, ...entry }, pages }) => ({ ...entry, pages }));
  return { entries: bare, marked: value(await highlights.listAll()) };
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const entry = (at: number): fc.Arbitrary<Entry> =>
  fc
    .record({
      title: word,
      stories: fc.integer({ min: 0, max: 3 }),
      hasPaper: fc.boolean(),
      tags: fc.uniqueArray(word, { maxLength: 3 }),
      collections: fc.uniqueArray(word, { maxLength: 2 }),
      note: word,
      read: fc.boolean(),
      added: moment,
      modified: moment,
    })
    .map(({ title, stories, hasPaper, ...own }) =>
      makeEntry({
        ...own,
        paper: hasPaper || stories === 0 ? keptPaper(`10.5555/${at}`, { title }) : null,
        stories: Array.from({ length: stories }, (_, nth) =>
          keptStory(`https://news.example/${at}/${nth}`),
        ),
      }),
    );
const libraryOf = fc
  .integer({ min: 0, max: 8 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => entry(at))));

describe('a backup', () => {
  it('brought into an empty library gives the same, and brought in twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(libraryOf, async (entries) => {
        const [from, to] = [fresh(), fresh()];
        const pages = entries.flatMap(({ stories }) => stories.map(({ key }) => draftOf(key).page));
        value(await from.library.merge([], pages));
        value(await from.library.merge(entries, []));
        const file = await backupOf(from);
        value(await restore(file, to));
        const first = await contents(to);
        expect(first).toEqual(await contents(from));
        expect(value(await restore(file, to))).toEqual({ entries: 0, highlights: 0 });
        expect(await contents(to)).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  it('brings highlights with their notes, and the words of the search', async () => {
    const [from, to] = [fresh(), fresh()];
    value(
      await from.library.save(draftOf('https://a.example/moss', null, 'Sphagnum holds water.')),
    );
    const marked = makeHighlight(
      'https://a.example/moss',
      [
        { type: 'TextQuoteSelector', exact: 'holds', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 9, end: 14 },
      ],
      'green',
      new Date(),
    );
    value(await from.highlights.keep(withNote(marked, 'a note\nof two lines', new Date())));
    value(await restore(await backupOf(from), to));
    expect(await contents(to)).toEqual(await contents(from));
    const request = { order: 'added', descending: true, facets: {}, words: 'sphagnum' } as const;
    expect(value(await to.library.list(request)).ids).toHaveLength(1);
  });

  it('loses nothing that was here, and brings together what both have', async () => {
    const [from, to] = [fresh(), fresh()];
    const paper = keptPaper('10.5555/moss');
    value(await from.library.save(draftOf('https://a.example/moss', paper)));
    value(await to.library.save(draftOf('https://b.example/moss', paper)));
    const { entries } = value(await to.library.entriesAfter(0, 1));
    value(await to.library.edit([entries[0]?.entry.id ?? 0], (one) => ({ ...one, note: 'mine' })));
    value(await restore(await backupOf(from), to));
    const [only, ...others] = (await contents(to)).entries;
    expect(others).toEqual([]);
    expect(only?.note).toBe('mine');
    expect(only?.stories.map(({ key }) => key).sort()).toEqual([
      'https://a.example/moss',
      'https://b.example/moss',
    ]);
  });

  it('of an earlier day leaves what was read since read', async () => {
    const one = fresh();
    value(await one.library.save(draftOf('https://a.example/moss', keptPaper('10.5555/moss'))));
    const file = await backupOf(one);
    const { entries } = value(await one.library.entriesAfter(0, 1));
    const id = entries[0]?.entry.id ?? 0;
    value(await one.library.edit([id], (entry) => ({ ...entry, read: true })));
    expect(value(await restore(file, one))).toMatchObject({ entries: 0 });
    expect((await contents(one)).entries[0]?.read).toBe(true);
  });

  it('takes along what cannot be read here, as it is', async () => {
    const from = fresh();
    value(await from.library.save(draftOf('https://a.example/moss')));
    value(await from.library.save(draftOf('https://b.example/moss')));
    const raw = await openDB(from.name);
    const [id] = await raw.getAllKeys('entries');
    await raw.put('entries', { ...(await raw.get('entries', id ?? 0)), entry: 'torn' });
    raw.close();
    const file = await backupOf(from);
    const bytes = new TextDecoder('latin1').decode(await file.arrayBuffer());
    expect(bytes).toContain('unreadable.jsonl');
    expect(value(await restore(file, fresh())).entries).toBe(1);
  });
});

describe('nothing is changed by', () => {
  const blanks = (size: number) => new Uint8Array(size).fill(32);
  const manifest = strToU8(
    '{"format":"paper-trail-library","version":1,"made":"2026-01-01","entries":1,"pages":0,"highlights":0}',
  );
  it.each<[string, Record<string, Uint8Array>]>([
    ['one line without end', { 'manifest.json': manifest, 'entries.jsonl': blanks(1.2e8) }],
    [
      'lines without end',
      { 'manifest.json': manifest, 'entries.jsonl': new Uint8Array(1.2e8).fill(10) },
    ],
    ['a manifest without end', { 'manifest.json': blanks(1.2e8), 'entries.jsonl': blanks(1) }],
    [
      'highlights without end',
      { 'manifest.json': manifest, 'entries.jsonl': blanks(0), 'highlights.jsonld': blanks(1.2e8) },
    ],
  ])('a small file that unpacks to %s, and what it is is said', async (_, files) => {
    const to = fresh();
    const restored = await restore(new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]), to);
    expect(restored).toEqual({ ok: false, failure: { kind: 'bad-backup', problem: 'large' } });
    expect((await contents(to)).entries).toEqual([]);
  });

  it.each([
    ['a file that is no zip', 'foreign', async () => new Blob(['Dear reader,'])],
    ['an empty file', 'foreign', async () => new Blob([])],
    [
      'a backup that is cut off',
      null,
      async (file: Blob) => file.slice(0, Math.floor(file.size * 0.6)),
    ],
    [
      'a backup with a byte changed',
      null,
      async (file: Blob) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        bytes[Math.floor(bytes.length / 4)] = (bytes[Math.floor(bytes.length / 4)] ?? 0) ^ 0xff;
        return new Blob([bytes]);
      },
    ],
  ] as const)('%s', async (_, problem, damage) => {
    const [from, to] = [fresh(), fresh()];
    for (let at = 0; at < 20; at++)
      value(
        await from.library.save(draftOf(`https://a.example/${at}`, null, `Moss ${at} `.repeat(50))),
      );
    const restored = await restore(await damage(await backupOf(from)), to);
    expect(restored).toMatchObject({ ok: false, failure: { kind: 'bad-backup' } });
    if (problem) expect(restored).toMatchObject({ failure: { problem } });
    expect((await contents(to)).entries).toEqual([]);
  });

  it('a change of any byte, be it in the middle of a word', async () => {
    const from = fresh();
    for (let at = 0; at < 5; at++)
      value(await from.library.save(draftOf(`https://a.example/${at}`, null, `Moss ${at} grew.`)));
    const bytes = new Uint8Array(await (await backupOf(from)).arrayBuffer());
    const wanted = (await contents(from)).entries;
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      const to = fresh();
      const restored = await restore(new Blob([changed]), to);
      const { entries } = await contents(to);
      // Names and times of the zip itself say nothing of what is in it.
      expect(entries).toEqual(restored.ok ? wanted : []);
    }
  });

  it('a reader who stops it at once', async () => {
    const [from, to] = [fresh(), fresh()];
    value(await from.library.save(draftOf('https://a.example/moss')));
    const file = await backupOf(from);
    const stopped = AbortSignal.abort();
    const restored = await restoreBackup(file, to, { onProgress: () => {}, signal: stopped });
    expect(restored).toEqual({ ok: false, failure: { kind: 'aborted' } });
    expect((await contents(to)).entries).toEqual([]);
  });
});

/** Puts the words of the search in their buckets (buckets.ts). A save only notes its words; they are put there many at a time. */
import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import type { Library, LibrarySchema } from '../../database/schema';
import { wholly } from '../../database/wholly';
import {
  beginningOf,
  blockOf,
  bucketKey,
  isBucket,
  type Postings,
  pack,
  placeOf,
  unpack,
} from './buckets';
import { mendBuckets } from './mend';
import { learnWords } from './vocabulary';

const WORD_STORES = ['postings', 'unindexed', 'vocabulary'] as const;
type Writing = IDBPTransaction<
  LibrarySchema,
  ('postings' | 'unindexed' | 'entries' | 'columns' | 'pages')[],
  'readwrite'
>;

/** Notes that are put in their buckets in one transaction. */
const BATCH = 400;

const NOTE = v.object({ entry: v.number(), words: v.array(v.string()) });
export type Note = v.InferOutput<typeof NOTE>;

/** What stands in the store may be anything, after a fault of ours or of the disk. */
export const notesIn = (rows: readonly unknown[]): Note[] => rows.filter((row) => v.is(NOTE, row));

/** Notes that the entry is found by these words from now on. */
export async function addWords(writing: Writing, entry: number, words: string[]): Promise<void> {
  if (words.length > 0) await writing.objectStore('unindexed').put({ entry, words });
}

/** Takes words away that the entry has no more. */
export async function removeWords(
  writing: Writing,
  entry: number,
  words: readonly string[],
): Promise<void> {
  const postings = writing.objectStore('postings');
  const gone = new Set(words);
  const keys = new Set([...gone].map((word) => bucketKey(word, blockOf(entry))));
  for (const key of keys) {
    const bucket = await postings.get(key);
    // One that cannot be read is mended where it is looked in.
    if (!isBucket(bucket)) continue;
    const entries = unpack(bucket);
    for (const word of gone) entries.get(word)?.delete(placeOf(entry));
    await postings.put(pack(bucket.block, entries), key);
  }
  const notes = writing.objectStore('unindexed').index('entry');
  for (let at = await notes.openCursor(entry); at; at = await at.continue()) {
    const left = notesIn([at.value])[0]?.words.filter((word) => !gone.has(word)) ?? [];
    await (left.length > 0 ? at.update({ entry, words: left }) : at.delete());
  }
}

/** Puts all that was noted in its buckets; what is cut short is done again. */
export async function indexWords(library: Library): Promise<void> {
  const torn = new Set<string>();
  while ((await library.count('unindexed')) > 0) {
    const writing = library.transaction(WORD_STORES, 'readwrite');
    const notes = writing.objectStore('unindexed');
    const postings = writing.objectStore('postings');
    await wholly(writing, async () => {
      const [keys, rows] = await Promise.all([
        notes.getAllKeys(null, BATCH),
        notes.getAll(null, BATCH),
      ]);
      const noted = notesIn(rows);
      const puts = [...grouped(noted)].map(async ([key, { beginning, block, entries }]) => {
        const before = await postings.get(key);
        // Made anew below, these words among the others.
        if (before !== undefined && !isBucket(before)) return void torn.add(`${beginning} `);
        if (before)
          for (const [word, known] of unpack(before))
            entries.set(word, new Set([...known, ...(entries.get(word) ?? [])]));
        await postings.put(pack(block, entries), key);
      });
      const learning = learnWords(
        writing.objectStore('vocabulary'),
        new Set(noted.flatMap(({ words }) => words)),
      );
      await Promise.all([...puts, learning, ...keys.map((key) => notes.delete(key))]);
    });
  }
  if (torn.size > 0) await mendBuckets(library, [...torn]);
}

function grouped(noted: readonly Note[]) {
  const buckets = new Map<string, { beginning: string; block: number; entries: Postings }>();
  for (const { entry, words } of noted) {
    const block = blockOf(entry);
    for (const word of words) {
      const key = bucketKey(word, block);
      const bucket = buckets.get(key) ?? {
        beginning: beginningOf(word),
        block,
        entries: new Map(),
      };
      buckets.set(key, bucket);
      bucket.entries.set(word, (bucket.entries.get(word) ?? new Set()).add(placeOf(entry)));
    }
  }
  return buckets;
}

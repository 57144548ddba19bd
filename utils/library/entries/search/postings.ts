/**
 * The words of the search. Those that begin alike stand together in a bucket, one for each block of entries,
 * with the entries that have them: a beginning is looked up in one range of the database, and what a story adds
 * is some hundred rows instead of one a word. A save only notes its words; they are put in their buckets many
 * at a time.
 */
import type { IDBPTransaction } from 'idb';
import { editDistance } from '../../text/edit-distance';
import type { Bucket, Library, LibrarySchema } from '../database/schema';
import { wholly } from '../database/wholly';

const WORD_STORES = ['postings', 'unindexed'] as const;
type WordStores = (typeof WORD_STORES)[number];
type Writing = IDBPTransaction<
  LibrarySchema,
  (WordStores | 'entries' | 'columns' | 'pages')[],
  'readwrite'
>;

/** Entries in a block: so many numbers fit in 16 bits. */
const BLOCK = 1 << 12;

/** Letters that words of one bucket share; shorter words are alone in theirs, and stand for themselves. */
const SHARED = 3;

/** Notes that are put in their buckets in one transaction. */
const BATCH = 400;

/** No word holds a space, so all blocks of a bucket stand together. */
const keyOf = (word: string, block: number) => `${word.slice(0, SHARED)} ${block.toString(36)}`;

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
  const keys = new Set([...gone].map((word) => keyOf(word, Math.floor(entry / BLOCK))));
  for (const key of keys) {
    const bucket = await postings.get(key);
    if (!bucket) continue;
    const entries = unpack(bucket);
    for (const word of gone) entries.get(word)?.delete(entry % BLOCK);
    await postings.put(pack(bucket.block, entries), key);
  }
  const notes = writing.objectStore('unindexed').index('entry');
  for (let at = await notes.openCursor(entry); at; at = await at.continue()) {
    const left = at.value.words.filter((word) => !gone.has(word));
    await (left.length > 0 ? at.update({ entry, words: left }) : at.delete());
  }
}

/** Puts all that was noted in its buckets; what is cut short is done again. */
export async function indexWords(library: Library): Promise<void> {
  while ((await library.count('unindexed')) > 0) {
    const writing = library.transaction(WORD_STORES, 'readwrite');
    const notes = writing.objectStore('unindexed');
    const postings = writing.objectStore('postings');
    await wholly(writing, async () => {
      const [keys, noted] = await Promise.all([
        notes.getAllKeys(null, BATCH),
        notes.getAll(null, BATCH),
      ]);
      const puts = [...grouped(noted)].map(async ([key, { block, entries }]) => {
        const before = await postings.get(key);
        if (before)
          for (const [word, known] of unpack(before))
            entries.set(word, new Set([...known, ...(entries.get(word) ?? [])]));
        await postings.put(pack(block, entries), key);
      });
      await Promise.all([...puts, ...keys.map((key) => notes.delete(key))]);
    });
  }
}

type Entries = Map<string, Set<number>>;

function grouped(noted: readonly { entry: number; words: string[] }[]) {
  const buckets = new Map<string, { block: number; entries: Entries }>();
  for (const { entry, words } of noted) {
    const block = Math.floor(entry / BLOCK);
    for (const word of words) {
      const key = keyOf(word, block);
      const bucket = buckets.get(key) ?? { block, entries: new Map() };
      buckets.set(key, bucket);
      const known = bucket.entries.get(word);
      if (known) known.add(entry % BLOCK);
      else bucket.entries.set(word, new Set([entry % BLOCK]));
    }
  }
  return buckets;
}

function pack(block: number, entries: Entries): Bucket {
  const full = [...entries].filter(([, numbers]) => numbers.size > 0);
  let end = 0;
  const ends = Uint32Array.from(full, ([, numbers]) => {
    end += numbers.size;
    return end;
  });
  const packed = new Uint16Array(end);
  let at = 0;
  for (const [, numbers] of full) for (const number of numbers) packed[at++] = number;
  return { block, words: full.map(([word]) => word).join(' '), ends, entries: packed };
}

function unpack(bucket: Bucket): Entries {
  const { ends, entries } = bucket;
  return new Map(
    wordsIn(bucket).map((word, at) => [
      word,
      new Set(entries.subarray(ends[at - 1] ?? 0, ends[at])),
    ]),
  );
}

const wordsIn = ({ words }: Bucket): string[] => (words === '' ? [] : words.split(' '));

export interface FoundWords {
  entries: ReadonlySet<number>;
  /** Words of the library that were taken for one that it does not have. */
  instead: string[];
}

/** The entries that have the word, or one that begins with it; where none has, one that is nearly the same. */
export async function findWord(library: Library, word: string): Promise<FoundWords> {
  const fits =
    word.length < SHARED
      ? (other: string) => other === word
      : (other: string) => other.startsWith(word);
  const notes = await library.getAll('unindexed');
  const entries = entriesOf(await bucketsOf(library, `${word.slice(0, SHARED)} `), notes, fits);
  if (entries.size > 0) return { entries, instead: [] };
  if (maxEdits(word.length) === 0) return { entries, instead: [] };
  // Those that begin alike, or would if the second letter were left out or the next one had come first.
  const beginnings = [...new Set([word.slice(0, 2), word.charAt(0) + word.charAt(2)])];
  const near = (await Promise.all(beginnings.map((one) => bucketsOf(library, one)))).flat();
  const instead = wordsNear(word, [
    ...near.flatMap(wordsIn),
    ...notes.flatMap(({ words }) => words.filter((other) => other[0] === word[0])),
  ]);
  const taken = new Set(instead);
  return { entries: entriesOf(near, notes, (other) => taken.has(other)), instead };
}

const bucketsOf = (library: Library, beginning: string): Promise<Bucket[]> =>
  library.getAll('postings', IDBKeyRange.bound(beginning, `${beginning}\uffff`));

function entriesOf(
  buckets: readonly Bucket[],
  notes: readonly { entry: number; words: string[] }[],
  fits: (word: string) => boolean,
): Set<number> {
  const found = new Set<number>();
  for (const bucket of buckets) {
    const { block, ends, entries } = bucket;
    for (const [at, word] of wordsIn(bucket).entries()) {
      if (!fits(word)) continue;
      for (let nth = ends[at - 1] ?? 0; nth < (ends[at] ?? 0); nth++)
        found.add(block * BLOCK + (entries[nth] ?? 0));
    }
  }
  for (const note of notes) if (note.words.some(fits)) found.add(note.entry);
  return found;
}

/** Slips that a word of so many letters is forgiven; its first letter is taken to be right. */
const maxEdits = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

function wordsNear(word: string, known: readonly string[]): string[] {
  const most = maxEdits(word.length);
  const near = [...new Set(known)].map((other) => ({
    other,
    edits: editDistance(word, other, most, { swaps: true }),
  }));
  const least = near.reduce((fewest, { edits }) => Math.min(fewest, edits), most + 1);
  return least > most ? [] : near.filter(({ edits }) => edits === least).map(({ other }) => other);
}

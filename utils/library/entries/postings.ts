/**
 * The words of the search: for each word, and each block of entries, which of them have it. A save only
 * notes its words; they are put in their blocks many at a time, since a story has hundreds.
 */
import type { IDBPTransaction } from 'idb';
import { editDistance } from '../../text/edit-distance';
import type { Library, LibrarySchema } from '../database/schema';

export const WORD_STORES = ['postings', 'unindexed'] as const;
type WordStores = (typeof WORD_STORES)[number];
type Writing = IDBPTransaction<LibrarySchema, (WordStores | 'entries' | 'pages')[], 'readwrite'>;

/** Entries in a block: so many numbers fit in 16 bits. */
const BLOCK = 1 << 12;

/** Notes that are put in their blocks in one transaction. */
const BATCH = 400;

/** Fewer notes than this are as quickly read as they are. */
const MAX_NOTES = 200;

/** Shorter words stand for themselves, not for the beginnings of thousands. */
const SHORTEST_PREFIX = 3;

/** No word holds a space, so those that begin alike stand together and blocks of one word too. */
const keyOf = (word: string, block: number) => `${word} ${block.toString(36)}`;
const wordIn = (key: string) => key.slice(0, key.indexOf(' '));

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
  for (const word of gone) {
    const key = keyOf(word, Math.floor(entry / BLOCK));
    const before = await postings.get(key);
    if (!before) continue;
    const [block = 0, ...others] = before;
    const left = others.filter((one) => one !== entry % BLOCK);
    await (left.length > 0
      ? postings.put(Uint16Array.of(block, ...left), key)
      : postings.delete(key));
  }
  const notes = writing.objectStore('unindexed').index('entry');
  for (let at = await notes.openCursor(entry); at; at = await at.continue()) {
    const left = at.value.words.filter((word) => !gone.has(word));
    await (left.length > 0 ? at.update({ entry, words: left }) : at.delete());
  }
}

/** Puts what was noted in its blocks, where there is enough of it or `all`; what is cut short is done again. */
export async function indexWords(library: Library, all = false): Promise<void> {
  for (;;) {
    const waiting = await library.count('unindexed');
    if (waiting === 0 || (!all && waiting < MAX_NOTES)) return;
    const writing = library.transaction(WORD_STORES, 'readwrite');
    const notes = writing.objectStore('unindexed');
    const postings = writing.objectStore('postings');
    const [keys, noted] = await Promise.all([
      notes.getAllKeys(null, BATCH),
      notes.getAll(null, BATCH),
    ]);
    const added = new Map<string, { block: number; entries: number[] }>();
    for (const { entry, words } of noted) {
      const block = Math.floor(entry / BLOCK);
      for (const word of words) {
        const key = keyOf(word, block);
        const group = added.get(key);
        if (group) group.entries.push(entry % BLOCK);
        else added.set(key, { block, entries: [entry % BLOCK] });
      }
    }
    const puts = [...added].map(async ([key, { block, entries }]) => {
      const before = await postings.get(key);
      const known = before ? [...before.subarray(1)] : [];
      await postings.put(Uint16Array.of(block, ...new Set([...known, ...entries])), key);
    });
    await Promise.all([...puts, ...keys.map((key) => notes.delete(key)), writing.done]);
  }
}

export interface FoundWords {
  entries: ReadonlySet<number>;
  /** Words of the library that were taken for one that it does not have. */
  instead: string[];
}

/** The entries that have the word, or one that begins with it; where none has, one that is nearly the same. */
export async function findWord(library: Library, word: string): Promise<FoundWords> {
  const exact = await entriesWith(library, word);
  if (exact.size > 0) return { entries: exact, instead: [] };
  const instead = await wordsNear(library, word);
  const found = await Promise.all(instead.map((one) => entriesWith(library, one, true)));
  return { entries: new Set(found.flatMap((one) => [...one])), instead };
}

async function entriesWith(library: Library, word: string, whole = false): Promise<Set<number>> {
  const isWhole = whole || word.length < SHORTEST_PREFIX;
  const [rows, notes] = await Promise.all([
    library.getAll('postings', rangeOf(isWhole ? `${word} ` : word)),
    library.getAll('unindexed'),
  ]);
  const entries = new Set<number>();
  for (const row of rows) {
    const first = (row[0] ?? 0) * BLOCK;
    for (let at = 1; at < row.length; at++) entries.add(first + (row[at] ?? 0));
  }
  const fits = (other: string) => (isWhole ? other === word : other.startsWith(word));
  for (const note of notes) if (note.words.some(fits)) entries.add(note.entry);
  return entries;
}

/** Slips that a word of so many letters is forgiven; its first letter is taken to be right. */
const maxEdits = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

async function wordsNear(library: Library, word: string): Promise<string[]> {
  const most = maxEdits(word.length);
  if (most === 0) return [];
  const [keys, notes] = await Promise.all([
    library.getAllKeys('postings', rangeOf(word.slice(0, 1))),
    library.getAll('unindexed'),
  ]);
  const known = new Set(keys.map(wordIn));
  for (const note of notes)
    for (const other of note.words) if (other[0] === word[0]) known.add(other);
  const near = [...known].map((other) => ({
    other,
    edits: editDistance(word, other, most, { swaps: true }),
  }));
  const least = Math.min(...near.map(({ edits }) => edits));
  return least > most ? [] : near.filter(({ edits }) => edits === least).map(({ other }) => other);
}

const rangeOf = (beginning: string) => IDBKeyRange.bound(beginning, `${beginning}\uffff`);

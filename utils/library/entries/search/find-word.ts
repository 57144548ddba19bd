/** Finds the entries that have a word, one that begins with it, or one that is nearly the same. */
import { editDistance } from '../../../text/edit-distance';
import type { Bucket, Library } from '../../database/schema';
import { beginningOf, bucketsOf, entryAt, isBucket, SHARED, wordsIn } from './buckets';
import { IdSet } from './id-set';
import { type Note, notesIn } from './postings';
import { ALIKE, isTornRow, wordsOfRow } from './vocabulary';

export interface FoundWord {
  entries: IdSet;
  /** Words of the library that were taken for one that it does not have. */
  instead: string[];
  /** Beginnings of words of which a bucket cannot be read: entries may be missing until it is mended (mend.ts). */
  torn: string[];
}

/** Slips that a word of so many letters is forgiven; its first letter is taken to be right. */
const maxEdits = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

export async function findWord(
  library: Library,
  word: string,
  notes: readonly Note[],
): Promise<FoundWord> {
  const fits =
    word.length < SHARED
      ? (other: string) => other === word
      : (other: string) => other.startsWith(word);
  const read = bucketReader(library);
  const exact = await withWords(read, [`${beginningOf(word)} `], notes, fits);
  const most = maxEdits(word.length);
  if (exact.entries.size > 0 || most === 0) return { ...exact, instead: [] };
  const alike = await wordsAlike(library, word, notes);
  const near = wordsNear(word, alike.words, most);
  const torn = new Set([...exact.torn, ...alike.torn]);
  for (const instead of near) {
    const taken = new Set(instead);
    const beginnings = new Set(instead.map((one) => `${beginningOf(one)} `));
    const found = await withWords(read, [...beginnings], notes, (other) => taken.has(other));
    for (const beginning of found.torn) torn.add(beginning);
    // A word of entries that were taken out is no help.
    if (found.entries.size > 0) return { entries: found.entries, instead, torn: [...torn] };
  }
  return { entries: exact.entries, instead: [], torn: [...torn] };
}

/** Words that begin alike, or would if the second letter were left out or the next one had come first. */
async function wordsAlike(library: Library, word: string, notes: readonly Note[]) {
  const beginnings = [...new Set([word.slice(0, ALIKE), word.charAt(0) + word.charAt(2)])];
  const { store } = library.transaction('vocabulary');
  const rows: unknown[] = await Promise.all(beginnings.map((one) => store.get(one)));
  const noted = notes.flatMap(({ words }) => words.filter((other) => other[0] === word[0]));
  return {
    words: new Set([...rows.flatMap(wordsOfRow), ...noted]),
    torn: beginnings.filter((_, at) => isTornRow(rows[at])),
  };
}

/** Words that are taken for one at once: more are no help to anyone. */
const MOST_TAKEN = 5;

/** Those that are the least edits away and have the longest beginning in common first, a few at a time. */
function wordsNear(word: string, known: ReadonlySet<string>, most: number): string[][] {
  const near: string[][] = Array.from({ length: most }, () => []);
  for (const other of known)
    near[editDistance(word, other, most, { swaps: true }) - 1]?.push(other);
  return near.flatMap((words) => {
    const likely = words.sort((one, other) => shared(word, other) - shared(word, one));
    const parts = Array.from({ length: Math.ceil(likely.length / MOST_TAKEN) }, (_, at) => at);
    return parts.map((at) => likely.slice(at * MOST_TAKEN, (at + 1) * MOST_TAKEN));
  });
}

/** How many letters both begin with. */
function shared(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

type ReadBuckets = (beginning: string) => Promise<unknown[]>;

/** Reads each beginning once. */
function bucketReader(library: Library): ReadBuckets {
  const read = new Map<string, Promise<unknown[]>>();
  return (beginning) => {
    const rows = read.get(beginning) ?? library.getAll('postings', bucketsOf(beginning));
    read.set(beginning, rows);
    return rows;
  };
}

async function withWords(
  readRows: ReadBuckets,
  beginnings: readonly string[],
  notes: readonly Note[],
  fits: (word: string) => boolean,
): Promise<Pick<FoundWord, 'entries' | 'torn'>> {
  const read = await Promise.all(beginnings.map(readRows));
  const entries = new IdSet();
  const torn = new Set<string>();
  for (const [nth, rows] of read.entries())
    for (const row of rows)
      if (isBucket(row)) addFitting(row, fits, entries);
      else torn.add(beginnings[nth] ?? '');
  for (const note of notes) if (note.words.some(fits)) entries.add(note.entry);
  return { entries, torn: [...torn] };
}

function addFitting(bucket: Bucket, fits: (word: string) => boolean, entries: IdSet): void {
  const { block, ends, entries: places } = bucket;
  for (const [at, word] of wordsIn(bucket).entries()) {
    if (!fits(word)) continue;
    for (let nth = ends[at - 1] ?? 0; nth < (ends[at] ?? 0); nth++)
      entries.add(entryAt(block, places[nth] ?? 0));
  }
}

/** The words that wait to be put in their buckets. */
export const waitingNotes = async (library: Library): Promise<Note[]> =>
  notesIn(await library.getAll('unindexed'));

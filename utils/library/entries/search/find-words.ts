/** Finds the entries that have words, others that begin with them, or others that are nearly the same. */
import { editDistance } from '../../../text/edit-distance';
import type { Bucket, Library } from '../../database/schema';
import { beginningOf, bucketsOf, entryAt, isBucket, SHARED, wordsIn } from './buckets';
import { IdSet } from './id-set';
import { type Note, notesIn } from './postings';
import { ALIKE, isTornRow, wordsOfRow } from './vocabulary';

export interface FoundWords {
  /** Those that have every word. */
  entries: IdSet;
  /** Words that the library has not, with those taken instead; none where that led to no entry. */
  instead: { typed: string; taken: string[] }[];
  /** Beginnings of words of which a bucket cannot be read: entries may be missing until it is mended (mend.ts). */
  torn: string[];
}

/** Slips that a word of so many letters is forgiven; its first letter is taken to be right. */
const maxEdits = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** `within`: only these entries count, null for all. A word with a slip is taken for one that they have. */
export async function findWords(
  library: Library,
  words: readonly string[],
  within: IdSet | null,
): Promise<FoundWords> {
  const notes = notesIn(await library.getAll('unindexed'));
  const read = bucketReader(library);
  const exact = await Promise.all(
    words.map((word) => withWords(read, [`${beginningOf(word)} `], notes, fitting(word))),
  );
  const torn = new Set(exact.flatMap((found) => found.torn));
  const isKnown = exact.map(({ entries }) => entries.size > 0);
  let entries = exact
    .filter((_, at) => isKnown[at])
    .reduce<IdSet | null>((met, found) => met?.and(found.entries) ?? found.entries, within);
  const instead: FoundWords['instead'] = [];
  for (const typed of words.filter((_, at) => !isKnown[at])) {
    if (entries?.size === 0) break;
    const alike = await findAlike(library, read, typed, notes, entries);
    for (const beginning of alike.torn) torn.add(beginning);
    entries = alike.entries;
    instead.push({ typed, taken: alike.taken });
  }
  const found = entries ?? new IdSet();
  return { entries: found, instead: found.size > 0 ? instead : [], torn: [...torn] };
}

const fitting = (word: string) =>
  word.length < SHARED
    ? (other: string) => other === word
    : (other: string) => other.startsWith(word);

/** So many sets of words are looked for: those that are further away are no help. */
const MOST_TRIED = 4;

/** Those of the entries that have what was meant by the word, as it seems. */
async function findAlike(
  library: Library,
  read: ReadBuckets,
  word: string,
  notes: readonly Note[],
  within: IdSet | null,
): Promise<{ entries: IdSet; taken: string[]; torn: string[] }> {
  const most = maxEdits(word.length);
  if (most === 0) return { entries: new IdSet(), taken: [], torn: [] };
  const alike = await wordsAlike(library, word, notes);
  const torn = new Set(alike.torn);
  for (const taken of wordsNear(word, alike.words, most).slice(0, MOST_TRIED)) {
    const words = new Set(taken);
    const beginnings = new Set(taken.map((one) => `${beginningOf(one)} `));
    const found = await withWords(read, [...beginnings], notes, (other) => words.has(other));
    for (const beginning of found.torn) torn.add(beginning);
    const entries = within?.and(found.entries) ?? found.entries;
    // A word of entries that were taken out is no help, nor one that no entry has beside the others.
    if (entries.size > 0) return { entries, taken, torn: [...torn] };
  }
  return { entries: new IdSet(), taken: [], torn: [...torn] };
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
): Promise<Pick<FoundWords, 'entries' | 'torn'>> {
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

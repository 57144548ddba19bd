/**
 * All words of the library, each once: those that begin with the same two letters in one row. A word with a slip is
 * compared with them; the buckets have each word as often as there are blocks.
 */
import { isBucket, wordsIn } from './buckets';

/** Letters that the words of a row share. */
export const ALIKE = 2;

interface Vocabulary {
  get(key: string): Promise<unknown>;
  put(row: string, key: string): Promise<unknown>;
}

/** What stands in the store may be anything, after a fault of ours or of the disk. */
export const isTornRow = (row: unknown): boolean => row !== undefined && typeof row !== 'string';

/** Empty where the row is none. */
export const wordsOfRow = (row: unknown): string[] =>
  typeof row === 'string' ? row.split(' ') : [];

/** A word that no entry has any more stays: it leads nowhere. */
export async function learnWords(store: Vocabulary, words: Iterable<string>): Promise<void> {
  const rows = new Map<string, string[]>();
  for (const word of words) {
    const row = rows.get(word.slice(0, ALIKE));
    if (row) row.push(word);
    else rows.set(word.slice(0, ALIKE), [word]);
  }
  await Promise.all(
    [...rows].map(async ([beginning, fresh]) => {
      const row = await store.get(beginning);
      // Made anew with all of them where a slip is looked for (mend.ts).
      if (isTornRow(row)) return;
      const known = wordsOfRow(row);
      const all = new Set([...known, ...fresh]);
      if (all.size > known.length) await store.put([...all].join(' '), beginning);
    }),
  );
}

/** Those of these buckets. */
export function* wordsOfBuckets(rows: Iterable<unknown>): Generator<string> {
  for (const row of rows) if (isBucket(row)) yield* wordsIn(row);
}

/** Rows of the buckets that are read at once. */
const BATCH = 200;

interface Buckets {
  count(): Promise<number>;
  getAll(range: IDBKeyRange | null, count: number): Promise<unknown[]>;
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<IDBValidKey[]>;
}

/** Of all buckets, where there is none yet. `onProgress` is told the part that is done, 0 to 1. */
export async function fillVocabulary(
  vocabulary: Vocabulary,
  postings: Buckets,
  onProgress: (done: number) => void,
): Promise<void> {
  const total = await postings.count();
  let done = 0;
  for (let range: IDBKeyRange | null = null; ; ) {
    const [keys, rows] = await Promise.all([
      postings.getAllKeys(range, BATCH),
      postings.getAll(range, BATCH),
    ]);
    await learnWords(vocabulary, new Set(wordsOfBuckets(rows)));
    const last = keys.at(-1);
    if (last === undefined) return;
    done += keys.length;
    onProgress(done / total);
    range = IDBKeyRange.lowerBound(last, true);
  }
}

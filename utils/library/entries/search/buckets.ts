/**
 * Words that begin alike stand together in a bucket, one for each block of entries, with the entries that have them:
 * a beginning is looked up in one range of the database, and what a story adds is some hundred rows instead of one a
 * word.
 */
import * as v from 'valibot';
import type { Bucket } from '../../database/schema';

/** Entries in a block: so many numbers fit in 16 bits. */
const BLOCK = 1 << 12;

/** Letters that words of one bucket share; shorter words are alone in theirs, and stand for themselves. */
export const SHARED = 3;

/** The entries of each word, by their numbers within the block. */
export type Postings = Map<string, Set<number>>;

export const blockOf = (entry: number): number => Math.floor(entry / BLOCK);
export const placeOf = (entry: number): number => entry % BLOCK;
export const entryAt = (block: number, place: number): number => block * BLOCK + place;

/** What the words of a bucket begin with, each for itself where they are shorter. */
export const beginningOf = (word: string): string => word.slice(0, SHARED);

/** No word holds a space, so all blocks of a bucket stand together. */
export const bucketKey = (word: string, block: number): string =>
  `${beginningOf(word)} ${block.toString(36)}`;

/** What the key was made of; null where it is none. */
export function readKey(key: unknown): { beginning: string; block: number } | null {
  const [, beginning = '', block = ''] = /^(\S{1,3}) ([0-9a-z]+)$/.exec(String(key)) ?? [];
  return beginning === '' ? null : { beginning, block: Number.parseInt(block, 36) };
}

/** The buckets of all words that begin like this. */
export const bucketsOf = (beginning: string): IDBKeyRange =>
  IDBKeyRange.bound(beginning, `${beginning}\uffff`);

const BUCKET = v.object({
  block: v.number(),
  words: v.string(),
  ends: v.instance(Uint32Array),
  entries: v.instance(Uint16Array),
});

/** What stands in the store may be anything, after a fault of ours or of the disk. */
export function isBucket(row: unknown): row is Bucket {
  if (!v.is(BUCKET, row)) return false;
  const { words, ends, entries } = row;
  let count = words === '' ? 0 : 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count++;
  return count === ends.length && (ends.at(-1) ?? 0) === entries.length;
}

export const wordsIn = ({ words }: Pick<Bucket, 'words'>): string[] =>
  words === '' ? [] : words.split(' ');

export function pack(block: number, postings: Postings): Bucket {
  const full = [...postings].filter(([, places]) => places.size > 0);
  let end = 0;
  const ends = Uint32Array.from(full, ([, places]) => {
    end += places.size;
    return end;
  });
  const entries = new Uint16Array(end);
  let at = 0;
  for (const [, places] of full) for (const place of places) entries[at++] = place;
  return { block, words: full.map(([word]) => word).join(' '), ends, entries };
}

export function unpack(bucket: Bucket): Postings {
  const { ends, entries } = bucket;
  return new Map(
    wordsIn(bucket).map((word, at) => [
      word,
      new Set(entries.subarray(ends[at - 1] ?? 0, ends[at])),
    ]),
  );
}

/** What the library's database holds. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { EntryRow } from '../entries/entry-row';
import type { KeptPage } from '../entries/kept-page';
import type { Highlight } from '../highlight';

/** Words that begin alike, with the entries of one block that have each. */
export interface Bucket {
  block: number;
  /** With a space between them: one text is read many times as fast as a list of them. */
  words: string;
  /** Where the entries of each word end in `entries`. */
  ends: Uint32Array;
  /** Their numbers within the block. */
  entries: Uint16Array;
}

/** What so many entries are sorted or narrowed by. */
export interface Column {
  /** Their numbers, the smallest first. */
  ids: Uint32Array;
  /** A line each: one text is read many times as fast as a list of them. */
  values: string;
}

export interface LibrarySchema extends DBSchema {
  /** By id; `story` finds those of one story by its key (utils/story/story-key.ts). */
  highlights: { key: string; value: Highlight; indexes: { story: string } };
  /** By a number that is never given twice; entry-row.ts says what the indexes hold. */
  entries: { key: number; value: EntryRow; indexes: { keys: string; checked: string } };
  /** What lists are made of (entries/columns.ts), by the column's name and the block's number. */
  columns: { key: [string, number]; value: Column };
  /** The text of each story that is kept, by the story's key. */
  pages: { key: string; value: KeptPage };
  /** The words of the search (entries/search/buckets.ts). */
  postings: { key: string; value: Bucket };
  /** Each of them once (entries/search/vocabulary.ts). */
  vocabulary: { key: string; value: string };
  /** Words that wait to be put there. */
  unindexed: { key: number; value: { entry: number; words: string[] }; indexes: { entry: number } };
}

export type Library = IDBPDatabase<LibrarySchema>;

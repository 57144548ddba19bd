/** Makes what the search is made of anew where it cannot be read, of the entries and the texts. */
import type { IDBPTransaction } from 'idb';
import type { Library, LibrarySchema } from '../../database/schema';
import { wholly } from '../../database/wholly';
import { entryIn } from '../entry-row';
import {
  beginningOf,
  bucketsOf,
  entryAt,
  isBucket,
  type Postings,
  pack,
  placeOf,
  readKey,
} from './buckets';
import { wordsOfEntry, wordsOfPages } from './search-words';
import { isTornRow, learnWords, wordsOfBuckets } from './vocabulary';

const STORES = ['entries', 'pages', 'postings', 'vocabulary'] as const;
type Mending = IDBPTransaction<LibrarySchema, (typeof STORES)[number][], 'readwrite'>;

/** Those whose words begin like one of these. Gives whether any was torn. */
export async function mendBuckets(
  library: Library,
  beginnings: readonly string[],
): Promise<boolean> {
  const writing = library.transaction([...STORES], 'readwrite');
  return wholly(writing, async () => {
    const postings = writing.objectStore('postings');
    let isMended = false;
    for (const beginning of new Set(beginnings)) {
      const range = bucketsOf(beginning);
      const [keys, rows] = [await postings.getAllKeys(range), await postings.getAll(range)];
      for (const [at, key] of keys.entries()) {
        if (isBucket(rows[at])) continue;
        const read = readKey(key);
        if (read) await postings.put(pack(read.block, await anew(writing, read)), key);
        else await postings.delete(key);
        isMended = true;
      }
      const vocabulary = writing.objectStore('vocabulary');
      if (isTornRow(await vocabulary.get(beginning))) {
        await vocabulary.delete(beginning);
        isMended = true;
      }
      await learnWords(vocabulary, wordsOfBuckets(await postings.getAll(range)));
    }
    return isMended;
  });
}

/** What the entries of the block have of the words that begin so. */
async function anew(
  writing: Mending,
  { beginning, block }: { beginning: string; block: number },
): Promise<Postings> {
  const range = IDBKeyRange.bound(entryAt(block, 0), entryAt(block + 1, 0), false, true);
  const rows = await writing.objectStore('entries').getAll(range);
  const pages = writing.objectStore('pages');
  const postings: Postings = new Map();
  for (const entry of rows.flatMap((row) => entryIn(row) ?? [])) {
    const told = await Promise.all(entry.stories.map(({ key }) => pages.get(key)));
    for (const word of [...wordsOfEntry(entry), ...wordsOfPages(told)]) {
      if (beginningOf(word) !== beginning) continue;
      postings.set(word, (postings.get(word) ?? new Set()).add(placeOf(entry.id)));
    }
  }
  return postings;
}

/** Brings back what the copy holds that was made before the library's shape was changed (safety-copy.ts), by merging. */
import { openDB } from 'idb';
import * as v from 'valibot';
import { fail, type Result, succeed } from '../../failure';
import { addressKey } from '../../story/story-key';
import { attempt } from '../database/attempt';
import { LIBRARY_NAME } from '../database/database';
import { lastCopy } from '../database/safety-copy';
import type { Entry } from '../entries/entry';
import { entryIn } from '../entries/entry-row';
import { KEPT_PAGE, type KeptPage } from '../entries/kept-page';
import type { Highlight } from '../highlight';
import { HIGHLIGHT } from '../highlight-schema';
import { mergeHighlights, type Restored, type Stores } from './read-backup';
import type { Watching } from './write-backup';

/** Entries that are merged in one transaction. */
const BATCH = 200;

/** Fails as the library does, and with `aborted`; what cannot be read, or is not in the copy, is left out. */
export async function restoreCopy(
  { library, highlights }: Stores,
  { onProgress, signal }: Watching,
  name = LIBRARY_NAME,
): Promise<Result<Restored>> {
  const copy = await attempt(() => readCopy(name));
  if (!copy.ok) return copy;
  const { entries, pages, marked } = copy.value;
  let changed = 0;
  for (let start = 0; start < entries.length; start += BATCH) {
    if (signal.aborted) return fail({ kind: 'aborted' });
    const batch = entries.slice(start, start + BATCH);
    const own = batch.flatMap(({ stories }) => stories.flatMap(({ key }) => pages.get(key) ?? []));
    const merged = await library.merge(batch, own);
    if (!merged.ok) return merged;
    changed += merged.value.steps.length;
    onProgress((start + batch.length) / entries.length);
  }
  const kept = await mergeHighlights(highlights, marked);
  return kept.ok ? succeed({ entries: changed, highlights: kept.value }) : kept;
}

interface Copy {
  entries: Entry[];
  pages: Map<string, KeptPage>;
  marked: Highlight[];
}

async function readCopy(library: string): Promise<Copy> {
  const name = await lastCopy(library);
  if (name === null) return { entries: [], pages: new Map(), marked: [] };
  const copy = await openDB(name);
  const all = async (store: string): Promise<unknown[]> =>
    copy.objectStoreNames.contains(store) ? copy.getAll(store) : [];
  const [rows, kept, marked] = [await all('entries'), await all('pages'), await all('highlights')];
  copy.close();
  const pages = valid(KEPT_PAGE, kept);
  return {
    entries: rows.flatMap((row) => entryIn(row) ?? []).map((entry) => ({ ...entry, id: 0 })),
    pages: new Map(pages.map((page) => [page.key, page])),
    // The oldest copies know a story by the address it was read at.
    marked: valid(HIGHLIGHT, marked).map((one) => ({
      ...one,
      target: { ...one.target, source: addressKey(one.target.source) },
    })),
  };
}

const valid = <Row>(schema: v.GenericSchema<unknown, Row>, rows: readonly unknown[]): Row[] =>
  rows.flatMap((row) => {
    const read = v.safeParse(schema, row);
    return read.success ? [read.output] : [];
  });

/** Writes the whole library into one zip, a part at a time, so that it never stands in memory as a whole. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { fail, type Result, succeed } from '../../failure';
import type { LibraryStore } from '../entries/library-store';
import { annotationsOf } from '../export/annotations';
import type { HighlightStore } from '../highlight-store';
import { BACKUP_VERSION, FILES, type Manifest } from './backup-format';

/** Entries that are written at once. */
const BATCH = 50;

export interface Watching {
  /** The part that is done, 0 to 1. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

type Stores = {
  library: Pick<LibraryStore, 'count' | 'entriesAfter' | 'loadPage'>;
  highlights: Pick<HighlightStore, 'listAll'>;
};

/** Fails as the library does, and with `aborted`. What cannot be read goes along as it is. */
export async function writeBackup(
  { library, highlights }: Stores,
  now: Date,
  { onProgress, signal }: Watching,
): Promise<Result<Blob>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  const file = (name: string) => {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = now;
    zip.add(entry);
    return {
      write: (text: string) => entry.push(strToU8(text), false),
      end: (text = '') => entry.push(strToU8(text), true),
    };
  };
  const total = await library.count();
  if (!total.ok) return total;
  const marked = await highlights.listAll();
  if (!marked.ok) return marked;
  const unread: unknown[] = [];
  const entryFile = file(FILES.entries);
  const written = { entries: 0, pages: 0 };
  for (let after: number | null = 0; after !== null; ) {
    const batch = await library.entriesAfter(after, BATCH);
    if (!batch.ok) return batch;
    if (signal.aborted) return fail({ kind: 'aborted' });
    const { entries, unread: left, last }: typeof batch.value = batch.value;
    unread.push(...left);
    for (const { entry, pages } of entries) {
      const { id: _, ...own } = entry;
      entryFile.write(lineOf({ ...own, pages }));
      written.pages += pages.length;
    }
    written.entries += entries.length;
    after = last;
    onProgress(Math.min(1, written.entries / (total.value || 1)));
  }
  entryFile.end();

  file(FILES.highlights).end(annotationsOf('Paper Trail', marked.value));
  if (unread.length > 0) file(FILES.unread).end(unread.map(lineOf).join(''));
  // Last, since only now it is known what there was.
  const manifest: Manifest = {
    format: 'paper-trail-library',
    version: BACKUP_VERSION,
    made: now.toISOString(),
    ...written,
    highlights: marked.value.length,
  };
  file(FILES.manifest).end(`${JSON.stringify(manifest, null, 2)}\n`);
  zip.end();
  return succeed(new Blob(parts, { type: 'application/zip' }));
}

const lineOf = (value: unknown) => `${JSON.stringify(value)}\n`;

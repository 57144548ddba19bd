/** Restores a backup by merging: first it is read to its end, and only a whole one changes the library. */
import { Unzip, UnzipInflate } from 'fflate';
import * as v from 'valibot';
import { type Failure, fail, type Result, succeed } from '../../failure';
import { ENTRY } from '../entries/entry';
import { KEPT_PAGE } from '../entries/kept-page';
import type { LibraryStore } from '../entries/library-store';
import { annotationsIn } from '../export/annotations';
import type { Highlight } from '../highlight';
import type { HighlightStore } from '../highlight-store';
import { BACKUP_VERSION, FILES, MANIFEST, type Manifest } from './backup-format';
import { checksum, checksumsIn } from './checksums';
import type { Watching } from './write-backup';

/** Entries that are merged in one transaction. */
const BATCH = 200;

/** Bytes of the manifest, and characters of a line, which is an entry with all its stories: far more than any has. */
const [MAX_MANIFEST, MAX_LINE] = [1 << 20, 1 << 26];

/** A zip may unpack to a thousand times its size; text that people wrote does to some ten times. */
const MAX_RATIO = 100;

/** Bytes that are unpacked at once at most: a thousand times as many come of them. */
const PORTION = 1 << 12;

/** Bytes after which the page has its turn. */
const TURN = 1 << 22;

class TooLarge extends Error {}

export interface Restored {
  /** Entries that were not there, or are changed. */
  entries: number;
  highlights: number;
}

export type Stores = {
  library: Pick<LibraryStore, 'merge'>;
  highlights: Pick<HighlightStore, 'listAll' | 'keepAll'>;
};

/** Fails with `bad-backup`, as the library does, and with `aborted`; what was merged until then stays, whole. */
export async function restoreBackup(
  file: Blob,
  { library, highlights }: Stores,
  { onProgress, signal }: Watching,
): Promise<Result<Restored>> {
  const checked = await check(file, signal);
  if (!checked.ok) return checked;
  const { manifest, marked } = checked.value;
  let done = 0;
  let changed = 0;
  let failure: Failure | null = null;
  let batch: StoredEntry[] = [];
  /** An entry comes with its pages, in one transaction. */
  const merge = async () => {
    const given = batch;
    batch = [];
    if (failure || given.length === 0) return;
    const merged = await library.merge(
      given.map(({ pages: _, ...entry }) => entry),
      given.flatMap(({ pages }) => pages),
    );
    if (!merged.ok) failure = merged.failure;
    else changed += merged.value.steps.length;
    done += given.length;
    onProgress(Math.min(1, done / (manifest.entries || 1)));
  };
  await linesOf(file, FILES.entries, signal, async (line) => {
    batch.push(v.parse(STORED_ENTRY, JSON.parse(line)));
    if (batch.length >= BATCH) await merge();
  });
  await merge();
  if (failure) return fail(failure);
  if (signal.aborted) return fail({ kind: 'aborted' });
  const kept = await mergeHighlights(highlights, marked);
  return kept.ok ? succeed({ entries: changed, highlights: kept.value }) : kept;
}

/** Adds those that are not there, or were changed later than what is. Gives how many. */
export async function mergeHighlights(
  store: Stores['highlights'],
  given: readonly Highlight[],
): Promise<Result<number>> {
  const known = await store.listAll();
  if (!known.ok) return known;
  const before = new Map(known.value.map((one) => [one.id, one.modified]));
  const fresh = given.filter(({ id, modified }) => (before.get(id) ?? '') < modified);
  const kept = await store.keepAll(fresh);
  return kept.ok ? succeed(fresh.length) : kept;
}

const STORED_ENTRY = v.object({
  ...ENTRY.entries,
  id: v.optional(v.literal(0), 0),
  pages: v.array(KEPT_PAGE),
});
type StoredEntry = v.InferOutput<typeof STORED_ENTRY>;

async function check(
  file: Blob,
  signal: AbortSignal,
): Promise<Result<{ manifest: Manifest; marked: Highlight[] }>> {
  const bad = (problem: (Failure & { kind: 'bad-backup' })['problem']) =>
    fail({ kind: 'bad-backup', problem });
  try {
    const counts = { entries: 0, pages: 0 };
    let manifestText = '';
    let annotations = '';
    await linesOf(file, FILES.manifest, signal, (line) => {
      manifestText += line;
    });
    if (signal.aborted) return fail({ kind: 'aborted' });
    const manifest = v.safeParse(MANIFEST, manifestText === '' ? null : JSON.parse(manifestText));
    if (!manifest.success) return bad('foreign');
    if (manifest.output.version > BACKUP_VERSION) return bad('newer');
    const entriesSum = await linesOf(file, FILES.entries, signal, (line) => {
      counts.pages += v.parse(STORED_ENTRY, JSON.parse(line)).pages.length;
      counts.entries++;
    });
    const highlightsSum = await linesOf(file, FILES.highlights, signal, (line) => {
      annotations += `${line}\n`;
    });
    if (signal.aborted) return fail({ kind: 'aborted' });
    const marked = annotationsIn(annotations).highlights;
    const { entries, pages, highlights } = manifest.output;
    const sums = await checksumsIn(file);
    const isWhole =
      sums.get(FILES.entries) === entriesSum &&
      sums.get(FILES.highlights) === highlightsSum &&
      entries === counts.entries &&
      pages === counts.pages &&
      highlights === marked.length;
    return isWhole ? succeed({ manifest: manifest.output, marked }) : bad('damaged');
  } catch (error) {
    if (signal.aborted) return fail({ kind: 'aborted' });
    return bad(error instanceof TooLarge ? 'large' : 'damaged');
  }
}

/**
 * Every line of one file of the zip that is not empty, in order; the others are not unpacked. Gives its checksum.
 * Rejects with `TooLarge` once there is more than a backup holds.
 */
async function linesOf(
  file: Blob,
  name: string,
  signal: AbortSignal,
  onLine: (line: string) => void | Promise<void>,
): Promise<number> {
  const most = name === FILES.manifest ? MAX_MANIFEST : Math.max(MAX_LINE, MAX_RATIO * file.size);
  let [sum, size, turn] = [0, 0, 0];
  const waiting: string[] = [];
  const decoder = new TextDecoder();
  let rest = '';
  let problem: unknown = null;
  const unzip = new Unzip((entry) => {
    if (entry.name !== name) return;
    entry.ondata = (error, part, final) => {
      problem ??= error;
      size += part?.length ?? 0;
      if (size > most) problem ??= new TooLarge();
      if (problem) return;
      sum = checksum(part, sum);
      // What was there before holds no end of a line, and is not looked through again.
      const [first = '', ...lines] = decoder.decode(part, { stream: !final }).split('\n');
      lines.unshift(rest + first);
      rest = final ? '' : (lines.pop() ?? '');
      if (rest.length > MAX_LINE) problem = new TooLarge();
      for (const line of lines) if (line !== '') waiting.push(line);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    const bytes = value ?? new Uint8Array(0);
    for (let at = 0; at < bytes.length || done; at += PORTION) {
      if (size > turn + TURN) {
        turn = size;
        await new Promise((later) => setTimeout(later));
      }
      if (signal.aborted) {
        void reader.cancel();
        return sum;
      }
      unzip.push(bytes.subarray(at, at + PORTION), done);
      if (problem) throw problem;
      for (const line of waiting.splice(0)) await onLine(line);
      if (done) return sum;
    }
  }
}

/** Hands a list of entries to a program: a few at a time, told how far, ended on a press, gone on with after an end. */
import { type Failure, fail, type Result, succeed } from '../../failure';
import type { LibraryStore } from '../entries/library-store';
import type { HighlightStore } from '../highlight-store';
import type { Handed, HandedStore, Job } from './handed-store';
import { type Parcel, parcelOf } from './parcel';
import type { Outcome, Sending, SendTools, Target } from './target';

export interface Counts {
  handed: number;
  /** Known to be there before: handed earlier, or found there. */
  there: number;
  /** Sent, and nobody can tell whether they arrived. */
  unsure: number;
  /** No longer in the library. */
  gone: number;
  /** Nothing of them is for the program: it takes highlights, and they have none. */
  empty: number;
}

export interface HandOn {
  library: Pick<LibraryStore, 'load' | 'loadPage'>;
  highlights: Pick<HighlightStore, 'list'>;
  store: HandedStore;
  now: () => Date;
}

export interface Watching {
  signal: AbortSignal;
  onAsking: (asks: boolean) => void;
  onProgress: (done: number, counts: Counts) => void;
}

export const NOTHING: Counts = { handed: 0, there: 0, unsure: 0, gone: 0, empty: 0 };

/**
 * What an earlier run of the same list has done is not done again. The list is kept until its end, or until the
 * reader gives it up.
 */
export async function handOn(
  job: Job,
  target: Target,
  means: HandOn,
  { signal, onProgress, onAsking }: Watching,
): Promise<{ counts: Counts; failure: Failure | null }> {
  const { store, now } = means;
  const counts = { ...NOTHING };
  const ended = (failure: Failure | null) => ({ counts, failure });
  const begun = await store.keepJob(job);
  if (!begun.ok) return ended(begun.failure);

  const keep = async (
    parcel: Parcel,
    change: Pick<Handed, 'state' | 'attempt'> & Partial<Handed>,
  ) => {
    const kept = await store.keep({
      target: job.target,
      key: parcel.key,
      keys: parcel.keys,
      remote: null,
      place: null,
      time: now().toISOString(),
      ...change,
    });
    if (!kept.ok) throw new NotKept(kept.failure);
  };
  const tell = async (parcel: Parcel, before: Handed | null, outcome: Outcome) => {
    counts[outcome.kind]++;
    if (outcome.kind === 'empty') return;
    const { kind, ...rest } = outcome;
    await keep(parcel, { state: kind, attempt: before?.attempt ?? '', ...rest });
  };

  let done = 0;
  for (let start = 0; start < job.ids.length; start += target.batch) {
    if (signal.aborted) return ended({ kind: 'aborted' });
    const ids = job.ids.slice(start, start + target.batch);
    const packed = await pack(ids, job.target, means);
    if (!packed.ok) return ended(packed.failure);
    counts.gone += ids.length - packed.value.length;
    const waiting: Sending[] = [];
    for (const one of packed.value) {
      const isKnown = one.before?.state === 'handed' || one.before?.state === 'there';
      if (isKnown && !target.isAskedAgain) counts.there++;
      else if (one.before?.state === 'unsure') counts.unsure++;
      else waiting.push(one);
    }
    const befores = new Map(waiting.map(({ parcel, before }) => [parcel, before]));
    const tools: SendTools = {
      options: job.options,
      signal,
      onAsking,
      drop: async (parcel) => {
        const dropped = await store.forget(job.target, parcel.key);
        if (!dropped.ok) throw new NotKept(dropped.failure);
      },
      note: async (parcel, attempt) => {
        await keep(parcel, { state: 'sending', attempt });
        befores.set(parcel, { ...EMPTY, attempt });
      },
      tell: async (parcel, outcome) => {
        await tell(parcel, befores.get(parcel) ?? null, outcome);
        onProgress(++done / job.ids.length, { ...counts });
      },
    };
    done += ids.length - waiting.length;
    try {
      const sent = waiting.length === 0 ? succeed(undefined) : await target.send(waiting, tools);
      if (!sent.ok) return ended(sent.failure);
    } catch (error) {
      if (error instanceof NotKept) return ended(error.failure);
      throw error;
    }
    onProgress(done / job.ids.length, { ...counts });
  }
  const over = await store.endJob(job.target);
  return ended(over.ok ? null : over.failure);
}

/** Nothing is sent that could not be noted before. */
class NotKept extends Error {
  constructor(readonly failure: Failure) {
    super('not kept');
  }
}

const EMPTY: Handed = {
  target: '',
  key: '',
  keys: [],
  state: 'sending',
  attempt: '',
  remote: null,
  place: null,
  time: '',
};

/** Loads what goes along with each entry, and what is known of earlier attempts. */
async function pack(
  ids: readonly number[],
  target: string,
  { library, highlights, store }: HandOn,
): Promise<Result<Sending[]>> {
  const entries = await library.load(ids);
  if (!entries.ok) return entries;
  const packed: Sending[] = [];
  for (const entry of entries.value) {
    if (!entry) continue;
    const pages = await Promise.all(entry.stories.map(({ key }) => library.loadPage(key)));
    const marked = await Promise.all(entry.stories.map(({ key }) => highlights.list(key)));
    const parcel = parcelOf(
      entry,
      // A text that cannot be read keeps no entry back.
      pages.flatMap((page) => (page.ok && page.value ? [page.value] : [])),
      marked.flatMap((list) => (list.ok ? list.value : [])),
    );
    const found = await store.find(parcel.keys);
    if (!found.ok) return fail(found.failure);
    packed.push({ parcel, before: found.value.find((one) => one.target === target) ?? null });
  }
  return succeed(packed);
}

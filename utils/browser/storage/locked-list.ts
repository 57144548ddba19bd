/** What is stored changes without losing anything of another window's: read, changed and written by one at a time. */
import * as v from 'valibot';
import { fail, type Result, succeed } from '../../failure';
import { listOf } from '../../valid-entries';
import { retryAfterEviction } from './evict-and-retry';
import { type Area, readKey, watchKey, writeKey } from './storage-area';

export interface Stored<Value> {
  /** Name of the lock, the same for all who change this. */
  lock: string;
  /** Rejects where it cannot be read; nothing is written over it then. */
  read: () => Promise<Value>;
  write: (value: Value) => Promise<unknown>;
}

/**
 * `change` may write beside it what belongs to it, and gives null where all stays as it is. Fails with
 * `not-stored` where nothing can be read, and with `storage-full` where there is too little room even
 * without the kept answers of services.
 */
export function lockedUpdate<Value>(
  { lock, read, write }: Stored<Value>,
  change: (value: Value) => Value | null | Promise<Value | null>,
): Promise<Result<void>> {
  return navigator.locks.request(`paper-trail-${lock}`, async () => {
    let value: Value;
    try {
      value = await read();
    } catch {
      return fail({ kind: 'not-stored' });
    }
    try {
      const changed = await change(value);
      if (changed !== null) await retryAfterEviction(() => write(changed));
      return succeed(undefined);
    } catch {
      return fail({ kind: 'storage-full' });
    }
  });
}

/** The newest first, no more than so many. */
export interface LockedList<Entry> {
  /** Empty where nothing can be read. Never rejects. */
  load(): Promise<Entry[]>;
  /** Puts in its place what `change` makes of it, the oldest cut off. Fails as `lockedUpdate` does. */
  update(change: Parameters<typeof lockedUpdate<Entry[]>>[1]): Promise<Result<void>>;
  /** Calls back on every change, from whichever window. Returns the way to stop. */
  watch(onChange: (now: Entry[], before: Entry[]) => void): () => void;
}

interface ListOptions<Entry> {
  area: Area;
  key: string;
  /** What an entry is; whatever else is stored is as good as not there. */
  entry: v.GenericSchema<unknown, Entry>;
  max: number;
}

export function lockedList<Entry>({
  area,
  key,
  entry,
  max,
}: ListOptions<Entry>): LockedList<Entry> {
  const list = listOf(entry);
  const stored = {
    lock: key,
    read: async () => v.parse(list, await readKey(area, key)),
    write: (entries: Entry[]) => writeKey(area, key, entries.slice(0, max)),
  };
  return {
    load: () => stored.read().catch(() => []),
    update: (change) => lockedUpdate(stored, change),
    watch: (onChange) =>
      watchKey(area, key, (now, before) => onChange(v.parse(list, now), v.parse(list, before))),
  };
}

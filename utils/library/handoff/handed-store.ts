/**
 * What was handed to which program, so that nothing is sent twice, and what is left of a long list when the page or
 * the program ended in the middle. In a database of its own: the library's is not changed by it, and it is worth
 * nothing on another machine, where the programs have other libraries.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import type { Result } from '../../failure';
import { DATE } from '../../text/calendar/valid-date';
import { listOf } from '../../valid-entries';
import { attempt } from '../database/attempt';
import { changesOn } from '../database/changes';

const HANDED = v.object({
  target: v.string(),
  /** Of the parcel. */
  key: v.string(),
  /** All keys that the parcel had: it is found by each of them. */
  keys: v.array(v.string()),
  /**
   * `sending`: on its way when last heard of; `unsure`: sent, and nobody can tell whether it arrived; `there`: it was
   * there already.
   */
  state: v.picklist(['sending', 'handed', 'there', 'unsure']),
  /** What the attempt was known by over there: with it a second one can be told from the first. */
  attempt: v.string(),
  /** What it is called there; null where the program does not say. */
  remote: v.nullable(
    v.object({
      library: v.string(),
      key: v.string(),
      version: v.number(),
      /** As they were there when last looked at, by the program's own names. */
      fields: v.record(v.string(), v.string()),
    }),
  ),
  place: v.nullable(v.string()),
  /** ISO 8601. */
  time: DATE,
});
export type Handed = v.InferOutput<typeof HANDED>;

const JOB = v.object({
  target: v.string(),
  /** Entries of the library, in the order of sending. */
  ids: v.array(v.number()),
  options: v.object({
    place: v.nullable(v.string()),
    snapshots: v.boolean(),
    books: v.boolean(),
    openCopies: v.boolean(),
  }),
  time: DATE,
});
/** A list that is being handed on, or was when it ended. */
export type Job = v.InferOutput<typeof JOB>;

interface Schema extends DBSchema {
  handed: { key: [string, string]; value: Handed; indexes: { keys: string } };
  jobs: { key: string; value: Job };
}

export interface HandedStore {
  /** All that was handed of parcels with any of these keys, to whichever program. */
  find(keys: readonly string[]): Promise<Result<Handed[]>>;
  keep(handed: Handed): Promise<Result<void>>;
  /** As if it had never been sent. */
  forget(target: string, key: string): Promise<Result<void>>;
  loadJob(target: string): Promise<Result<Job | null>>;
  keepJob(job: Job): Promise<Result<void>>;
  endJob(target: string): Promise<Result<void>>;
  watch(onChange: () => void): () => void;
}

export function createHandedStore(name = 'handed-on'): HandedStore {
  const changes = changesOn<null>(name);
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const open = () => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade(database) {
        const handed = database.createObjectStore('handed', { keyPath: ['target', 'key'] });
        handed.createIndex('keys', 'keys', { multiEntry: true });
        database.createObjectStore('jobs', { keyPath: 'target' });
      },
      blocking(_, __, event) {
        (event.target as IDBDatabase).close();
        opened = null;
      },
      terminated() {
        opened = null;
      },
    });
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  const change = (action: (database: IDBPDatabase<Schema>) => Promise<unknown>) =>
    attempt(async () => {
      await action(await open());
      changes.tell(null);
    });
  return {
    find: (keys) =>
      attempt(async () => {
        const index = (await open()).transaction('handed').store.index('keys');
        const found = v.parse(
          listOf(HANDED),
          (await Promise.all(keys.map((key) => index.getAll(key)))).flat(),
        );
        const byKey = new Map(found.map((one) => [`${one.target} ${one.key}`, one]));
        return [...byKey.values()];
      }),
    keep: (handed) => change((database) => database.put('handed', handed)),
    forget: (target, key) => change((database) => database.delete('handed', [target, key])),
    loadJob: (target) =>
      attempt(async () => {
        const read = v.safeParse(JOB, await (await open()).get('jobs', target));
        return read.success ? read.output : null;
      }),
    keepJob: (job) => change((database) => database.put('jobs', job)),
    endJob: (target) => change((database) => database.delete('jobs', target)),
    watch: (onChange) => changes.watch(onChange),
  };
}

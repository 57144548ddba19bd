/** What earlier lookups found, kept for a while; where it is kept is the caller's business. */
import * as v from 'valibot';
import { PAPER, type Paper, type Status } from '../types';

/** A kept answer; `value` is plain and serialisable, null where the service had no record. */
export interface CacheEntry {
  /** ISO 8601. */
  stored: string;
  value: unknown;
}

/** A store that may forget entries at any time. A store that rejects counts as one that is empty. */
export interface PaperCache {
  get(key: string): Promise<CacheEntry | undefined>;
  set(key: string, entry: CacheEntry): Promise<void>;
}

const DAY = 24 * 60 * 60 * 1000;
export const AGES = { found: 30 * DAY, missing: DAY, status: DAY };

/** Raised whenever the shape of what is kept changes. */
const VERSION = 1;
const cacheKey = (doi: string) => `paper:${VERSION}:${doi}`;

export type Kept =
  /** Fresh enough in every respect. */
  | { kind: 'paper'; paper: Paper }
  /** Its status must be checked again; until then `paper` says of itself that it is not checked. */
  | { kind: 'stale'; paper: Paper }
  | { kind: 'missing' };

/** What is known of `doi`, or null. */
export async function recall(
  cache: PaperCache | undefined,
  doi: string,
  now: Date,
): Promise<Kept | null> {
  const entry = await cache?.get(cacheKey(doi)).catch(() => undefined);
  if (!entry) return null;
  const age = now.getTime() - Date.parse(entry.stored);
  // A clock that was set back makes entries from the future: they are not trusted either.
  if (!(age >= 0)) return null;
  if (entry.value === null) return age < AGES.missing ? { kind: 'missing' } : null;
  const read = v.safeParse(PAPER, entry.value);
  if (age >= AGES.found || !read.success || read.output.doi !== doi) return null;
  const paper = read.output;
  if (age < AGES.status) return { kind: 'paper', paper };
  return { kind: 'stale', paper: { ...paper, status: unchecked(paper.status) } };
}

/** Keeps `value` for `doi`; a store that is full or gone costs nothing but the next request. */
export async function remember(
  cache: PaperCache | undefined,
  doi: string,
  value: Paper | null,
  now: Date,
): Promise<void> {
  await cache?.set(cacheKey(doi), { stored: now.toISOString(), value }).catch(() => undefined);
}

/** Bad news does not age; that there was none does. */
const unchecked = (status: Status): Status => (status === 'no-notice' ? 'not-checked' : status);

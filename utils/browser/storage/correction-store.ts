/** What the reader corrected in works by hand, one entry a work in storage.local, until the reader undoes it. */
import { browser } from 'wxt/browser';
import type { Overrides } from '../../citation/items/overrides';
import { readOverrides } from '../../citation/items/overrides-schema';
import { fail, type Result, succeed } from '../../failure';
import { addressKey } from '../../story/story-key';
import { retryAfterEviction } from './evict-and-retry';
import { readKey, watchKey, writeKey } from './storage-area';

const PREFIX = 'correction:';
/** What is kept under older keys is brought to today's by one window at a time. */
const LOCK = 'paper-trail-corrections';
const keyOf = (work: string) => `${PREFIX}${work}`;

/** The corrections of these works (workKey of utils/citation/items/overrides.ts); works without one are not in it. Never rejects. */
export async function loadCorrections(
  works: readonly string[],
): Promise<Record<string, Overrides>> {
  await renamed();
  const stored = await browser.storage.local.get(works.map(keyOf)).catch(() => ({}));
  const entries = new Map<string, unknown>(Object.entries(stored));
  return Object.fromEntries(
    works.flatMap((work) => {
      const found = readOverrides(entries.get(keyOf(work)));
      return found ? [[work, found]] : [];
    }),
  );
}

/** The last correction of each work that was given to be saved here. */
const given = new Map<string, Overrides | null>();

/**
 * Keeps a correction in place of the one before; null forgets it. Fails with `storage-full`. It is handed to
 * the browser at once, which keeps the order.
 */
export async function saveCorrection(
  work: string,
  correction: Overrides | null,
): Promise<Result<void>> {
  given.set(work, correction);
  await renamed();
  const write = async () => {
    // What was given later is written already, or will be.
    if (given.get(work) !== correction) return;
    if (correction) await writeKey('local', keyOf(work), correction);
    else await browser.storage.local.remove(keyOf(work));
  };
  try {
    await (correction ? retryAfterEviction(write) : write());
    return succeed(undefined);
  } catch {
    return fail({ kind: 'storage-full' });
  }
}

/** Calls back when the correction of this work has changed, from whichever window. Returns the way to stop. */
export const watchCorrection = (work: string, onChange: () => void): (() => void) =>
  watchKey('local', keyOf(work), () => onChange());

/** Which form of address the keys have: the first kept them as they were, this one as `addressKey` makes them. */
const FORM_KEY = 'correction-keys';
const FORM = 2;

let renaming: Promise<void> | null = null;

/** Once a page, and then only once at all: brings what was kept under older keys to today's. */
function renamed(): Promise<void> {
  renaming ??= rename().catch(() => {
    renaming = null;
  });
  return renaming;
}

async function rename(): Promise<void> {
  if ((await readKey('local', FORM_KEY)) === FORM) return;
  await navigator.locks.request(LOCK, async () => {
    const all: Record<string, unknown> = await browser.storage.local.get(null);
    if (all[FORM_KEY] === FORM) return;
    const moves = Object.keys(all).flatMap((key) => {
      const work = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
      const now = keyOf(addressKey(work));
      return /^https?:/i.test(work) && now !== key ? [{ key, now }] : [];
    });
    // What is kept under today's key already is the newer word.
    const moved = Object.fromEntries(
      moves.filter(({ now }) => all[now] === undefined).map(({ key, now }) => [now, all[key]]),
    );
    await retryAfterEviction(() => browser.storage.local.set({ ...moved, [FORM_KEY]: FORM }));
    await browser.storage.local.remove(moves.map(({ key }) => key));
  });
}

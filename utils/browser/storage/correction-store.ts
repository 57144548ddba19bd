/** What the reader corrected in works by hand, one entry a work in storage.local, until the reader undoes it. */
import { storage } from 'wxt/utils/storage';
import type { Overrides } from '../../citation/items/overrides';
import { fail, type Result, succeed } from '../../failure';
import { retryAfterEviction } from './evict-and-retry';

const keyOf = (work: string) => `local:correction:${work}` as const;

/** The corrections of these works (workKey of utils/citation/items/overrides.ts); works without one are not in it. */
export async function loadCorrections(
  works: readonly string[],
): Promise<Record<string, Overrides>> {
  const kept = await storage.getItems(works.map(keyOf)).catch(() => []);
  return Object.fromEntries(
    works.flatMap((work) => {
      const found = kept.find(({ key }) => key === keyOf(work))?.value;
      return isCorrection(found) ? [[work, found]] : [];
    }),
  );
}

/** Keeps a correction in place of the one before; null forgets it. Fails with `storage-full`. */
export async function saveCorrection(
  work: string,
  correction: Overrides | null,
): Promise<Result<void>> {
  try {
    if (correction) await retryAfterEviction(() => storage.setItem(keyOf(work), correction));
    else await storage.removeItem(keyOf(work));
    return succeed(undefined);
  } catch {
    return fail({ kind: 'storage-full' });
  }
}

/** Calls back when the correction of this work changes, from whichever window. Returns the way to stop. */
export function watchCorrection(
  work: string,
  onChange: (correction: Overrides | null) => void,
): () => void {
  return storage.watch<Overrides>(keyOf(work), (kept) =>
    onChange(isCorrection(kept) ? kept : null),
  );
}

const isCorrection = (stored: unknown): stored is Overrides =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

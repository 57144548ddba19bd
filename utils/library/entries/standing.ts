/** Whether what was done to the library is still so: what is over needs no way back. */
import { type Entry, keysOf } from './entry';
import type { LibraryStore } from './library-store';
import type { Change, Step } from './writing';

/** Steps that are looked at together; mostly the first few tell. */
const BATCH = 100;

/** Whether any of it is; true where that cannot be read. */
export async function stillStands(
  { steps }: Change,
  library: Pick<LibraryStore, 'find' | 'load'>,
): Promise<boolean> {
  for (let start = 0; start < steps.length; start += BATCH) {
    const batch = steps.slice(start, start + BATCH);
    const gone = batch.flatMap(({ before, after }) => (before && !after ? keysOf(before) : []));
    const [loaded, found] = await Promise.all([
      library.load(batch.map(({ before, after }) => (after ?? before)?.id ?? 0)),
      library.find(gone),
    ]);
    if (!loaded.ok || !found.ok) return true;
    const back = new Set(found.value.flatMap(keysOf));
    if (batch.some((step, at) => standsIn(step, loaded.value[at] ?? null, back))) return true;
  }
  return false;
}

/** @param back keys of entries that are there, among them those of entries that were taken out */
function standsIn({ before, after }: Step, now: Entry | null, back: ReadonlySet<string>): boolean {
  // What comes back from a backup has another number.
  if (!after) return before !== null && !now && !keysOf(before).every((key) => back.has(key));
  if (!now) return false;
  if (!before) return true;
  const fields = Object.keys(after) as (keyof Entry)[];
  const says = (entry: Entry, field: keyof Entry) => JSON.stringify(entry[field]);
  return fields.some(
    (field) =>
      field !== 'modified' &&
      says(after, field) !== says(before, field) &&
      says(now, field) !== says(before, field),
  );
}

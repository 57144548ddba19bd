/** Takes one change of an entry back, and nothing that was done to it since. */
import type { Entry } from './entry';

/** Stories by their keys; tags and collections are what they are. */
const identityOf = (one: unknown): unknown =>
  typeof one === 'object' && one !== null && 'key' in one ? one.key : one;

const without = (some: readonly unknown[], others: readonly unknown[]): unknown[] => {
  const known = new Set(others.map(identityOf));
  return some.filter((one) => !known.has(identityOf(one)));
};

/** The entry without what the change did to it; what was changed in it since stays. */
export function revert(now: Entry, before: Entry, after: Entry): Entry {
  const fields = Object.keys(before) as (keyof Entry)[];
  const changed = fields.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const back = (field: keyof Entry): unknown => {
    const [was, became, is] = [before[field], after[field], now[field]];
    if (!Array.isArray(was) || !Array.isArray(became) || !Array.isArray(is)) return was;
    return [...was, ...without(without(is, became), was)];
  };
  return { ...now, ...Object.fromEntries(changed.map((field) => [field, back(field)])) };
}

/** Whether the reader has put something into the entry since: it is no longer what a change brought alone. */
export const hasGained = (now: Entry, after: Entry): boolean =>
  now.note !== after.note ||
  (['stories', 'tags', 'collections'] as const).some(
    (field) => without(now[field], after[field]).length > 0,
  );

/** The people of a record, each once. */

import type { Json } from '../../http/read-json';
import { asText } from '../../http/read-json';

/** Longer lists are those of collaborations, where two people share a name. */
const MOST_PEOPLE = 50;
/** Fields that say where a name stands, not whose it is. */
const PLACE = new Set(['sequence', 'role']);

/**
 * Entries that are there twice in every letter, once. Two people may have one name: of initials alone, or with an
 * iD or an institution that differs, both stay.
 */
export function withoutRepeats(entries: Json[]): Json[] {
  if (entries.length > MOST_PEOPLE) return entries;
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const fields = Object.entries(entry).filter(([field]) => !PLACE.has(field));
    const key = JSON.stringify(fields);
    const given = asText(entry.given ?? entry.givenName ?? entry.name) ?? '';
    const isWhole = /\p{L}{3}/u.test(given);
    if (seen.has(key) && isWhole) return false;
    seen.add(key);
    return true;
  });
}

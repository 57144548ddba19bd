/** Works that appeared side by side: a story that reports one of two such papers reports both. */
import { familyOf } from '../../identifiers/doi/family';
import type { Work } from './works';

/** The works that have one beside them. */
export function siblingsAmong(works: readonly Work[]): Set<Work> {
  const families = new Map<string, Work[]>();
  for (const work of works) {
    const family = familyOf(work.doi);
    if (family === null) continue;
    const known = families.get(family);
    if (known) known.push(work);
    else families.set(family, [work]);
  }
  return new Set([...families.values()].filter(({ length }) => length > 1).flat());
}

/** Works that appeared side by side: a story that reports one of two such papers reports both. */
import { familyOf } from '../../identifiers/doi/family';
import type { Work } from './works';

/** A work, and the kinds of place in which it stands. */
interface Placed {
  work: Work;
  places: ReadonlySet<string>;
}

/** More than these are what an issue or a day of a journal holds, and no story's. */
const MOST = 12;

/**
 * For each work those beside it. They stand alike on the page, too: in running text, or in entries of one kind. What
 * stands in another way is a comment on the paper, or one more link.
 */
export function siblingsAmong(placed: readonly Placed[]): Map<Work, Work[]> {
  const families = new Map<string, Placed[]>();
  for (const one of placed) {
    const family = familyOf(one.work.doi);
    if (family === null) continue;
    const known = families.get(family);
    if (known) known.push(one);
    else families.set(family, [one]);
  }
  const siblings = new Map<Work, Work[]>();
  for (const family of families.values()) {
    if (family.length > MOST) continue;
    for (const { work, places } of family) {
      const alike = family.filter(
        (other) => other.work !== work && [...places].some((place) => other.places.has(place)),
      );
      if (alike.length > 0)
        siblings.set(
          work,
          alike.map((other) => other.work),
        );
    }
  }
  return siblings;
}

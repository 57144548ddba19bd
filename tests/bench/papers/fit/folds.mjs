/** Parts labelled pages, so that what judges a page has not learned from its outlet, or from its language. */

/** One outlet under the names that labels give it: "EurekAlert!" and "www.eurekalert.org". */
export function outletOf({ outlet, url }) {
  const name = (outlet || new URL(url).hostname).toLowerCase();
  const host = name.replace(/^www\./, '').replace(/(?:\.(?:co|com|ac|org|gov))?\.[a-z]{2,6}$/, '');
  return host.replace(/[^\p{L}\d]/gu, '') || name;
}

/** "en" of "en-GB"; pages of which it is not known are one language too. */
export const languageOf = ({ lang }) => lang.toLowerCase().split(/[-_]/)[0] || 'unknown';

/**
 * The fold of each key: all that share a key are in the same. The same keys give the same folds, in whatever
 * order they come.
 * @param {string[]} keys
 * @param {number} count as many folds as this at most; one a key where it is Infinity
 * @returns {Map<string, number>}
 */
export function foldsOf(keys, count) {
  const mixed = [...new Set(keys)].sort(
    (one, other) => hash(one) - hash(other) || (one < other ? -1 : 1),
  );
  return new Map(mixed.map((key, place) => [key, count === Infinity ? place : place % count]));
}

/** FNV-1a. */
function hash(text) {
  let value = 2166136261;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0), 16777619) >>> 0;
  return value;
}

/**
 * For each fold those `items` that are outside it, to learn from, and those in it, to be judged.
 * @template Item
 * @param {Item[]} items
 * @param {(item: Item) => string} keyOf
 * @param {number} count
 */
export function crossings(items, keyOf, count) {
  const folds = foldsOf(items.map(keyOf), count);
  return [...new Set(folds.values())].map((fold) => ({
    learned: items.filter((item) => folds.get(keyOf(item)) !== fold),
    judged: items.filter((item) => folds.get(keyOf(item)) === fold),
  }));
}

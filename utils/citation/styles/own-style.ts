/** The tree of a style of the reader's own, as the engine needs it. */
import { inLanguage, type PackedNode } from './csl-tree';
import { nearestLocale } from './locales';
import { repairStyle } from './repair-style';
import { findProblem, parentOf } from './user-style';
import { readXml } from './xml';

/** Where shipped styles and locales are read from. */
interface Shipped {
  style(id: string): Promise<PackedNode>;
  locale(tag: string): Promise<PackedNode>;
}

/** Or of the shipped style that it refers to. Rejects for a file that is none. */
export async function readOwnStyle(xml: string, id: string, shipped: Shipped): Promise<PackedNode> {
  const read = readXml(xml);
  // Earlier versions kept styles that this one would refuse.
  if (!read.ok || findProblem(read.value)) throw new Error(`The style ${id} cannot be used`);
  const parent = parentOf(read.value);
  const lang = read.value.a?.['default-locale'] ?? null;
  if (parent !== null) return inLanguage(await shipped.style(parent), lang);
  // Those that are shipped were put right when they were packed.
  return repairStyle(read.value, lang ? await shipped.locale(nearestLocale(lang)) : null);
}

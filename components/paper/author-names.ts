/** Names of authors as people write them. */
import type { CslName } from '../../utils/scholarly/types';

/** "Nicola Aceto", "Ludwig van Beethoven Jr"; a consortium by its own name. */
export function fullName({ family, given, literal, suffix, ...particles }: CslName): string {
  const particle = particles['non-dropping-particle'] ?? particles['dropping-particle'];
  const name = [given, particle, family, suffix].filter(Boolean).join(' ');
  return literal ?? name;
}

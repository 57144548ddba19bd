/** Names of authors as people write them. */
import type { CslName, Paper } from '../../../utils/scholarly/types';

/** "Nicola Aceto", "Ludwig van Beethoven Jr"; a consortium by its own name. */
export function fullName({ family, given, literal, suffix, ...particles }: CslName): string {
  const particle = particles['non-dropping-particle'] ?? particles['dropping-particle'];
  const name = [given, particle, family, suffix].filter(Boolean).join(' ');
  return literal ?? name;
}

/** Address of the author's ORCID record; the record's own spelling may be all in capitals. */
export function orcidOf(
  { given, family }: CslName,
  orcids: NonNullable<Paper['orcids']>,
): string | undefined {
  const name = [given, family].filter(Boolean).join(' ').toLowerCase();
  return orcids.find((one) => one.name.toLowerCase() === name)?.orcid;
}

/** The people and groups of a Crossref record as CSL names. */

import { asObjects, asText, type Json } from '../../http/read-json';
import { plainText } from '../../markup/markup';
import type { CslName } from '../../types';
import { personName } from '../depositor-names';
import { withoutRepeats } from '../record/creators';

/** `author` or `editor` of a record, in the record's order; entries that name nobody are left out. */
export function readNames(value: unknown): CslName[] {
  return withoutRepeats(asObjects(value)).flatMap((entry) => readName(entry) ?? []);
}

/**
 * Particles stay where the record has them, in front of the family name or after the given names:
 * citeproc takes them apart by itself, and other readers of CSL-JSON expect them there.
 */
function readName(entry: Json): CslName | undefined {
  const group = text(entry.name);
  const name = personName({
    family: text(entry.family),
    given: text(entry.given),
    suffix: text(entry.suffix),
  });
  if (name?.family || !group) return name;
  return personName({ family: group }) && { literal: group };
}

const text = (value: unknown) => asText(plainText(asText(value) ?? ''));

/** Each institution of the authors once, as the record writes them. */
export function readAffiliations(work: Json): string[] {
  const all = asObjects(work.author).flatMap((author) =>
    asObjects(author.affiliation).flatMap((one) => asText(one.name) ?? []),
  );
  return [...new Set(all)];
}

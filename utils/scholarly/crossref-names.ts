/** The people and groups of a Crossref record as CSL names. */
import { plainText } from './markup';
import { asObjects, asText, type Json } from './shape';
import type { CslName } from './types';

/** `author` or `editor` of a record, in the record's order; entries that name nobody are left out. */
export function readNames(value: unknown): CslName[] {
  return asObjects(value).flatMap((entry) => readName(entry) ?? []);
}

/**
 * Particles stay where the record has them, in front of the family name or after the given names:
 * citeproc takes them apart by itself, and other readers of CSL-JSON expect them there.
 */
function readName(entry: Json): CslName | undefined {
  const group = text(entry.name);
  const family = text(entry.family);
  const given = text(entry.given);
  const suffix = text(entry.suffix);
  if (!family) {
    const literal = group ?? given;
    return literal ? { literal } : undefined;
  }
  // A whole name in the family field ("Ling Xiao"): which part is which would be a guess.
  if (!given) return /\s/.test(family) && !suffix ? { literal: family } : { family };
  const shouted = isShouted(family) && isShouted(given);
  return {
    family: shouted ? lower(family) : family,
    given: shouted ? lower(given) : given,
    ...(suffix && { suffix }),
  };
}

const text = (value: unknown) => asText(plainText(asText(value) ?? ''));

/** "JOHN F." and "MEYER", but not "J. F." or "LI", which may be initials. */
const isShouted = (name: string) => /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name);
const lower = (name: string) =>
  name.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

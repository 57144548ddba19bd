/** Names as depositors fill them in, put as they are cited: nothing is guessed, only what has no other reading. */
import {
  FOOTNOTE_MARKS,
  isInstitution,
  lowerParticles,
  PARTICLES,
  SUFFIX,
  withoutDegrees,
  withoutTitles,
} from '../../text/person-names';
import type { CslName } from '../types';
import { saysNothing } from './record/placeholders';

export interface NameParts {
  given?: string | undefined;
  family?: string | undefined;
  suffix?: string | undefined;
}

/** What stands for a name where there is none. "Na" and "Null" are families; no whole name is. */
const NOBODY = /^(?:[^\p{L}\p{N}]*|n\/a|et\.? al\.?|(?:and )?others)$/iu;
const NOBODY_AT_ALL =
  /^(?:na|null|none|nil|unknown|et\.? al\.?)(?: (?:na|null|none|nil|unknown))?$/i;
const SUFFIX_BEHIND = new RegExp(`(?:\\s*,\\s*|\\s+)((?:${SUFFIX})\\.?)$`, 'i');
const INITIALS = /^(?:\p{Lu}\.[\s-]?)+$/u;
/** "B. Gorman": initials that belong to the given names. */
const INITIALS_BEFORE = /^((?:\p{Lu}\.[\s-]?)+)\s*(\p{Lu}?\p{L}[\p{L}'’-]+.*)$/u;

/** The same name in another script, a nickname, an institution or the years of a life behind a name. */
const BRACKETS = /\s*[(（[【][^()（）[\]【】]*[)）\]】]\s*$/u;

/** Stops where none belongs: in front, behind a blank, behind a family name. */
const withoutStrayStops = (name: string): string =>
  name
    .replace(/^[\s.,;]+/, '')
    .replace(/(?<=\p{L})\s+\./gu, '.')
    .replace(/[,;]+$/, '')
    .trim();

/** Words that groups have in their names besides those of institutions. */
const GROUP =
  /\b(?:service|services|agency|office|committee|commission|consortium|group|network|association|bureau|board|survey|administration|organi[sz]ation|team|project|programme|program|collaboration|initiative|alliance|authority|division|union|federation|inc|ltd|llc|gmbh|company|corporation)\b/i;

/**
 * Whether what stands behind a comma is no given name: groups have their parent or their part there. Given names are few
 * words, and none of them small.
 */
function isGroup(before: string, behind: string): boolean {
  const whole = `${before}, ${behind}`;
  if (isInstitution(whole) || GROUP.test(whole)) return true;
  const small = behind.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word));
  const isAcronym = /^\p{Lu}{3,}$/u.test(behind) && /\p{Ll}/u.test(before);
  return small.length > 0 || isAcronym || behind.split(/\s+/).length > 4;
}
/** The name as CSL has it; undefined for a name that names nobody. */
export function personName(parts: NameParts): CslName | undefined {
  let suffix = orNothing(parts.suffix);
  const tail = (name: string) => {
    const bare = name.replace(BRACKETS, '');
    const marked = withoutStrayStops(bare === '' ? name : bare);
    let rest = withoutDegrees(marked.replace(FOOTNOTE_MARKS, ''));
    const [, found] = SUFFIX_BEHIND.exec(rest) ?? [];
    if (found && rest !== found) {
      suffix ??= found;
      rest = rest.replace(SUFFIX_BEHIND, '');
    }
    return orNothing(rest);
  };
  let family = tail((parts.family ?? '').replace(/^and\s+(?=\p{Lu})/u, ''));
  let given = tail(withoutTitles((parts.given ?? '').replace(/^and\s+(?=\p{Lu})/u, '')));
  if (given && given === family) given = undefined;
  const told = [given, family].filter(Boolean).join(' ');
  if (NOBODY_AT_ALL.test(told) || saysNothing(told)) return undefined;
  // "Byron, Ada", all of it for the family's name.
  const [, before, behind] = /^([^,]+),\s*([^,]+)$/.exec(family ?? '') ?? [];
  if (!given && before && behind) {
    if (isGroup(before, behind)) return { literal: `${before}, ${behind}` };
    [family, given] = [before, behind];
  }
  const [, initials, rest] = INITIALS_BEFORE.exec(family ?? '') ?? [];
  if (initials && rest) {
    given = [given, initials.trim()].filter(Boolean).join(' ');
    family = rest;
  }
  if (family && given && INITIALS.test(family) && /^\p{Lu}\p{Ll}{2}[^\s]*$/u.test(given))
    [family, given] = [given, family];
  family = family?.replace(/(?<=\p{Ll}{2})\.$/u, '');
  if (!family) return given ? { literal: given } : undefined;
  // A whole name in the family field ("Ling Xiao"): which part is which would be a guess.
  if (!given)
    return /\s/.test(family) && !suffix ? { literal: family } : withSuffix({ family }, suffix);
  // "AJ" beside "Wakefield".
  if (given && /^\p{Lu}{2,3}$/u.test(given) && /\p{Ll}{2}/u.test(family))
    given = [...given].map((initial) => `${initial}.`).join(' ');
  const isShouted = /\p{Lu}{3}/u.test(family) && !/\p{Ll}/u.test(family + given);
  return withSuffix(
    {
      family: isShouted ? lowered(family) : family,
      given: isShouted ? lowered(given) : given,
    },
    suffix,
  );
}

const withSuffix = (name: CslName, suffix: string | undefined): CslName =>
  suffix ? { ...name, suffix } : name;

const orNothing = (name: string | undefined) => {
  const trimmed = name?.trim() ?? '';
  return NOBODY.test(trimmed) ? undefined : trimmed;
};

/** "MCCARTHY-O'BRIEN" as "McCarthy-O'Brien", "VAN DER BERG" as "van der Berg"; up to two capitals may be initials and stay. */
const lowered = (name: string): string =>
  lowerParticles(
    name.replace(/\p{Lu}{3,}|(?<=\p{Lu}['’])\p{Lu}+/gu, (word) => {
      const [head, rest] = /^MC(?=\p{Lu}{3})/u.test(word) ? ['Mc', word.slice(2)] : ['', word];
      return head + rest.charAt(0) + rest.slice(1).toLowerCase();
    }),
  );

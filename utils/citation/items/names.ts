/** Reads names as pages print them ("Barbara M. Szczerba", "Szczerba BM", "University of Basel") into CSL names. */
import type { CslName } from '../../scholarly/types';
import {
  CAPITAL_PARTICLES,
  FOOTNOTE_MARKS,
  isCollective,
  isDegree,
  isDegreeOfName,
  lowerParticles,
  NEWS_POSTS,
  PARTICLES,
  SUFFIX,
  withoutTitles,
} from '../../text/person-names';

const IS_SUFFIX = new RegExp(`^(?:${SUFFIX}|junior|senior)\\.?$`, 'i');

/** What someone does, as pages print it behind a name, or in its place behind a comma. */
const POST = new RegExp(`\\s+(?:${NEWS_POSTS})$`, 'i');

/** Addresses name nobody: networks and pages put them where the name should be. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@.]+\.[^\s@]+$/i;

/** Scripts that write names without a space, or in an order that must not be turned. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** "BM", "B.M.", "B. M.", "B-M": nothing but initials. */
const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;

/**
 * One printed name as a CSL name: `family`/`given` for people, `literal` for institutions and for
 * names whose parts cannot be told. Null for an empty name, an address and for "et al.".
 */
export function readName(printed: string): CslName | null {
  const plain = printed
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:by|and)\s+(?!others)/i, '')
    // "Ada Byron, in London", "Ada Byron | NewsExample", "Ada Byron (she/her)", "Wang Xiaoming （王小明）"
    .replace(/,\s+in(?:\s.*)?$|\s+[|•·–—-]\s.*$|\s*[(（][^()（）]*[)）]$/u, '')
    // "Wang Xiaoming 王小明": the same name in its own script.
    .replace(
      /^(\p{sc=Latin}[\p{sc=Latin}\p{P}]*(?: [\p{sc=Latin}\p{P}]+)+)\s+[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}][^\p{sc=Latin}]*$/u,
      '$1',
    );
  if (plain === '' || ADDRESS.test(plain) || /^(?:et al\.?|and others|others)$/i.test(plain))
    return null;
  const alone = withoutPost(withoutPlace(plain));
  if (isCollective(alone) || UNSPACED.test(alone)) return { literal: alone };

  const untitled = withoutTitles(alone).replace(FOOTNOTE_MARKS, '');
  const { name, suffix } = takeTail(inUsualLetters(untitled));
  const person = name.includes(',') ? fromInverted(name) : fromRunning(name);
  if (!person) return { literal: alone };
  return suffix ? { ...person, suffix } : person;
}

/**
 * Institutions and people, in order; names that say nothing, and the posts of those before them, are left out.
 * @param organisations those of the names that are known to be none of a person
 */
export function readNames(
  printed: readonly string[],
  organisations: readonly string[] = [],
): CslName[] {
  const known = new Set(organisations);
  return printed
    .flatMap((name) => (known.has(name) ? [name] : apart(name.replace(/\s+/gu, ' ').trim())))
    .filter((name, at) => at === 0 || known.has(name) || !POST.test(` ${name.trim()}`))
    .map((name) => (known.has(name) ? { literal: name } : readName(name)))
    .filter((name) => name !== null);
}

/** "Szczerba BM": a family name and initials, which a comma may only part from the next. */
const PUBMED = /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,2} \p{Lu}{1,3}$/u;

/** People that were printed as one name: "Jane Public and John Roe", "Szczerba BM, Castro-Giner F". */
function apart(printed: string): string[] {
  const commas = printed.split(/\s*,\s*/);
  if (commas.length > 1 && commas.every((part) => PUBMED.test(part))) return commas;
  if (isCollective(printed)) return [printed];
  const people = printed.split(/\s*;\s*|\s+(?:and|und|et|&)\s+/i);
  const areWhole = people.every((part) => /^[^,]+\s[^,]+$/.test(part.replace(/^\s*by\s+/i, '')));
  return areWhole ? people : [printed];
}

/** "Jane Public, University of Basel" and "Jane Public, Science Writer" without what stands behind the person. */
function withoutPlace(printed: string): string {
  const [, person = '', behind = ''] = /^([^,]+),\s*(.+)$/.exec(printed) ?? [];
  const isPerson = withoutTitles(person).includes(' ') && !isCollective(person);
  return isPerson && (isCollective(behind) || POST.test(` ${behind}`)) ? person : printed;
}

/** "Ada Byron Chefredakteurin": the name alone, where enough is left to be one. */
function withoutPost(printed: string): string {
  const name = printed.replace(POST, '');
  return name.includes(' ') && !isCollective(name) ? name : printed;
}

/**
 * "ADA BYRON" and "ada byron" as names are written; capitals alone may be initials, and small letters particles.
 * Acronyms, which have no vowels, and names that open with an article are none of people.
 */
function inUsualLetters(name: string): string {
  const words = name.split(' ');
  const isLoud =
    words.length > 1 &&
    !PARTICLES.has((words[0] ?? '').toLowerCase()) &&
    words.every((word) => /^[\p{Lu}\p{P}]{2,}$/u.test(word) && !isInitials(word)) &&
    !words.some((word) => /^[B-DF-HJ-NP-TV-XZ]{3,}$/.test(word));
  const isQuiet = words.length > 1 && words.every((word) => /^[\p{Ll}\p{P}]{2,}$/u.test(word));
  if (!isLoud && !isQuiet) return name;
  return lowerParticles(words.map((word) => capitalised(word.toLowerCase())).join(' '));
}

const isInitials = (word: string) => /^(?:\p{Lu}\.){1,4}$/u.test(word);

/** "anne-marie" and "o'neil" have two capitals. */
const capitalised = (word: string) =>
  word.replace(
    /(^|[-'’])(\p{Ll})/gu,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );

/** Takes degrees and suffixes off the end: "Ada Byron, Ph.D.", "Martin King Jr." */
function takeTail(printed: string): { name: string; suffix: string | null } {
  let suffix: string | null = null;
  const parts = printed.split(/\s*,\s*/).filter((part) => {
    if (IS_SUFFIX.test(part)) suffix = part;
    return !IS_SUFFIX.test(part) && !isDegree(part);
  });
  const words = parts.join(', ').split(' ');
  while (words.length > 2) {
    const last = words[words.length - 1] ?? '';
    if (IS_SUFFIX.test(last)) suffix = last;
    // "Jane Public MD" is a doctor, "van der Berg MD" has two initials.
    else if (!isDegreeOfName(last) || (INITIALS.test(last) && PARTICLES.has(words[0] ?? ''))) break;
    words.pop();
  }
  return { name: words.join(' '), suffix };
}

/** "van der Berg, Anna" */
function fromInverted(name: string): CslName | null {
  const [family = '', given = '', ...more] = name.split(/\s*,\s*/);
  if (family === '' || given === '' || more.length > 0) return null;
  return { ...splitParticles(family.split(' ')), given };
}

/** "Anna van der Berg" and, with initials behind, "van der Berg A" */
function fromRunning(name: string): CslName | null {
  const words = name.split(' ');
  // Nobody's name has figures, and what is in capitals still is none of a person.
  if (words.length === 1 || /\d/.test(name) || isAcronym(name)) return null;
  const last = words[words.length - 1] ?? '';
  const before = words.slice(0, -1);
  // "SUE LEE" is a name in capitals, "Lee S" and "van der Berg AB" are a family name and initials.
  if (/^\p{Lu}{1,3}$/u.test(last) && before.every((word) => /\p{Ll}{2}/u.test(word))) {
    return { ...splitParticles(before), given: spreadInitials(last) };
  }
  // "Halloran M." and "Nicolas Guttara C.": an initial behind a family name.
  if (isInitials(last) && before.every((word) => /\p{Ll}{2}/u.test(word))) {
    const [given = '', ...rest] = words;
    if (before.length === 1) return { family: given, given: last };
    return { ...splitParticles(rest), given };
  }
  if (PARTICLES.has(words[0] ?? '')) return splitParticles(words);
  const particle = words.findIndex((word, at) => at > 0 && isParticle(word));
  const cut = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { ...splitParticles(words.slice(cut)), given: words.slice(0, cut).join(' ') };
}

/** Small, or with the capital that a family gave it: De Witt, Della Porta, De La Hoya. */
const isParticle = (word: string): boolean => PARTICLES.has(word) || CAPITAL_PARTICLES.has(word);

/** "NASA JPL", "DER SPIEGEL": longer than initials and not put in small letters. */
const isAcronym = (name: string) => name.split(' ').every((word) => /^\p{Lu}{3,}$/u.test(word));

/** Lower-case particles in front of a family name, apart from it as CSL wants them. */
function splitParticles(words: string[]): CslName {
  const first = words.findIndex((word) => !PARTICLES.has(word));
  if (first <= 0) return { family: words.join(' ') };
  return {
    'non-dropping-particle': words.slice(0, first).join(' '),
    family: words.slice(first).join(' '),
  };
}

/** "BM" as "B. M.": styles only abbreviate, they do not take initials apart. */
const spreadInitials = (run: string) => (run.match(/\p{Lu}/gu) ?? []).map((l) => `${l}.`).join(' ');

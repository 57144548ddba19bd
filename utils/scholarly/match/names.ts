/** Whether a story names an author of a paper. */
import type { Clues } from '../../papers/types';
import { foldKey } from '../../text/fold';
import { TITLES } from '../../text/person-names';
import { isNamedAbroad, namesAbroad } from '../../text/transliterate';
import type { CslName } from '../types';
import { tokenise } from './tokenise';

/** How a person is named: with a given name that fits, with a title ("Dr Aceto"), or by the surname alone. */
type Naming = 'full' | 'titled' | 'surname';

export interface NamedAuthor {
  naming: Naming;
  /** As the paper has it. */
  name: string;
  /** Place among the authors, from 0. */
  place: number;
}

const FOLDED_TITLES = new Set([...TITLES].map(foldKey));
/** Surnames that are words of English are found only along with a given name or a title. */
const WORDS_TOO = new Set(
  (
    'young brown white black green gray grey long short king price cook hill wood woods stone field fields ward park parks day may june ' +
    'march love rose bush ford lane page bell ball banks baker carter cooper potter mason miller smith taylor walker fisher hunter ' +
    'butler shepherd knight bishop pope church cross moon best good wise sharp strong small little large rich power powers ' +
    'child men man wang li lee chen kim case cases health heart brain hope joy grace summer winter waters rivers lake lakes marsh ' +
    'west north east south england scotland london paris israel german french english welsh ireland york bath reading sterling ' +
    'law laws judge nurse abbott bond cash change chance drug gene cell major minor more moore early late post first last frost snow ' +
    'fox wolf bird fish lamb hart swan drake finch martin george james thomas john david paul peter mark scott craig neil ' +
    'university college hospital institute school centre center royal medical research cancer trust society team journal'
  ).split(' '),
);

/** Words with a capital that are no given name. */
const SENTENCE_STARTS = new Set(
  'the and but said says for when while that however meanwhile although after before lead author'.split(
    ' ',
  ),
);

/** The story's words, ready to look for names in. */
export interface NameSource {
  /** Tokens of the story as they are written, and folded. */
  written: string[];
  folded: string[];
  /** Where each folded token stands. */
  places: Map<string, number[]>;
  /** People whom the story names in another script. */
  abroad: ReadonlySet<string>;
}

export function nameSource(text: string, people: Clues['people']): NameSource {
  const all = [text, ...people.flatMap(({ value, source }) => [value, source])].join(' . ');
  const written = all.normalize('NFKC').match(/[\p{L}\p{N}\p{M}'’-]+/gu) ?? [];
  const folded = written.map((word) =>
    foldKey(word).replace(/s$/, (end) => (/['’]s$/.test(word) ? '' : end)),
  );
  const places = new Map<string, number[]>();
  const put = (word: string, index: number) =>
    places.set(word, [...(places.get(word) ?? []), index]);
  written.forEach((word, index) => {
    const key = folded[index] ?? '';
    put(key, index);
    // Umlauts are written out in many records: "Müller" is "Mueller" there.
    const spelt = foldKey(spellOut(word));
    if (spelt !== foldKey(word)) put(spelt, index);
  });
  const abroad = namesAbroad(
    text,
    people.map(({ value }) => value),
  );
  return { written, folded, places, abroad };
}

const SPELT_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const spellOut = (word: string) =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => SPELT_OUT[letter] ?? letter);

/** The authors that the story names, each in the best way it does. */
export function namedAuthors(authors: CslName[], source: NameSource): NamedAuthor[] {
  return authors.flatMap((author, place) => {
    const inScript = isNamedAbroad(author.given ?? '', author.family ?? '', source.abroad);
    const naming = inScript ? 'full' : howNamed(author, source);
    const name = [author.given, author.family].filter(Boolean).join(' ');
    return naming ? [{ naming, name, place }] : [];
  });
}

function howNamed(author: CslName, source: NameSource): Naming | null {
  const words = (author.family ?? '').split(/\s+/);
  // "van der Horst" is found by its last part; a hyphenated name stays whole.
  const last = words.at(-1) ?? '';
  const family = foldKey(last);
  if (family.length < 2) return null;
  const given = tokenise(author.given ?? '');
  let best: Naming | null = null;
  for (const place of placesOf(last, source)) {
    if (isFullName(place, given, source)) return 'full';
    const previous = source.folded[place - 1] ?? '';
    if (FOLDED_TITLES.has(previous)) best = 'titled';
    // Another given name right before it makes it another person, unless the record has initials that fit.
    const name =
      /^\p{Lu}\p{Ll}/u.test(source.written[place - 1] ?? '') &&
      previous.length > 2 &&
      !SENTENCE_STARTS.has(previous);
    const initials = given.length > 0 && given.every((one) => one.length < 3);
    if (name && initials && previous.charAt(0) === given[0]?.charAt(0)) best = 'titled';
    if (!name && family.length > 3 && !WORDS_TOO.has(family)) best ??= 'surname';
  }
  if (best) return best;
  // Of two surnames people use the first, or write them apart: enough only along with a given name.
  const [first = ''] = (author.family ?? '').split(/[\s-]+/);
  if (foldKey(first) === family || foldKey(first).length < 4) return null;
  return placesOf(first, source).some((place) => isFullName(place, given, source)) ? 'full' : null;
}

/** Where the surname stands with a capital, in either way of writing its umlauts. */
function placesOf(surname: string, { places, written }: NameSource): number[] {
  const keys = new Set([foldKey(surname), foldKey(spellOut(surname))]);
  const all = new Set([...keys].flatMap((key) => places.get(key) ?? []));
  return [...all].filter((place) => /^\p{Lu}/u.test(written[place] ?? ''));
}

/** A given name that fits stands before the surname, or, where the family comes first, right after it. */
function isFullName(place: number, given: string[], { folded, written }: NameSource): boolean {
  const before = folded.slice(Math.max(0, place - 3), place);
  if (before.some((word) => fits(word, given))) return true;
  const next = folded[place + 1] ?? '';
  const whole = given.join('');
  return next.length > 3 && next === whole && /^\p{Lu}/u.test(written[place + 1] ?? '');
}

/** Whether `word` of a story can be one of the given names of the paper: the same, or short for it, but no mere initial. */
function fits(word: string, given: string[]): boolean {
  if (word.length < 3) return false;
  return given.some((name) =>
    name.length < 3
      ? false
      : sounds(name) === sounds(word) || nickname(name, word) || nickname(word, name),
  );
}

/** "Sergei" and "Sergey", "Jurgen" and "Juergen" are one name. */
const sounds = (name: string) =>
  name
    .replace(/([aou])e/g, '$1')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1/g, '$1');

/** "Nick" for "Nicholas", "Bob" only by the list. */
function nickname(long: string, short: string): boolean {
  if (long.startsWith(short)) return true;
  return NICKNAMES.some((group) => group.includes(long) && group.includes(short));
}

const NICKNAMES = [
  ['robert', 'bob', 'rob', 'bobby'],
  ['william', 'bill', 'will', 'billy'],
  ['richard', 'dick', 'rick'],
  ['james', 'jim', 'jamie'],
  ['john', 'jack'],
  ['michael', 'mike', 'mick'],
  ['anthony', 'tony'],
  ['edward', 'ted', 'ed', 'eddie'],
  ['margaret', 'peggy', 'maggie', 'meg'],
  ['elizabeth', 'liz', 'beth', 'betty', 'libby'],
  ['katherine', 'catherine', 'kate', 'kathy', 'cathy', 'katie'],
  ['charles', 'charlie', 'chuck'],
  ['christopher', 'chris', 'kit'],
  ['andrew', 'andy', 'drew'],
  ['david', 'dave'],
  ['peter', 'pete'],
  ['stephen', 'steven', 'steve'],
  ['matthew', 'matt'],
  ['jonathan', 'jon'],
  ['alexander', 'alex', 'sandy'],
  ['henry', 'harry', 'hal'],
  ['nicholas', 'nick', 'nico', 'nicky'],
  ['deborah', 'debbie'],
  ['susan', 'sue', 'suzanne'],
  ['jennifer', 'jenny'],
  ['geoffrey', 'jeffrey', 'geoff', 'jeff'],
  ['lawrence', 'laurence', 'larry'],
  ['thomas', 'tom'],
];

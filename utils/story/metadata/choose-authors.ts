/** Judges between the authors that a page declares and the byline that it shows. */

import { foldWords } from '../../text/fold';
import { isCollective } from '../../text/person-names';
import type { PrintedByline } from './byline/printed';

/** "PAP": an agency that no list needs to know. */
const IS_ACRONYM = /^\p{Lu}{2,6}$/u;

/** A login rather than a name: one word without a capital. */
export const isLogin = (name: string): boolean => /^[a-z][a-z0-9_.-]*$/.test(name);

const wordsOf = (name: string): string[] => foldWords(name).split(' ').filter(Boolean);

/** The same person: one name holds the other, or the family name is the same and the given ones begin alike. */
function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)].toSorted((x, y) => x.length - y.length);
  if (!a?.length || !b) return false;
  const isWithin = a.every((word) =>
    b.some((whole) => whole === word || (word.length === 1 && whole.startsWith(word))),
  );
  return isWithin || (a.length > 1 && a.at(-1) === b.at(-1) && a[0]?.[0] === b[0]?.[0]);
}

const isAmong = (name: string, names: readonly string[]): boolean =>
  names.some((one) => isSamePerson(name, one));

/** Whether two lists of names have somebody in common. */
export const haveInCommon = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((name) => isAmong(name, others));

/** What else the page tells of names. */
export interface Known {
  isSite: (name: string) => boolean;
  /** Those that data call organisations. */
  organisations: ReadonlySet<string>;
  /** Whether a name is a line of its own right below the headline. */
  isShown: (name: string) => boolean;
}

/**
 * What the page declares against what it shows. The byline that readers see counts where the declared names are
 * somebody else's: the owner's of the site, or those of whoever put the page up.
 */
export function chooseAuthors(
  declared: readonly string[],
  printed: PrintedByline | null,
  { isSite, organisations, isShown }: Known,
): readonly string[] {
  if (!printed) return declared;
  if (declared.length === 0 || declared.every(isLogin)) return printed.names;
  const isPerson = (name: string) =>
    !isSite(name) && !isCollective(name) && !IS_ACRONYM.test(name) && !organisations.has(name);
  const people = declared.filter(isPerson);
  // An institution's name may be read as those of people in it.
  const said = new Set(declared.flatMap(wordsOf));
  const isOther =
    declared.every(isSite) || printed.names.flatMap(wordsOf).some((word) => !said.has(word));
  if (people.length === 0 && printed.names.some(isPerson) && isOther) return printed.names;
  // The site that data name for want of anybody gives way to the agency that the page prints.
  if (declared.every(isSite) && !printed.names.some(isSite)) return printed.names;
  if (!printed.isSure || !printed.names.every(isPerson)) return declared;
  // Two that say the same, data and the page, against one.
  if (!haveInCommon(declared, printed.names))
    return people.length > 0 && people.every(isShown) ? people : printed.names;
  // "Teruel | Ada Quill": what data set beside a name that the byline has is where she wrote.
  const extra = people.filter((name) => !isAmong(name, printed.names));
  if (extra.length > 0 && extra.every((name) => !name.includes(' '))) return printed.names;
  // Data name the first of several as often as all; of a publisher beside its writer only the writer signed.
  const isFirst = people.every((name, at) => isAmong(name, printed.names.slice(at, at + 1)));
  return isFirst && printed.names.length > people.length ? printed.names : people;
}

/** What a reference in words says of its work, as clues to search by and to judge by. */
import { printCitedAs } from '../../identifiers/cited-as';
import { workOfIds } from '../../identifiers/identified';
import type { Identified } from '../../identifiers/types';
import { parseReference } from '../sources/parse-reference';
import type { Clues } from '../types';

/** No day is given: a reference has the year of print, which may be another than that of the record. */
export function cluesOfReference(reference: string): Clues {
  const { title, journal } = parseReference(reference, null);
  const clue = (value: string) => ({ value, source: reference });
  return {
    journals: journal ? [clue(journal)] : [],
    people: [],
    institutions: [],
    titles: title ? [clue(title)] : [],
    numbers: [],
    dateWindow: null,
  };
}

/** Years that a reference gives, in its order. */
export const yearsIn = (reference: string): number[] =>
  [...reference.matchAll(/(?<![\d–-])(?:1[5-9]|20)\d\d(?![\d–-])/g)].map(([year]) => Number(year));

/** Volume, issue or not, and first page, however they are set off from each other, the year before or behind. */
const VOLUME_AND_PAGE =
  /(?:\(?(?:1[5-9]|20)\d\d(?:\s\p{Lu}?\p{L}{2,8}(?:\s\d{1,2})?)?\)?[\s;,:]{1,3})?(?:vol(?:ume|\.)?\s?)?(?<![\d.–-])(?<volume>\d{1,4})(?:\s?\(\d{1,4}[^)]{0,12}\)|,?\s(?:no|nr|issue)\.?\s\d{1,4})?[\s,:;]{1,3}(?:pp?\.\s?|pages?\s|art(?:icle|\.)\s?)?(?<page>[a-z]{0,2}\d{1,7})(?!\d)/iu;

/** Characters before the volume in which the journal's name stands. */
const NAME = 160;
/** What ends before the journal begins: the authors, with "et al." or initials, or the title, whose last word is small. */
const BEFORE_NAME = /^.*(?:\bet al\b\.?,?|\s\p{Lu}{1,3}[.:,]|\s\p{Ll}{2,}[.?!:]|[”"“»*],?)\s/u;

/**
 * Where the reference says that the work stands: journal, volume and first page. Whoever is asked for it has to agree in
 * all three, so that a name read wrongly finds nothing.
 */
export function placeOf(reference: string): Identified | null {
  const match = VOLUME_AND_PAGE.exec(reference);
  const { volume, page } = match?.groups ?? {};
  if (!match || !volume || !page) return null;
  const before = reference.slice(Math.max(0, match.index - NAME), match.index);
  const name = before.replace(/[\s.,;:(*]+$/, '').replace(BEFORE_NAME, '');
  const journal = name.split(/,\s/).at(-1)?.trim() ?? '';
  return journal === ''
    ? null
    : workOfIds({ citedAs: printCitedAs({ journal, volume, page }) }, '');
}

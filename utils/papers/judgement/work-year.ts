/** The year that a work is of, as far as the page tells it. */
import { yearIn, yearOf } from '../page/identifier-year';
import type { Signal } from './signal';
import type { Work } from './works';

/** As its data or its identifier say; null where they do not. */
export const yearStated = ({ stated, doi, ids }: Work): number | null =>
  stated.year ?? yearOf(doi, ids);

/** As its data or its identifier say, else the words of a link in running text, else the entry it stands in. */
export function yearOfWork(work: Work, signs: readonly Signal[]): number | null {
  const known = yearStated(work);
  if (known !== null) return known;
  for (const { inStory, occurrence } of signs) {
    const year = inStory && occurrence.where === 'link' ? yearInLink(occurrence.text) : null;
    if (year !== null) return year;
  }
  const entry = signs.find((sign) => sign.label || (!sign.inStory && sign.occurrence.start >= 0));
  return entry ? yearIn(entry.sentence) : null;
}

/** "(2001)", "2001 study": a year in brackets or before all else is the work's. */
const MARKED_YEAR = /[(（[]\s*((?:19|20)\d\d)[a-z]?\s*[)）\]]|^\s*((?:19|20)\d\d)\b/;
/** A link that begins amid the sentence is no title, and no title's year is taken for the work's. */
const AMID_SENTENCE = /^\s*\p{Ll}/u;

function yearInLink(text: string): number | null {
  const marked = MARKED_YEAR.exec(text);
  if (marked) return Number(marked[1] ?? marked[2]);
  return AMID_SENTENCE.test(text) ? yearIn(text) : null;
}

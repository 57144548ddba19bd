/** Reads the agency off the dateline that a story opens with: "MONTREAL (AFP) - An editorial…". */
import { type Line, linesAfter, textOfLine } from './lines';
import { isElsewhere } from './marks';

/** Texts after the headline that are looked through. */
const TEXTS = 220;

/** Town and day in front of the brackets, and the agency in them: a name, or letters as of "dpa". */
const DATELINE =
  /^\p{Lu}[^()（）.!?]{1,30}(?:\.[^()（）!?]{0,12})?\((\p{Lu}[\p{L} ]{1,24}|\p{Ll}{2,5})\)\s*(?:[-–—]|--)\s/u;

/** Empty where the story opens otherwise. */
export function agencyOfDateline(body: Element, headline: Element | null): string[] {
  if (!headline) return [];
  for (const line of linesAfter(body, headline, TEXTS)) {
    const agency = agencyIn(line);
    if (agency && !isElsewhere(line.block, headline)) return [agency];
  }
  return [];
}

const agencyIn = (line: Line): string | undefined => DATELINE.exec(textOfLine(line))?.[1];

/** Reads the agency, or the writer, off what a story opens with: "MONTREAL (AFP) - An editorial…". */

import { isOfMany } from './desk';
import { APART, type Line, linesAfter, textOfLine } from './lines';
import { isElsewhere } from './marks';

/** Texts after the headline that are looked through. */
const TEXTS = 220;

/** Town and day in front of the brackets, and the agency in them: a name, or letters as of "dpa". */
const DATELINE =
  /^\p{Lu}[^()（）.!?]{1,30}(?:\.[^()（）!?]{0,12})?\((\p{Lu}[\p{L} ]{1,24}|\p{Ll}{2,5})\)\s*(?:[-–—]|--)\s/u;

/** "Ada Quill | Pond News – In the pond…": who wrote it, and for whom. */
const SIGNED_FOR = /^(\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){1,4}) \| ([^|–—]{2,40}?)\s*[–—]\s/u;

/** Empty where the story opens otherwise. */
export function namesInDateline(
  body: Element,
  headline: Element | null,
  isSite: (name: string) => boolean,
): string[] {
  if (!headline) return [];
  for (const line of linesAfter(body, headline, TEXTS)) {
    const [, writer, outlet = ''] = SIGNED_FOR.exec(textOfLine(line).replaceAll(APART, '')) ?? [];
    const isWriter = writer !== undefined && isSite(outlet) && !isOfMany(writer);
    const name = isWriter ? writer : agencyIn(line);
    if (name && !isElsewhere(line.block, headline)) return [name];
  }
  return [];
}

const agencyIn = (line: Line): string | undefined => DATELINE.exec(textOfLine(line))?.[1];

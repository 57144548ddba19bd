/** Names of people as papers print them: many in a line, with the marks of footnotes behind them. */
import { FOOTNOTE_MARKS, isCollective, isDegree } from '../../text/person-names';
import type { Block } from '../layout/blocks';

/** Lines of names that one block has at most: what is longer is text. */
const MAX_LINES = 12;

export const namesOf = ({ lines }: Block): string[] =>
  lines.slice(0, MAX_LINES).flatMap((line) => {
    const text = line.runs.map((run) => (run.raised === 'sup' ? ' , ' : run.text)).join('');
    return isCollective(text) && !/,| and |·/.test(text) ? [] : namesIn(text);
  });

const PARTED = /\s*(?:[,;·•|&]|\s(?:and|und|et|y|e|и|και)\s)\s*/u;
const NAME =
  /^(?:\p{Lu}[\p{L}’'.-]*\s+){1,3}(?:(?:de|van|von|der|da|dos|del|la|le|bin|al|el|di|den|ten|ter)\s+){0,2}\p{Lu}[\p{L}’'-]+$/u;

/** The parts of a line that are written as names are. */
export function namesIn(text: string): string[] {
  return text
    .slice(0, 3000)
    .split(PARTED)
    .map((part) =>
      part
        .replace(FOOTNOTE_MARKS, '')
        .replace(/[∗⋆]+/g, '')
        .replace(/^by\s+/i, '')
        .trim(),
    )
    .filter(
      (part) => part.length <= 60 && NAME.test(part) && !isCollective(part) && !isDegree(part),
    );
}

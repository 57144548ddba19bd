/** Words that are not written as they are meant: with a slip of the finger, or abbreviated as journals are. */
import { editDistance } from '../../text/edit-distance';

/** Slips that a word of so many letters is forgiven. */
const maxEdits = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Fewer letters abbreviate nothing in particular. */
const LEAST_ABBREVIATION = 3;

/**
 * Whether a typed word stands for another, or for its beginning: "vancuver", and, where `abbreviated` words are to be
 * expected, "natl" for "national".
 */
export function isFuzzyMatch(typed: string, word: string, abbreviated: boolean): boolean {
  return (abbreviated && isAbbreviation(typed, word)) || withinEditDistance(typed, word);
}

/** The letters of the one in their order in the other, which begins with the first of them. */
function isAbbreviation(typed: string, word: string): boolean {
  if (typed.length < LEAST_ABBREVIATION || typed[0] !== word[0] || typed.length > word.length)
    return false;
  let at = 0;
  for (const letter of word) if (letter === typed[at]) at++;
  return at === typed.length;
}

/** At most as many letters changed, left out, put in, or turned round as a word of that length may have. */
function withinEditDistance(typed: string, word: string): boolean {
  const most = maxEdits(typed.length);
  if (most === 0 || word.length < typed.length - most) return false;
  // What is being typed may be the beginning only.
  return [-1, 0, 1].some((more) => {
    const beginning = word.slice(0, typed.length + more);
    return editDistance(typed, beginning, most, { swaps: true }) <= most;
  });
}

const UNSAID = /^(?:of|the|and|for|in|on|a|an|de|des|du|la|le|der|die|das|und|fur)$/;

/** "pnas" of "proceedings of the national academy of sciences"; empty for a name of less than three words. */
export function initialsOf(title: string): string {
  const words = title.split(' ').filter((word) => !UNSAID.test(word));
  return words.length < LEAST_ABBREVIATION ? '' : words.map(([first]) => first).join('');
}

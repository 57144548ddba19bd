/** Words that are not written as they are meant: with a slip of the finger, or abbreviated as journals are. */

/** Slips that a word of so many letters is forgiven. */
const slipsIn = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Fewer letters abbreviate nothing in particular. */
const LEAST_ABBREVIATION = 3;

/**
 * Whether a typed word stands for another, or for its beginning: "vancuver", and, where `abbreviated` words are to be
 * expected, "natl" for "national".
 */
export function isFuzzyMatch(typed: string, word: string, abbreviated: boolean): boolean {
  return (abbreviated && isAbbreviation(typed, word)) || isSlip(typed, word);
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
function isSlip(typed: string, word: string): boolean {
  const most = slipsIn(typed.length);
  if (most === 0 || word.length < typed.length - most) return false;
  // What is being typed may be the beginning only.
  return [-1, 0, 1].some(
    (more) => distance(typed, word.slice(0, typed.length + more), most) <= most,
  );
}

/** Damerau's distance; a number above `most` where it is larger than that. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const turned = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      now[column] = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        turned && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...now) > most) return most + 1;
    before = last;
    last = now;
  }
  return last[other.length] ?? 0;
}

const UNSAID = /^(?:of|the|and|for|in|on|a|an|de|des|du|la|le|der|die|das|und|fur)$/;

/** "pnas" of "proceedings of the national academy of sciences"; empty for a name of less than three words. */
export function initialsOf(title: string): string {
  const words = title.split(' ').filter((word) => !UNSAID.test(word));
  return words.length < LEAST_ABBREVIATION ? '' : words.map(([first]) => first).join('');
}

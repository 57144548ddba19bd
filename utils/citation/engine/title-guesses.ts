/** Which titles stand in a citation with other capitals than the record's, where nobody can be sure of them. */
import type { CslItem } from '../../scholarly/types';
import type { AsCited } from '../items/as-cited';
import type { TitleGuess } from '../types';

/** @param printed the works' references, as text */
export function titleGuesses(
  items: readonly CslItem[],
  cited: readonly AsCited[],
  printed: string,
): TitleGuess[] {
  if (!cited.some(({ isTitleGuessed }) => isTitleGuessed)) return [];
  const text = letters(printed);
  return items.flatMap(({ title = '' }, at): TitleGuess[] => {
    const fitted = cited[at];
    if (!fitted?.isTitleGuessed || title === '' || text.includes(letters(title))) return [];
    const sentence = fitted.item.title ?? title;
    if (sentence !== title)
      return text.includes(letters(sentence)) ? [{ at, case: 'sentence' }] : [];
    return isCapitalised(text, letters(title)) ? [{ at, case: 'title' }] : [];
  });
}

/** Styles set other marks around and within a title than the record does. */
const letters = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether the title stands in the text with more capitals, but not in capitals alone, which a style asks for by itself. */
function isCapitalised(text: string, title: string): boolean {
  const at = text.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return false;
  const found = text.slice(at, at + title.length);
  return capitals(found) > capitals(title) && /\p{Ll}/u.test(found);
}

const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;

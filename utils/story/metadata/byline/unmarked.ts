/** Tells a byline without a word or a mark: names by themselves beside a portrait or the day. */
import { toIsoDate } from '../../../text/parse-date';
import { JOINING_WORDS } from '../../data/byline-lexicon';
import { hasMoreText, RUNNING, textOf } from '../../dom';
import type { Line } from './lines';

/** Its box holds no more than a day and how long the story takes besides. Characters. */
const LARGEST_BOX = 120;

const JOINING: ReadonlySet<string> = new Set(['', ...JOINING_WORDS]);

/** "Fot. Quill" is a photograph's credit. */
const isFullName = (name: string): boolean =>
  /^\p{Lu}\S* (?:\S+ ){0,2}\p{Lu}\S+$/u.test(name) && !/^\p{Lu}\p{Ll}+\. /u.test(name);

/** Photographs say what they show; a portrait says whom, or nothing. */
function isPortrait(picture: Element, names: readonly string[]): boolean {
  const words = picture.getAttribute('alt')?.trim() ?? '';
  return !picture.closest('figure') && (words === '' || names.includes(words));
}

const without = (text: string, names: readonly string[]): string =>
  names.reduce((left, name) => left.replace(name, ''), text);

/** A few words by themselves that lead nowhere: sections are links. */
export const standsAlone = ({ pieces }: Line, text: string): boolean =>
  pieces.length === 1 && !pieces[0]?.link && text.length <= RUNNING;

/** Whether a text is these names in full, and no more than what joins them. */
export const isOfNames = (text: string, names: readonly string[]): boolean =>
  names.length > 0 &&
  names.every(isFullName) &&
  without(text, names)
    .split(/[\s,;&]+/)
    .every((word) => JOINING.has(word));

/** Whether names stand in a small box with a portrait, or several of them with the day. */
export function isBesidePortraitOrDay(
  element: Element,
  names: readonly string[],
  headline: Element,
): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (box.contains(headline) || hasMoreText(box, LARGEST_BOX)) return false;
    const picture = box.querySelector('img');
    if (picture) return isPortrait(picture, names);
    if (names.length > 1 && toIsoDate(without(textOf(box), names)) !== null) return true;
  }
  return false;
}

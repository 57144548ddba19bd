/** Text as one searches it: small letters without marks, every place traced back to where it came from. */
import { fold } from '../../../utils/text/fold';

export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text` its place in the original, and one more for the end. */
  places: number[];
}

/** "Épée  ﬁn" becomes "epee fin". White space of any kind and length becomes one space. */
export function foldText(original: string): Folded {
  const places: number[] = [];
  let text = '';
  let at = 0;
  for (const letter of original) {
    const plain = /\s/.test(letter) ? ' ' : fold(letter);
    if (plain !== ' ' || !text.endsWith(' ')) {
      text += plain;
      for (let i = 0; i < plain.length; i++) places.push(at);
    }
    at += letter.length;
  }
  places.push(at);
  return { text, places };
}

/** Where `wanted` stands in the text, as [from, to) of the original; overlapping places count once. */
export function placesOf(wanted: string, { text, places }: Folded): [number, number][] {
  const sought = foldText(wanted).text.trim();
  const found: [number, number][] = [];
  if (sought === '') return found;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length))
    found.push([places[at] ?? 0, places[at + sought.length] ?? 0]);
  return found;
}

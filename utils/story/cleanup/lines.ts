/** The lines of an extracted body, with what tells text from furniture. */
import { isHeading, linkDensity, textOf } from '../dom';

/** A block of text that holds no other, with its lines (as `br` parts them), none empty. */
export interface TextBlock {
  element: Element;
  lines: string[];
}

export interface Line {
  element: Element;
  text: string;
  /** The text in lower case, as the tables of words are. */
  lower: string;
  /** Share of the text that stands in links, 0 to 1. */
  linked: number;
  heading: boolean;
  /** A paragraph that says something: long enough, ending like a sentence, not made of links. */
  prose: boolean;
  /** Part of a table, a quotation, a formula or the like, which stays or goes as a whole. */
  part: boolean;
  /** Part of a picture's caption. */
  caption: boolean;
}

/** With as many characters outside its links a line says something itself, however long the links are. */
const OWN_WORDS = 100;

/** Made of links, with hardly a word beside them. `share` of the text that has to stand in links, 0 to 1. */
export const isOfLinks = ({ text, linked }: Line, share: number): boolean =>
  linked >= share && (1 - linked) * text.length < OWN_WORDS;

/** A paragraph of at least this many characters that ends like a sentence is prose. */
const PROSE = 70;

/** Characters of Han, kana and Hangul say as much as this many of an alphabet. */
const WIDE = 3;

export const endsLikeSentence = (text: string): boolean =>
  /[.!?。！？…۔।]["'”’»)\]）」』]*$/.test(text);

function readLine({ element, lines: [only = '', ...more] }: TextBlock): Line {
  const text = more.length > 0 ? textOf(element) : only;
  const linked = element.querySelector('a') ? linkDensity(element) : 0;
  const heading = isHeading(element);
  const length = text.length * (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text) ? WIDE : 1);
  const holder = element.closest('figcaption, table, pre, blockquote, dl, math');
  return {
    element,
    text,
    lower: text.toLowerCase(),
    linked,
    heading,
    prose:
      !heading && linked < 0.7 && (length > 200 || (length >= PROSE && endsLikeSentence(text))),
    part: holder !== null,
    caption: holder?.localName === 'figcaption',
  };
}

/** The blocks that still stand in the body, in reading order. */
export const linesOf = (body: Element, blocks: readonly TextBlock[]): Line[] =>
  blocks.filter(({ element }) => body.contains(element)).map(readLine);

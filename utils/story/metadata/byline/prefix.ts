/** Reads the "By" off a byline, in the languages of byline-lexicon.ts. */
import { BY_LABELS, BY_WORDS, CJK_POSTS_AFTER, CJK_REPORTED } from '../../data/byline-lexicon';

const anyOf = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|');
const words = anyOf(BY_WORDS);
const labels = anyOf([...BY_WORDS, ...BY_LABELS]);
/** "Texto de Ana Ruiz": what joins a label to its name where no colon does. */
const OF = 'by|de|di|von|van|av|af|par|por|od';
const COLON = '\\s*[:：/／|｜︱●◎]\\s*';

// Against lower case: patterns that ignore case are many times slower to make. A single sign of a script without
// spaces begins many words ("文字"): it wants a mark or a space behind it.
const BY = new RegExp(
  `^(?:(?:(?:${labels})${COLON})+|(?:${anyOf(BY_LABELS)})\\s+(?:${OF})\\s+|(?:${words})(?:\\s+|(?<=[\\u3400-\\u9fff]{2})(?=[\\u3400-\\u9fff])))`,
);

/** How many characters of the text are "By" or its like, with what joins it to the name. */
export const bylinePrefixLength = (text: string): number =>
  BY.exec(text.toLowerCase())?.[0].length ?? 0;

/** "Na ADA QUILL": a short word of any language before a name all in capitals. */
const BEFORE_CAPITALS = /^\p{Lu}\p{Ll}{1,4} (?=\p{Lu}{2}[\p{Lu}.’'-]*(?: [\p{Lu}.’'-]+){1,3}$)/u;

/** How many characters of the text are that word. */
export const beforeCapitals = (text: string): number => BEFORE_CAPITALS.exec(text)?.[0].length ?? 0;

/** The same behind the day or the reading time: "14 March 2031 by Ada Quill". */
const LATE = new RegExp(`\\d\\S{0,30}\\s(?:(?:${labels})${COLON}|(?:${words})\\s+)`);

/** Where the name begins in a text that has a date before its "By"; 0 where it has none. */
export function lateByline(text: string): number {
  const found = LATE.exec(text.toLowerCase());
  return found ? found.index + found[0].length : 0;
}

const ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${labels})(?![\\p{Script=Latin}\\p{N}])`, 'u');

/** Whether "By" or its like stands anywhere in a text: most texts have none, and need no closer look. */
export const holdsBy = (text: string): boolean =>
  ANYWHERE.test(text.toLowerCase()) || CJK_REPORTED.test(text) || CJK_POSTS_AFTER.test(text);

const BY_ALONE: ReadonlySet<string> = new Set([...BY_WORDS, ...BY_LABELS]);
const BEHIND_LABEL = new RegExp(`\\s(?:${OF})$`);

/** A line that says "By" and leaves the name to the next. */
export function isBareByline(text: string): boolean {
  const said = text.toLowerCase().replace(/[\s:：]+$/, '');
  // "Autorka/Autor": a label in both genders.
  return said
    .split('/')
    .every((one) => BY_ALONE.has(one) || BY_ALONE.has(one.replace(BEHIND_LABEL, '')));
}

export const withoutBy = (text: string): string => text.slice(bylinePrefixLength(text));

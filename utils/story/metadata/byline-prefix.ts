/** Reads the "By" off a byline, in the languages of byline-lexicon.ts. */
import { BY_WORDS } from '../data/byline-lexicon';

const words = BY_WORDS.toSorted((a, b) => b.length - a.length).join('|');

// Against lower case: patterns that ignore case are many times slower to make.
const BY = new RegExp(`^(?:${words})(?:\\s*[:：/／]\\s*|\\s+|(?=[\\u3400-\\u9fff]))`);

/** How many characters of the text are "By" or its like, with what joins it to the name. */
export const bylinePrefixLength = (text: string): number =>
  BY.exec(text.toLowerCase())?.[0].length ?? 0;

const BY_ALONE: ReadonlySet<string> = new Set(BY_WORDS);

/** A line that says "By" and leaves the name to the next. */
export const isBareByline = (text: string): boolean =>
  BY_ALONE.has(text.toLowerCase().replace(/[\s:：]+$/, ''));

export const withoutBy = (text: string): string => text.slice(bylinePrefixLength(text));

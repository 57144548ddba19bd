/**
 * Describes a passage so that it is found again after its text has changed, and finds it: where it was,
 * else by its words with what stands around them, else by what stands around words that were edited.
 * Where none of these is certain it is not found: a passage lost is said, a wrong one would mislead.
 */
import { editDistance } from '../text/edit-distance';
import type { Selectors, TextQuoteSelector } from './highlight';

/** Of a text, from `start` up to but not with `end`. */
export interface Span {
  start: number;
  end: number;
}

/** Characters kept on either side of words that stand once in their text. */
const CONTEXT = 24;

/**
 * Words that stand several times get at least twice as much, and as much more as tells them apart from
 * either side. So a context of no more than `CONTEXT` says that the words alone were enough.
 */
const WIDE_CONTEXT = 2 * CONTEXT;
const WIDEST_CONTEXT = 16 * CONTEXT;

/** Words of this length are not met again by chance: alone they are enough, where they were before. */
const TELLING = 32;

/** The part of its characters that may have been edited in a passage that is still the same. */
const MAX_EDITED = 0.2;

/** Longer passages would take too long to compare; they are found by their own words or not at all. */
const MAX_COMPARED_LENGTH = 4000;

/** The passage by its words and by its place, as the W3C's selectors have it. */
export function describe(text: string, span: Span): Selectors {
  const exact = text.slice(span.start, span.end);
  const alone = occurrences(text, exact).length < 2;
  const before = alone ? CONTEXT : widthBefore(text, span);
  const after = alone ? CONTEXT : widthAfter(text, span);
  const prefix = text.slice(wholeCharacter(text, Math.max(0, span.start - before)), span.start);
  const suffix = text.slice(span.end, wholeCharacter(text, span.end + after));
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: span.start, end: span.end },
  ];
}

/** Where the passage stands in today's text; null where that is not certain. */
export function anchor(text: string, [quote, position]: Selectors): Span | null {
  if (quote.exact === '') return null;
  const here = { start: position.start, end: position.start + quote.exact.length };
  if (text.slice(here.start, here.end) === quote.exact && isWhollyAround(text, here, quote))
    return here;
  return byWords(text, quote) ?? bySurroundings(text, quote);
}

/** The one place where the words stand with one whole side of their context, or just the words. */
function byWords(text: string, quote: TextQuoteSelector): Span | null {
  const places = occurrences(text, quote.exact).map((start) => ({
    start,
    end: start + quote.exact.length,
  }));
  const certain = places.filter(
    (span) => agreesBefore(text, span.start, quote) || agreesAfter(text, span.end, quote),
  );
  if (certain.length > 0) {
    const whole = certain.filter((span) => isWhollyAround(text, span, quote));
    return only(whole) ?? only(certain);
  }
  const wereAlone = quote.prefix.length <= CONTEXT && quote.suffix.length <= CONTEXT;
  return wereAlone && quote.exact.length >= TELLING ? only(places) : null;
}

/** The one place between both whole sides whose words are nearly the same. */
function bySurroundings(text: string, quote: TextQuoteSelector): Span | null {
  const { exact, prefix, suffix } = quote;
  const most = Math.floor(exact.length * MAX_EDITED);
  if (most === 0 || exact.length > MAX_COMPARED_LENGTH || prefix + suffix === '') return null;
  const starts = prefix === '' ? [0] : occurrences(text, prefix).map((at) => at + prefix.length);
  const ends = suffix === '' ? [text.length] : occurrences(text, suffix);
  const near = starts.flatMap((start) =>
    ends
      .filter((end) => Math.abs(end - start - exact.length) <= most)
      .map((end) => ({ start, end }))
      .filter((span) => isWhollyAround(text, span, quote))
      .filter((span) => !isNeighbour(text.slice(span.start, span.end), quote))
      .filter(({ end }) => editDistance(text.slice(start, end), exact, most) <= most),
  );
  return only(near);
}

/**
 * Where a passage is gone, what stood next to it stands where it was; in lists of much the same
 * sentences that is nearly the same words between the same words.
 */
function isNeighbour(words: string, { prefix, suffix }: TextQuoteSelector): boolean {
  const [own, before, after] = [words.trim(), prefix.trim(), suffix.trim()];
  const isBefore = before !== '' && (own.endsWith(before) || before.endsWith(own));
  const isAfter = after !== '' && (own.startsWith(after) || after.startsWith(own));
  return isBefore || isAfter;
}

const isWhollyAround = (text: string, { start, end }: Span, quote: TextQuoteSelector) =>
  agreesBefore(text, start, quote) && agreesAfter(text, end, quote);

/** Less context than is always kept means that the text began there. */
function agreesBefore(text: string, start: number, { prefix }: TextQuoteSelector): boolean {
  if (prefix.length < CONTEXT - 1 && start !== prefix.length) return false;
  return text.slice(Math.max(0, start - prefix.length), start) === prefix;
}

function agreesAfter(text: string, end: number, { suffix }: TextQuoteSelector): boolean {
  if (suffix.length < CONTEXT && text.length - end !== suffix.length) return false;
  return text.startsWith(suffix, end);
}

function widthBefore(text: string, { start, end }: Span): number {
  let width = WIDE_CONTEXT;
  while (width < WIDEST_CONTEXT && width < start && !isAlone(text, start - width, end)) width *= 2;
  return width;
}

function widthAfter(text: string, { start, end }: Span): number {
  let width = WIDE_CONTEXT;
  const rest = text.length - end;
  while (width < WIDEST_CONTEXT && width < rest && !isAlone(text, start, end + width)) width *= 2;
  return width;
}

const isAlone = (text: string, start: number, end: number) =>
  occurrences(text, text.slice(start, end)).length < 2;

/** More places than this tell nothing apart. */
const MAX_PLACES = 500;

/** Where the words begin, those that overlap included. */
function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push(at);
    if (found.length === MAX_PLACES) break;
  }
  return found;
}

/** Half of a character outside the Basic Multilingual Plane cannot be written to a file. */
const wholeCharacter = (text: string, at: number) =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))
    ? at + 1
    : at;

const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);

/** The sentence around a place of a text. */
import { letterPattern } from '../../text/unicode-ranges';

const SENTENCE_START = letterPattern(
  String.raw`(?<=[^\s.]{3}[.!?]["”’)]?)\s+(?=[\p{Lu}"“„«¿¡])|[。！？]`,
  'g',
);
const SENTENCE_END = letterPattern(
  String.raw`(?<=[^\s.]{3})[.!?]["”’)]?\s+[\p{Lu}"“„«¿¡]|[。！？]`,
);

/**
 * The sentence around a place, at most 240 characters to each side. Dots inside numbers, names and
 * abbreviations ("Nov. 18", "et al.") end no sentence.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  from: number,
  until: number,
): string {
  const left = text.slice(Math.max(from, start - 240), start);
  const right = text.slice(end, Math.min(until, end + 240));
  let begin = 0;
  for (const match of left.matchAll(SENTENCE_START)) {
    if (
      !/\b(?:al|Nov|Oct|Dec|Sept?|Aug|Jul|Jun|Apr|Mar|Feb|Jan|Prof|Dr|vol|Proc|Natl|Acad|Sci|Ph\.D)\.$/.test(
        left.slice(0, match.index),
      )
    ) {
      begin = match.index + match[0].length;
    }
  }
  const stop = right.search(SENTENCE_END);
  return left.slice(begin) + text.slice(start, end) + (stop < 0 ? right : right.slice(0, stop + 1));
}

/** What a sentence says of a work that it links or names. */
import { CUES, type CueWords } from './data/cues';
import { letterPattern } from './letters';

export type Cue = keyof CueWords;
export type CueSet = Record<Cue, boolean>;

const NAMES: Cue[] = [
  'study',
  'published',
  'recent',
  'newStudy',
  'definite',
  'other',
  'indefinite',
  'journal',
];
/** Languages that do not put spaces between words, or join particles to them. */
const UNSPACED = new Set(['ja', 'ko', 'zh', 'ar']);
const compiled = new Map<string, RegExp>();

/** Which cues a stretch of text holds in these languages (codes of `data/cues.ts`). */
export function cuesIn(text: string, languages: string[], only: readonly Cue[] = NAMES): CueSet {
  const found: CueSet = {
    study: false,
    published: false,
    recent: false,
    newStudy: false,
    definite: false,
    other: false,
    indefinite: false,
    journal: false,
  };
  const lower = text.toLowerCase();
  for (const language of languages) {
    for (const cue of only) found[cue] ||= patternOf(cue, language)?.test(lower) ?? false;
  }
  return found;
}

/** Compiled when first asked for: few pages need all of them. */
function patternOf(cue: Cue, language: string): RegExp | null {
  const key = `${language} ${cue}`;
  const known = compiled.get(key);
  if (known) return known;
  const words = CUES[language];
  if (!words) return null;
  const made = pattern(words[cue], UNSPACED.has(language));
  compiled.set(key, made);
  return made;
}

/** Letters that Latin and Cyrillic words are made of: a plain class is ten times as fast as a property class. */
const LETTER = '[a-z0-9\\u00df-\\u024f\\u0400-\\u04ff]';

function pattern(words: string, unspaced: boolean): RegExp {
  return new RegExp(unspaced ? words : `(?<!${LETTER})(?:${words})(?!${LETTER})`);
}

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

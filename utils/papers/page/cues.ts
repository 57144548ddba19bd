/**
 * What a sentence says of a work that it links or names. Words are looked up one after the other:
 * patterns of a hundred words take longer to compile than a page takes to read.
 */
import { type CueWords, PHRASES } from '../data/cues';
import { PATTERNS, PHRASES_BEYOND_LATIN } from '../data/cues-beyond-latin';

export type Cue = keyof CueWords;
export type CueSet = Record<Cue, boolean>;

const NAMES: readonly Cue[] = [
  'study',
  'published',
  'recent',
  'newStudy',
  'definite',
  'other',
  'indefinite',
  'journal',
];

/** What the cues of a phrase's first word say, as bits in the order of `NAMES`. */
interface Beginning {
  /** Of the word by itself. */
  alone: number;
  longer: { bit: number; rest: string; slots: string[] | null }[];
}

const lookUps = new Map<string, Map<string, Beginning>>();
const compiled = new Map<string, RegExp>();

/** Which cues a stretch of text holds in these languages (codes of `data/cues.ts` and `data/cues-beyond-latin.ts`). */
export function cuesIn(text: string, languages: readonly string[]): CueSet {
  // Some pages set accents and dots as characters of their own.
  const lower = text.normalize().toLowerCase();
  let bits = 0;
  let words: string[] | null = null;
  for (const language of languages) {
    const phrases = PHRASES[language] ?? PHRASES_BEYOND_LATIN[language];
    if (phrases) {
      words ??= lower.replace(BETWEEN_WORDS, ' ').split(' ');
      bits |= bitsOf(words, beginningsIn(language, phrases));
    } else {
      NAMES.forEach((cue, index) => {
        if (patternOf(cue, language)?.test(lower)) bits |= 1 << index;
      });
    }
  }
  return {
    study: (bits & 1) !== 0,
    published: (bits & 2) !== 0,
    recent: (bits & 4) !== 0,
    newStudy: (bits & 8) !== 0,
    definite: (bits & 16) !== 0,
    other: (bits & 32) !== 0,
    indefinite: (bits & 64) !== 0,
    journal: (bits & 128) !== 0,
  };
}

/** All but the letters and digits that words in Latin, Greek and Cyrillic script and in Devanagari are made of. */
const BETWEEN_WORDS =
  /[^a-z0-9\u00df-\u024f\u0370-\u03ff\u0400-\u04ff\u0900-\u0963\u0970-\u097f\u1e00-\u1eff]+/g;

function beginningsIn(language: string, phrases: CueWords): Map<string, Beginning> {
  let beginnings = lookUps.get(language);
  if (beginnings) return beginnings;
  beginnings = new Map();
  for (const [index, cue] of NAMES.entries()) {
    const bit = 1 << index;
    for (const phrase of phrases[cue].split('|')) {
      const space = phrase.indexOf(' ');
      const first = space < 0 ? phrase : phrase.slice(0, space);
      for (const word of first.includes('/') ? first.split('/') : [first]) {
        let beginning = beginnings.get(word);
        if (!beginning) {
          beginning = { alone: 0, longer: [] };
          beginnings.set(word, beginning);
        }
        if (space < 0) beginning.alone |= bit;
        else beginning.longer.push({ bit, rest: phrase.slice(space + 1), slots: null });
      }
    }
  }
  lookUps.set(language, beginnings);
  return beginnings;
}

function bitsOf(words: string[], beginnings: Map<string, Beginning>): number {
  let bits = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    let beginning = beginnings.get(word);
    if (beginning === undefined) {
      // Digits stand before letters: a word beyond them is no number.
      if (word > ':' || word === '') continue;
      beginning = numberBeginning(word, beginnings);
      if (beginning === undefined) continue;
    }
    bits |= beginning.alone;
    for (const phrase of beginning.longer) {
      if ((bits & phrase.bit) !== 0) continue;
      phrase.slots ??= phrase.rest.split(' ').map((slot) => `/${slot}/`);
      if (follow(words, at + 1, phrase.slots, 0)) bits |= phrase.bit;
    }
  }
  return bits;
}

function numberBeginning(word: string, beginnings: Map<string, Beginning>): Beginning | undefined {
  return (isYear(word) ? beginnings.get('#') : undefined) ?? beginnings.get('##');
}

/** Whether the words from `at` on fill the phrase's places from `place` on. */
function follow(words: string[], at: number, slots: string[], place: number): boolean {
  const slot = slots[place];
  if (slot === undefined) return true;
  if (slot.charCodeAt(1) !== 126)
    return fits(words[at], slot) && follow(words, at + 1, slots, place + 1);
  const most = Number(slot.charAt(2));
  for (let skipped = 0; skipped <= most; skipped++)
    if (follow(words, at + skipped, slots, place + 1)) return true;
  return false;
}

function fits(word: string | undefined, slot: string): boolean {
  if (word === undefined || word === '') return false;
  if (slot === '/#/') return isYear(word);
  return slot === '/##/' ? Number(word) >= 0 : slot.includes(`/${word}/`);
}

const isYear = (word: string) =>
  word.length === 4 && (word.startsWith('19') || word.startsWith('20')) && Number(word) > 0;

/** Compiled when first asked for: few pages need all of them. */
function patternOf(cue: Cue, language: string): RegExp | null {
  const key = `${language} ${cue}`;
  const known = compiled.get(key);
  if (known) return known;
  const words = PATTERNS[language];
  if (!words) return null;
  const made = new RegExp(words[cue]);
  compiled.set(key, made);
  return made;
}

/**
 * How long a text takes to read in silence, by the scripts and the language it is written in.
 *
 * For English: Brysbaert (2019), "How many words do we read per minute?", Journal of Memory and Language 109, 104047:
 * 238 words a minute of non-fiction. For the others: Trauzettel-Klosinski & Dietz (2012), "Standardized Assessment of
 * Reading Performance: The New International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science
 * 53, 5452–5461, who had the same texts read aloud in 17 languages; their figures are raised here by what English is
 * read faster in silence. Speakers of every language take about as long for the same content, which Brysbaert finds
 * for silent reading, too.
 */
import { ownValue } from './text/own-value';

/** Words a minute of English: in silence (Brysbaert), and aloud (IReST). */
const ENGLISH = { silent: 238, aloud: 228 } as const;

/** Words a minute, aloud (IReST). */
const WORDS: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: ENGLISH.aloud,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};

/** Characters a minute, aloud (IReST), of scripts that are not measured in words. */
const CHARACTERS = {
  chinese: 255,
  japanese: 357,
  /** Each is a syllable: the mean of all languages. Korean was not among them. */
  hangul: 370,
  /** Letters, as in alphabets: the mean of those, 68 ms a character. Thai and its neighbours were not among them. */
  letters: 882,
} as const;

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
const KANA = /[\u3040-\u30ff]/g;
const HANGUL = /[\uac00-\ud7af]/g;
/** Thai, Lao, Burmese, Khmer: letters without spaces between words. */
const UNSPACED_LETTERS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/g;
const BY_CHARACTER = new RegExp(
  [HAN, KANA, HANGUL, UNSPACED_LETTERS].map(({ source }) => source).join('|'),
  'g',
);

/** Chinese is written without kana; a name or two in them make no text Japanese. */
const LEAST_KANA = 0.1;

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

/** Minutes, not rounded. `lang`: BCP 47 of the text; null, or a language that was not measured, counts as English. */
export function readingMinutes(text: string, lang: string | null): number {
  const han = count(text, HAN);
  const kana = count(text, KANA);
  const isJapanese = kana > (han + kana) * LEAST_KANA;
  const words = text
    .replace(BY_CHARACTER, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const aloud =
    (han + kana) / (isJapanese ? CHARACTERS.japanese : CHARACTERS.chinese) +
    count(text, HANGUL) / CHARACTERS.hangul +
    count(text, UNSPACED_LETTERS) / CHARACTERS.letters +
    words / (ownValue(WORDS, lang?.split('-')[0]?.toLowerCase() ?? '') ?? ENGLISH.aloud);
  return aloud * (ENGLISH.aloud / ENGLISH.silent);
}

/**
 * Text brought to one form, so that two ways of writing the same can be compared. Four levels, each on top
 * of the one before: `withoutAccents`, `fold`, `foldWords`, `foldKey`. As ranges rather than Unicode classes,
 * which take longer to compile than a page takes to read.
 */
import { withoutInvisible } from './characters';

/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = {
  ...{ ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ł: 'l', ŧ: 't', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
  ...{ Ø: 'O', Đ: 'D', Ð: 'D', Ħ: 'H', Ł: 'L', Ŧ: 'T', ẞ: 'SS', Æ: 'AE', Œ: 'OE', Þ: 'TH' },
};
const WHOLE_LETTERS = new RegExp(`[${Object.keys(WHOLE).join('')}]`, 'g');

/**
 * Marks of Latin, Greek, Cyrillic, Hebrew and Arabic letters, which are written without them as well. In other
 * scripts a mark makes another letter: か is not が.
 */
const MARKS = new RegExp(
  `[${[
    '\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f',
    '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7',
    '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed',
  ].join('')}]`,
  'g',
);

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** "Łódź" as "Lodz", "ﬁn" as "fin": capitals stay, what is not seen goes. */
export function withoutAccents(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return withoutInvisible(text)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(WHOLE_LETTERS, (letter) => WHOLE[letter] ?? letter)
    .normalize('NFC');
}

/** Small letters without accents, curly apostrophes as straight ones: "Łódź’s" as "lodz's". */
export const fold = (text: string): string =>
  withoutAccents(text).toLowerCase().replace(/[’‘ʼ]/g, "'");

/** White space, marks and symbols of all scripts met in news. */
const BETWEEN_WORDS =
  /[\s!-/:-@[-`{-~\u00a0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufe30-\ufe4f\ufeff\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

/** The words of a text, folded, with one space between them: "Moss – the “Straße”" as "moss the strasse". */
export const foldWords = (text: string): string => fold(text).replace(BETWEEN_WORDS, ' ').trim();

/** Letters and digits alone, folded: names that differ in spaces, hyphens and stops are the same. */
export const foldKey = (text: string): string => fold(text).replace(BETWEEN_WORDS, '');

/** Words of titles and stories brought to one form, so that a headline and a paper's title can be compared. */
import { fold } from '../../text/fold';
import { LAY_TERMS } from './data/lay-terms';

const STOP = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have he her his how if in into is it its ' +
    'may might more most new no not of on or our out over she should so some such than that the their them then there ' +
    'these they this those to under up us was we were what when where which who why will with would you your ' +
    'after also among between both during each only per via versus vs one two three study studies using use used based ' +
    'effect effects role analysis research researchers scientists says say said finding findings results report'
  ).split(' '),
);

/** The letters and digits of `text` in order, folded; nothing left out. */
export const tokenise = (text: string): string[] => fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const LONG = 5;
/** Words that say something by their length alone, in any language: shorter ones are those of every text. */
export const longWords = (text: string): string[] =>
  tokenise(text).filter(({ length }) => length >= LONG);

/** Three letters; a Korean syllable is two or three of them. */
const isLong = (token: string) => token.length > 2 || /^[\uac00-\ud7a3]{2}$/.test(token);

/** The words that carry meaning, stemmed lightly: "tumours" and "tumor" are the same. */
export function keywords(text: string): string[] {
  return tokenise(text)
    .filter((token) => isLong(token) && !STOP.has(token) && !/^\d{1,3}$/.test(token))
    .map(stem);
}

/** Endings and spellings that differ between a story and a title; crude on purpose, since both sides get the same. */
function stem(token: string): string {
  const spelt = token
    .replace(/ae|oe/g, 'e')
    .replace(/our(?=s|ed|ing|$)/, 'or')
    .replace(/is(?=ation|ed|ing|e$|es$)/, 'iz')
    .replace(/yse(?=$|d|s)/, 'yze');
  const ended = spelt
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/(?:ations?|ated?|ating|ively|ive)$/, 'at')
    .replace(/(?:ing|edly|ed|er|ly|al|ity|ic|y|e)$/, '');
  return ended.length >= 3 ? ended : spelt;
}

/** How often each keyword of a story occurs, with what specialists would say for its plain words. */
export function storyWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of keywords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const plain = ` ${tokenise(text).join(' ')} `;
  for (const [lay, ...special] of LAY_TERMS) {
    if (!lay || !plain.includes(` ${lay}`)) continue;
    for (const word of special) counts.set(stem(word), (counts.get(stem(word)) ?? 0) + 1);
  }
  return counts;
}

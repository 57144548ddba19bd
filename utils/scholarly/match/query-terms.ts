/**
 * The words of a text as they are written, in any script, and which of them say nothing. Stop words are
 * those of the text's own language: "die" is an article in German and a word of weight in English.
 */

import { languagesOf } from '../../text/detect-language';
import { inTable } from '../http/read-json';
import { STOP_WORDS } from './data/stop-word-lexicon';
import { keywords } from './tokenise';

/** Scripts that set no spaces between words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

export interface QueryTerm {
  /** As it is written, in lower case. */
  word: string;
  /** The same for all forms of the word, as far as endings tell. */
  key: string;
}

/** Those that say something, in their order, each as often as it stands there. `language` as `languageOf` gives it. */
export function queryTerms(text: string, language: string): QueryTerm[] {
  const written = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/i\u0307/g, 'i');
  const stop = stopWordsOf(language);
  return (written.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .flatMap((run) => (UNSPACED.test(run) ? segments(run) : [run]))
    .flatMap((word) => {
      const [key] = UNSPACED.test(word) ? [word] : keywords(word);
      return key === undefined || stop.has(word) ? [] : [{ word, key }];
    });
}

/** The main language of a text, a headline alone being too short to tell it by. */
export const languageOf = (text: string): string => languagesOf(text)[0] ?? 'en';

let segmenter: Intl.Segmenter | null = null;

/** Chinese and Japanese words of two characters and more; single ones are mostly grammar. */
function segments(run: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return [...segmenter.segment(run)].flatMap(({ segment }) =>
    // Two hiragana and more are endings and particles.
    segment.length > 1 && !/^[\u3040-\u309f]+$/.test(segment) ? [segment] : [],
  );
}

const known = new Map<string, ReadonlySet<string>>();

function stopWordsOf(language: string): ReadonlySet<string> {
  let words = known.get(language);
  if (!words) {
    words = new Set((inTable(STOP_WORDS, language) ?? '').split(' '));
    known.set(language, words);
  }
  return words;
}

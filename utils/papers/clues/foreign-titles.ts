/**
 * Titles in English within a story in another language: what is written in neither the story's words nor its
 * script is quoted from the paper. Needs to know no language but English, which nearly all titles are in.
 */

/** Small words of English that other languages hardly have, and those that they have too. */
const ENGLISH = new Set(
  'of the and with from between among through during after via than into over under their its how'.split(
    ' ',
  ),
);
const ENGLISH_AT_TIMES = new Set('in for by on a an to at as is are'.split(' '));
/** Letters of Latin script with what stands between words; a Greek letter alone is a protein's or a particle's. */
const LATIN_RUN =
  /(?:[A-Za-z\u00c0-\u024f\d\s.,:;?!/()'’‐-―&+-]|(?<![\u0370-\u03ff])[\u03b1-\u03c9](?![\u0370-\u03ff]))+/g;
/** Greek, Cyrillic, Hebrew, Arabic, Indian, Thai, Chinese, Japanese, Korean letters. */
const OTHER_SCRIPT = /[\u0370-\u052f\u0590-\u06ff\u0900-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;
const OTHER_LETTERS = new RegExp(OTHER_SCRIPT.source, 'g');
/** Ends of sentences and marks that set a title apart. Initials end nothing. */
const BETWEEN_PARTS =
  /(?<=[^\s.]{2})[.?!…]\s+|\/\/|\s[–—|]\s|[“”"«»„「」『』《》〈〉\n]|;\s|,? in: /;
const MAX_CHARACTERS = 300;

/** Whether a text is in another script than Latin, all but its names. */
export function isOtherScript(text: string): boolean {
  return OTHER_SCRIPT.test(text) && (text.match(OTHER_LETTERS)?.length ?? 0) * 4 > text.length;
}

/** A story's own small words, by which its sentences are told from titles. */
export class OwnWords {
  private readonly words = new Set<string>();
  readonly areOfOtherScript: boolean;
  /** The story is in English itself: then nothing tells its titles apart. */
  readonly areEnglish: boolean;

  constructor(blocks: string[]) {
    this.areOfOtherScript = isOtherScript(blocks.join('\n'));
    const counts = new Map<string, number>();
    let all = 0;
    for (const block of blocks) {
      all += (block.match(UNSPACED) ?? []).length / 2;
      for (const word of block.toLowerCase().match(/[^\s\d.,:;!?()“”"«»]+/g) ?? []) {
        all++;
        if (word.length <= MAX_SMALL_WORD_LENGTH) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    const english = ['the', 'of', 'and'].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    this.areEnglish = english >= LEAST_ENGLISH * all;
    for (const [word, count] of counts) if (count > 3) this.words.add(word);
  }

  has(word: string): boolean {
    return this.words.has(word);
  }
}

/** Chinese, Japanese and Thai set no spaces; two of their signs are about a word. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u9fff]/g;
const MAX_SMALL_WORD_LENGTH = 5;
/** Share of "the", "of" and "and" that only English has; a story that quotes a title or two has less. */
const LEAST_ENGLISH = 0.06;

/** The titles in English of a block of a story that is not. */
export function foreignTitles(block: string, own: OwnWords): string[] {
  const inOtherScript = isOtherScript(block);
  const runs = OTHER_SCRIPT.test(block) ? (block.match(LATIN_RUN) ?? []) : [block];
  return runs.flatMap((run) =>
    run
      .split(BETWEEN_PARTS)
      .map((part) => withoutLabel(part.trim(), own))
      .filter((part) => part.length <= MAX_CHARACTERS && isEnglish(part, own, inOtherScript))
      .map((part) => part.replace(/^[\s.,:;()]+|[\s.,:;(]+$/g, '')),
  );
}

/** "Reference: Title", "Berg, A. et al.: Title" without what stands before the colon, where that is no English. */
function withoutLabel(part: string, own: OwnWords): string {
  let start = 0;
  for (let colon = part.indexOf(': '); colon >= 0; colon = part.indexOf(': ', colon + 2)) {
    if (englishness(part.slice(start, colon), own) >= 1) break;
    start = colon + 2;
  }
  return part.slice(start);
}

function isEnglish(part: string, own: OwnWords, inOtherScript: boolean): boolean {
  const count = part.split(/\s+/).length;
  if (count < (inOtherScript ? 4 : 5)) return false;
  return englishness(part, own) >= (inOtherScript ? 0.5 : 1);
}

/** How many small words of English a text has; none where it has small words of the story's. */
function englishness(part: string, own: OwnWords): number {
  let sure = 0;
  let likely = 0;
  let native = 0;
  for (const word of part.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? []) {
    if (ENGLISH.has(word)) sure++;
    else if (ENGLISH_AT_TIMES.has(word)) likely += 0.5;
    else if (own.has(word)) native++;
  }
  // In Latin letters what other languages have too tells nothing by itself.
  if (native > 1 || (sure === 0 && !own.areOfOtherScript)) return 0;
  return sure + likely;
}

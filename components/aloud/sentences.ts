/** Cuts a story's text into the sentences that are read aloud, and these into what voices can take. */
import type { Span } from '../../utils/library/anchor';

export interface Sentence extends Span {
  /** What is spoken at a time, one after the other. */
  pieces: readonly Span[];
}

/** Unicode's rules (UAX 29) end a sentence at these, which do not end one. */
const ABBREVIATED =
  /(?:^|[\s(“"'])(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Fig|Figs|Eq|Nr|vs|approx|ca|cf|e\.g|i\.e|al|z\.B|d\.h|bzw|p\.ej)\.\s*$/u;

/** As after a quoted question. */
const GOES_ON = /^\p{Ll}/u;

/**
 * Chrome's voices from the network fall silent after some 15 seconds of one utterance
 * (https://issues.chromium.org/issues/41294170). Slow speech is 10 characters a second.
 */
const MAX_PIECE_LENGTH = 140;

/** `lang`: BCP 47 of the text; null, or one that nobody knows, for general rules. */
export function sentencesOf(text: string, lang: string | null): Sentence[] {
  const segmenter = segmenterFor(lang);
  const sentences: Sentence[] = [];
  for (const { 0: block, index } of text.matchAll(/[^\n]+/g)) {
    let start = index;
    let end = index;
    for (const { segment } of segmenter.segment(block)) {
      end += segment.length;
      const rest = text.slice(end, index + block.length);
      if (rest !== '' && (GOES_ON.test(rest) || ABBREVIATED.test(text.slice(start, end)))) continue;
      add(start, end);
      start = end;
    }
  }
  return sentences;

  function add(from: number, to: number): void {
    const words = text.slice(from, to);
    // Rules and bullets have nothing to say.
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    const span = { start: from, end: from + words.trimEnd().length };
    sentences.push({ ...span, pieces: piecesOf(text, span) });
  }
}

/** Where a piece may end, the best first: after a clause, after a word, anywhere between characters. */
const ENDS = [/[,;:–—،、，；：。]\s*/gu, /\s+/gu];

function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > MAX_PIECE_LENGTH) {
    const room = text.slice(from, from + MAX_PIECE_LENGTH);
    const cut = lastEnd(room) ?? wholeCharacters(room);
    pieces.push({ start: from, end: from + cut });
    from += cut;
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** Not in the first third, where a piece would be over before it began. */
function lastEnd(room: string): number | null {
  for (const end of ENDS) {
    const last = [...room.matchAll(end)].at(-1);
    const at = last ? last.index + last[0].length : 0;
    if (at > MAX_PIECE_LENGTH / 3) return at;
  }
  return null;
}

const wholeCharacters = (room: string) =>
  /[\ud800-\udbff]$/.test(room) ? room.length - 1 : room.length;

function segmenterFor(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

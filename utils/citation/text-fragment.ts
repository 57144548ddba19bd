/**
 * Links that open a page at some of its words: text fragments (https://wicg.github.io/scroll-to-text-fragment/),
 * which browsers follow to the first place on the page that fits.
 */

/** Words by which a place is found: its whole text, or its beginning and its end, and what stands around it. */
export interface TextPlace {
  start: string;
  end: string | null;
  prefix: string | null;
  suffix: string | null;
}

/** Words at either end of a long passage: enough to be found, short enough for an address. */
const ENDS = 6;

/** A passage of more words is told by its ends. */
const WHOLE = 2 * ENDS;

/** Words around a passage that is on the page more than once: as few as tell it from the others. */
const AROUND = [3, 6, 12];

/** A word at the edge of a passage, and those around it, are looked for within so many characters. */
const MAX_CONTEXT_LENGTH = 400;

/**
 * What finds the passage from `from` to `to` again in `text`, whose blocks are apart by line breaks: browsers look
 * for whole words within one block. Null for a passage without a word.
 */
export function placeOf(text: string, from: number, to: number): TextPlace | null {
  const passage = wholeWords(text, from, to);
  if (!passage) return null;
  const [start, end] = passage;
  const words = text.slice(start, end);
  const ends = isShort(words)
    ? { start: words, end: null }
    : {
        start: firstWords(words.split('\n', 1)[0] ?? '', ENDS),
        end: lastWords(words.slice(words.lastIndexOf('\n') + 1), ENDS),
      };
  const candidates: TextPlace[] = [{ ...ends, prefix: null, suffix: null }];
  for (const count of AROUND) {
    const prefix = wordsBefore(text, start, count);
    candidates.push({ ...ends, prefix, suffix: null });
    candidates.push({ ...ends, prefix, suffix: wordsBehind(text, end, count) });
  }
  const all = sameCase(text);
  return (
    candidates.find((one) => leadsTo(all, one, start, end)) ??
    fromFurtherUp(text, start, end, ends.end ?? ends.start) ??
    candidates.at(0) ??
    null
  );
}

/** Blocks above a passage that are tried where nothing in its own block tells it from others. */
const BLOCKS_UP = 4;

/** The passage and some words more: what stands around it may not be of another block, but it may begin in one. */
function fromFurtherUp(text: string, start: number, end: number, last: string): TextPlace | null {
  let from = start;
  for (let up = 0; up < BLOCKS_UP && from > 0; up++) {
    const before = text.slice(0, from).trimEnd();
    const first = lastWords(before.slice(before.lastIndexOf('\n') + 1), ENDS);
    const place: TextPlace = { start: first, end: last, prefix: null, suffix: null };
    if (first && leadsTo(sameCase(text), place, before.length - first.length, end)) return place;
    from = before.lastIndexOf('\n') + 1;
  }
  return null;
}

/** The address with the directive that browsers scroll by; others open the page at its top. */
export function linkToPlace(url: string, { start, end, prefix, suffix }: TextPlace): string {
  const directive = [
    prefix && `${encodePart(prefix)}-`,
    encodePart(start),
    end && encodePart(end),
    suffix && `-${encodePart(suffix)}`,
  ]
    .filter(Boolean)
    .join(',');
  const [page, fragment = ''] = url.split('#', 2);
  return `${page}#${fragment.split(':~:')[0]}:~:text=${directive}`;
}

/** The directive gives a meaning of its own to the hyphen, which encodeURIComponent leaves alone. */
const encodePart = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The passage without space at its ends, with the words whole that it cuts. */
function wholeWords(text: string, from: number, to: number): [number, number] | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (start < end && isSpace(text, end - 1)) end--;
  if (start >= end) return null;
  return [wordAt(text, start)?.start ?? start, wordAt(text, end - 1)?.end ?? end];
}

const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at));

/** Where the word around this character begins and ends; null between words. */
function wordAt(text: string, at: number): { start: number; end: number } | null {
  const base = Math.max(text.lastIndexOf('\n', at) + 1, at - MAX_CONTEXT_LENGTH);
  const found = segmenter.segment(text.slice(base, at + MAX_CONTEXT_LENGTH)).containing(at - base);
  if (!found?.isWordLike) return null;
  return { start: base + found.index, end: base + found.index + found.segment.length };
}

function isShort(words: string): boolean {
  if (words.includes('\n')) return false;
  return (
    [...segmenter.segment(words.slice(0, 2 * MAX_CONTEXT_LENGTH))].filter(isWord).length <= WHOLE
  );
}

const isWord = ({ isWordLike }: Intl.SegmentData) => isWordLike;

/** All of it up to the end of its last word counted, and of the punctuation that stands at its beginning. */
function firstWords(block: string, count: number): string {
  const near = block.slice(0, MAX_CONTEXT_LENGTH);
  const last = [...segmenter.segment(near)].filter(isWord)[count - 1];
  return (last ? near.slice(0, last.index + last.segment.length) : near).trim();
}

function lastWords(block: string, count: number): string {
  const near = block.slice(-MAX_CONTEXT_LENGTH);
  const first = [...segmenter.segment(near)].filter(isWord).at(-count);
  return (first ? near.slice(first.index) : near).trim();
}

/** Of the same block; of the one before where the passage opens its own. Null at the beginning of the page. */
function wordsBefore(text: string, at: number, count: number): string | null {
  const before = text.slice(0, at).trimEnd();
  return lastWords(before.slice(before.lastIndexOf('\n') + 1), count) || null;
}

function wordsBehind(text: string, at: number, count: number): string | null {
  const behind = text.slice(at).trimStart();
  return firstWords(behind.split('\n', 1)[0] ?? '', count) || null;
}

/** Whether a browser, which takes the first place that fits, comes to this one. */
function leadsTo(text: string, place: TextPlace, from: number, to: number): boolean {
  const [start, end, prefix, suffix] = [place.start, place.end, place.prefix, place.suffix].map(
    (part) => sameCase(part ?? ''),
  ) as [string, string, string, string];
  const isBefore = (at: number) => text.slice(0, at).trimEnd().endsWith(prefix);
  const isBehind = (at: number) => text.slice(at).trimStart().startsWith(suffix);
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (prefix && !isBefore(at)) continue;
    let until = at + start.length;
    if (end) {
      let found = text.indexOf(end, until);
      while (found >= 0 && suffix && !isBehind(found + end.length))
        found = text.indexOf(end, found + 1);
      if (found < 0) continue;
      until = found + end.length;
    } else if (suffix && !isBehind(until)) continue;
    return at === from && until === to;
  }
  return false;
}

/** Browsers do not mind capitals. Letters whose small one is longer would move all others, and stay. */
function sameCase(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** Cuts what a reader pasted into works: a line each, or a reference over several lines as a PDF breaks it. */

/** What stands before an entry of a list: "[7]", "7.", "(7)" or a bullet. */
const MARK =
  /^\s*(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})[.)](?=\s|$|\p{Lu})|[•·▪◦‣*–—-](?=\s|$))\s*/u;

/** A year, or a number of volume and page: a reference comes to its end behind these. */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
const ENDED = /(?:[.\])”"»]|\d[a-z]?|https?:\S+)$/i;
const BEGINS = /^[\p{Lu}\p{Lo}“"«„‘'(]/u;
/** An identifier or an address by itself, with no words around it. */
const BY_ITSELF = /^(?:[a-z-]{2,12}\s{0,3}[:#]?\s{0,3})?(?=\S*\d)\S{4,}$|^https?:\/\/\S+$/i;

/** At most so many entries; more is no list that somebody pastes by hand. */
export const MAX_ENTRIES = 200;

/** The entries in their order, each in one line. */
export function splitList(text: string): string[] {
  const blocks = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.split('\n').flatMap((line) => line.trim() || []))
    .filter((lines) => lines.length > 0);
  const entries: string[] = [];
  let mark = '';
  for (const lines of blocks) {
    const [first = ''] = lines;
    // A number that stands alone belongs to what follows.
    if (lines.length === 1 && markOf(first)?.length === first.length && !BY_ITSELF.test(first)) {
      mark = first;
      continue;
    }
    entries.push(...entriesIn(mark === '' ? lines : [`${mark} ${first}`, ...lines.slice(1)]));
    mark = '';
    if (entries.length >= MAX_ENTRIES) break;
  }
  return entries.slice(0, MAX_ENTRIES);
}

const markOf = (line: string): string | undefined => MARK.exec(line)?.[0];

function entriesIn(lines: string[]): string[] {
  const starts = markedStarts(lines) ?? unmarkedStarts(lines);
  return starts.map((start, at) => {
    const own = lines.slice(start, starts[at + 1] ?? lines.length);
    return joined(own).replace(MARK, '').trim();
  });
}

/** Where the entries of a list with marks begin; null where the first line has none. A number counts on from the one before. */
function markedStarts(lines: string[]): number[] | null {
  if (markOf(lines[0] ?? '') === undefined) return null;
  const starts: number[] = [];
  let last: number | null = null;
  for (const [at, line] of lines.entries()) {
    const match = MARK.exec(line);
    if (!match) continue;
    const digits = match[1] ?? match[2] ?? match[3];
    const number = digits === undefined ? null : Number(digits);
    if (at > 0 && number !== null && last !== null && number !== last + 1) continue;
    last = number;
    starts.push(at);
  }
  return starts;
}

/** A line begins an entry where the one before it has come to its end; titles alone stand one to a line. */
function unmarkedStarts(lines: string[]): number[] {
  const areTitles = lines.every((line) => BEGINS.test(line) && !YEAR.test(line));
  const starts = [0];
  let entry = '';
  let hasYear = false;
  for (let at = 1; at < lines.length; at++) {
    const [before = '', line = ''] = [lines[at - 1], lines[at]];
    entry = withLine(entry, before);
    hasYear ||= YEAR.test(before);
    const hasEnded = ENDED.test(before) && (hasYear || entry.length > LEAST_REFERENCE);
    const isWord = entry.length < LONGEST_WORD && BY_ITSELF.test(entry.trim());
    if (!areTitles && !(hasEnded && BEGINS.test(line)) && !BY_ITSELF.test(line) && !isWord)
      continue;
    starts.push(at);
    entry = '';
    hasYear = false;
  }
  return starts;
}

/** A reference without a year has more characters than this. */
const LEAST_REFERENCE = 60;

/** No address or identifier is longer. Characters. */
const LONGEST_WORD = 2000;

/** Another line behind what is there: without the hyphen that broke a word, and without a space within an address. */
function withLine(all: string, line: string): string {
  // What is long is looked at from its last word on.
  const end = all.slice(Math.max(all.lastIndexOf(' ') + 1, all.length - LONGEST_WORD));
  if (/\p{Ll}-$/u.test(end) && /^\p{Ll}/u.test(line)) return all.slice(0, -1) + line;
  return /(?:https?:\/\/|10\.\d{4})\S*[/._-]$/.test(end) ? all + line : `${all} ${line}`;
}

const joined = (lines: readonly string[]): string => lines.reduce(withLine, '').trim();

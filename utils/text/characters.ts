/** Characters that stand in a text without being seen, white space, and percent signs in addresses. */

/** All that is never seen: break marks, zero-width joiners, direction marks, the operators of formulas. */
const INVISIBLE = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'g');
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`);

export const hasInvisible = (text: string): boolean => ANY_INVISIBLE.test(text);

/**
 * Without anything that is not seen: for identifiers and for comparing. A text to be read keeps the joiners and
 * direction marks that its script needs (`withoutBreakMarks`).
 */
export const withoutInvisible = (text: string): string => text.replace(ALL_INVISIBLE, '');

/** Soft hyphen, zero-width space, word joiner and byte-order mark only say where a line may break. */
const BREAK_MARKS = '\\u00ad\\u200b\\u2060\\ufeff';
const ALL_BREAK_MARKS = new RegExp(`[${BREAK_MARKS}]`, 'g');

export const withoutBreakMarks = (text: string): string => text.replace(ALL_BREAK_MARKS, '');

/** What `collapseWhitespace` has to change; most text needs nothing, and testing is cheaper than replacing. */
const UNTIDY = new RegExp(`[${BREAK_MARKS}]|\\s\\s|[^\\S ]`);

/** Runs of white space become one space, and break marks go. */
export function collapseWhitespace(text: string | null | undefined): string {
  const trimmed = (text ?? '').trim();
  if (!UNTIDY.test(trimmed)) return trimmed;
  return withoutBreakMarks(trimmed).replace(/\s+/g, ' ').trim();
}

/** White space as `\\s` and `trim()` have it, by code. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 160 &&
    (code === 160 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

/** Length of the text, trimmed, with each run of white space as one; without writing that text down. */
export function collapsedLength(text: string): number {
  let length = 0;
  let gap = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isSpace(text.charCodeAt(at))) gap = 1;
    else {
      length += length === 0 ? 1 : 1 + gap;
      gap = 0;
    }
  }
  return length;
}

const VISIBLE = new RegExp(`[^\\s${BREAK_MARKS}]`);

/** True where `collapseWhitespace` would leave something; looks no further than the first letter. */
export const hasVisibleText = (text: string | null): boolean => text !== null && VISIBLE.test(text);

/**
 * Percent-decodes until nothing is left to decode, since redirectors encode what was encoded
 * before. Sequences that are no UTF-8 stay as they are. Callers bound the length.
 */
export function percentDecoded(text: string): string {
  let current = text;
  while (current.includes('%')) {
    const decoded = current.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
    if (decoded === current) break;
    current = decoded;
  }
  return current;
}

/**
 * One line of `text` in which the part from `start` to `end` is seen: at most `limit` characters, cut
 * between words where there are spaces, with an ellipsis on either side that lost some.
 */
export function excerptAround(text: string, start: number, end: number, limit: number): string {
  if (text.length <= limit) return oneLine(text, limit);
  const room = Math.max(0, limit - (end - start));
  const after = Math.min(text.length - end, Math.floor(room / 4));
  const from = Math.max(0, start - (room - after));
  const until = Math.min(text.length, from + limit);
  const left =
    from > 0 ? `…${text.slice(from, start).replace(/^\S{0,20}\s+/, '')}` : text.slice(0, start);
  const right = text.slice(end, until);
  const cut = until < text.length ? `${right.replace(/\s+\S{0,20}$/, '')}…` : right;
  return oneLine(left + text.slice(start, end) + cut, limit + 2);
}

/** One line, single spaces, at most `limit` characters, cut with an ellipsis. */
export function oneLine(text: string, limit: number): string {
  const line = withoutInvisible(text).replace(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1).trimEnd()}…`;
}

/** Characters that stand in a text without being seen, white space, and percent signs in addresses. */

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Removes soft hyphens, zero-width characters and direction marks. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

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

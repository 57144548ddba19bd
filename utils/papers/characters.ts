/**
 * Characters that stand in a text without being seen, and the ways of writing a character in markup
 * or an address. Identifiers are read after these are gone.
 */

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Removes soft hyphens, zero-width characters and direction marks. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x2f': '/',
  '#47': '/',
};

/** Resolves the entities that markup escaped twice leaves in identifiers. */
export function withoutEntities(text: string): string {
  return text.includes('&')
    ? text.replace(/&(amp|lt|gt|quot|#39|#x2f|#47);/gi, (whole, name: string) => {
        return ENTITIES[name.toLowerCase()] ?? whole;
      })
    : text;
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

/** One line, single spaces, at most `limit` characters, cut with an ellipsis. */
export function oneLine(text: string, limit: number): string {
  const line = withoutInvisible(text).replace(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1).trimEnd()}…`;
}

/** RePEc handles (`repec:nbr:nberwo:27476`), as IDEAS and EconPapers use them. */

/** Reads a handle or an address of IDEAS or EconPapers. */
export function parseRepec(input: string): string | null {
  const text = input.slice(0, 500);
  const inAddress =
    /(?:ideas\.repec\.org|econpapers\.repec\.org)\/(?:a|p|h|b|c|paper|article|bookchap|software)\/([a-z0-9]{3})\/([a-z0-9]{6})\/([^/?#\s]{1,80}?)(?:\.html?)?(?:[?#]|$)/i.exec(
      text,
    ) ??
    /econpapers\.repec\.org\/(?:paper|article|bookchap)\/([a-z0-9]{3})([a-z0-9]{6})\/([^/?#\s]{1,80}?)\.htm/i.exec(
      text,
    );
  if (inAddress) return normaliseRepec(`repec:${inAddress[1]}:${inAddress[2]}:${inAddress[3]}`);
  return normaliseRepec(/\/(repec:[^/?#\s]+)$/i.exec(text)?.[1] ?? text);
}

/** Lower case; the item keeps its punctuation. */
export function normaliseRepec(handle: string): string | null {
  const plain = handle.trim().toLowerCase();
  return /^repec:[a-z0-9]{3}:[a-z0-9]{6}:[\w.,:;()+!~*'-]{1,80}$/.test(plain) ? plain : null;
}

/** IDEAS' resolver takes any handle. */
export function printRepec(handle: string): string {
  return `https://econpapers.repec.org/${handle}`;
}

/** SSRN abstracts, whose DOIs are `10.2139/ssrn.` and the number. */

/** Reads a bare number, SSRN's addresses or its DOI. */
export function parseSsrn(input: string): string | null {
  const match =
    /^\s*(?:ssrn\s{0,2}[:#]?\s{0,2})?(\d{3,8})\s*$/i.exec(input) ??
    /ssrn\.com\/.{0,100}?(?:abstract(?:_?id)?=|abstract\/)(\d{3,8})(?:\D|$)/i.exec(input) ??
    /10\.2139\/ssrn\.(\d{3,8})$/i.exec(input);
  return match?.[1] ? normaliseSsrn(match[1]) : null;
}

/** Without leading zeros. */
export function normaliseSsrn(id: string): string | null {
  const digits = id.trim().replace(/^0+/, '');
  return /^\d{3,8}$/.test(digits) ? digits : null;
}

export function printSsrn(id: string): string {
  return `https://papers.ssrn.com/sol3/papers.cfm?abstract_id=${id}`;
}

export function ssrnDoi(id: string): string {
  return `10.2139/ssrn.${id}`;
}

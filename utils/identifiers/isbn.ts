/** ISBNs, kept as thirteen digits. ISO 2108; both check digits are verified. */

/** Reads an ISBN-10 or ISBN-13 with or without hyphens and label. */
export function parseIsbn(input: string): string | null {
  const match = /^\s*(?:isbn(?:-1[03])?\s{0,3}:?\s{0,3})?([\dx][\dx\s‐‑–-]{8,20})\s*$/i.exec(input);
  return match?.[1] ? normaliseIsbn(match[1]) : null;
}

/** Thirteen digits without hyphens, or null where the check digit is wrong. */
export function normaliseIsbn(isbn: string): string | null {
  const plain = isbn
    .slice(0, 40)
    .replace(/[\s‐‑–-]/g, '')
    .toUpperCase();
  if (/^97[89]\d{10}$/.test(plain))
    return checkDigit13(plain.slice(0, 12)) === plain[12] ? plain : null;
  if (!/^\d{9}[\dX]$/.test(plain)) return null;
  const sum = [...plain].reduce((total, char, place) => {
    return total + (char === 'X' ? 10 : Number(char)) * (10 - place);
  }, 0);
  if (sum % 11 !== 0) return null;
  const thirteen = `978${plain.slice(0, 9)}`;
  return thirteen + checkDigit13(thirteen);
}

export function printIsbn(isbn: string): string {
  return `ISBN ${isbn}`;
}

/** A catalogue of libraries, since an ISBN has no resolver. */
export const isbnUrl = (isbn: string): string => `https://www.worldcat.org/isbn/${isbn}`;

function checkDigit13(twelve: string): string {
  const sum = [...twelve].reduce(
    (total, char, place) => total + Number(char) * (place % 2 ? 3 : 1),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

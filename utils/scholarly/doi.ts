/** The form of a DOI that this room works with: lower case, without resolver. */

/** ISO 26324: a registrant of digits and dots, a slash, and anything but white space. */
const DOI = /^10\.\d{3,9}(?:\.\d+)*\/\S+$/;

/** `text` as a DOI in lower case, or null if it is none. DOIs do not know upper and lower case (DOI Handbook 2.4). */
export function toDoi(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    .toLowerCase();
  return DOI.test(bare) ? bare : null;
}

/** The address that resolves `doi`; what a path cannot hold is escaped, slashes stay readable. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURIComponent(doi).replace(/%(?:2F|3A|28|29|3B|40)/gi, (code) => decodeURIComponent(code))}`;
}

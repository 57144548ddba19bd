/**
 * Publisher Item Identifiers: `S`, an ISSN, two digits of the year, five of the item, a check
 * character; `B` with an ISBN for books. Elsevier's addresses hold them.
 */

const FORMATTED = /S(\d{4})-?(\d{3}[\dX])\(?(\d{2})\)?(\d{5})-?([\dX])(?![\dA-Z])/i;

/** Reads a serial's PII with or without its punctuation, alone or in an address. */
export function parsePii(input: string): string | null {
  const match = FORMATTED.exec(input.slice(0, 2000));
  return match ? compose(match) : null;
}

/** With punctuation: `S0140-6736(11)61267-1`. */
export function normalisePii(pii: string): string | null {
  const match = new RegExp(`^\\s*(?:PII:?\\s?)?${FORMATTED.source}\\s*$`, 'i').exec(pii);
  return match ? compose(match) : null;
}

export function printPii(pii: string): string {
  return `https://www.sciencedirect.com/science/article/pii/${barePii(pii)}`;
}

/** Without its punctuation, as Elsevier deposits it with Crossref. */
export const barePii = (pii: string): string => pii.replace(/[^\dA-Z]/gi, '').toUpperCase();

function compose(match: RegExpExecArray): string {
  const [, issn, tail, year, item, check] = match;
  return `S${issn}-${tail}(${year})${item}-${check}`.toUpperCase();
}

/** ISSNs of The Lancet's journals, whose DOIs are `10.1016/` and the PII throughout. */
const LANCETS = new Set([
  '0140-6736', // The Lancet
  '1470-2045', // Oncology
  '1473-3099', // Infectious Diseases
  '1474-4422', // Neurology
  '2213-2600', // Respiratory Medicine
  '2213-8587', // Diabetes & Endocrinology
  '2214-109X', // Global Health
  '2215-0366', // Psychiatry
  '2352-3018', // HIV
  '2352-3026', // Haematology
  '2352-4642', // Child & Adolescent Health
  '2468-1253', // Gastroenterology & Hepatology
  '2468-2667', // Public Health
  '2542-5196', // Planetary Health
  '2589-7500', // Digital Health
  '2665-9913', // Rheumatology
  '2666-5247', // Microbe
  '2666-7568', // Healthy Longevity
]);

/**
 * The DOI that belongs to a PII. `sure` for The Lancet's journals; elsewhere Elsevier used the PII
 * as DOI between 1995 and 2003 only, and not for the journals that it bought.
 */
export function piiDoi(pii: string): { doi: string; sure: boolean } | null {
  const doi = `10.1016/${pii.toLowerCase()}`;
  if (LANCETS.has(pii.slice(1, 10))) return { doi, sure: true };
  const year = Number(/\((\d\d)\)/.exec(pii)?.[1]);
  return year >= 95 || year <= 3 ? { doi, sure: false } : null;
}

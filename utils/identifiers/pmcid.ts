/** PubMed Central identifiers: `PMC` and up to eight digits. https://pmc.ncbi.nlm.nih.gov/about/faq */

/** Reads `PMC1234567`, `PMCID: PMC1234567` or an address that holds it. */
export function parsePmcid(input: string): string | null {
  const match =
    /^\s*(?:pmcid\s{0,3}:?\s{0,3})?(pmc\s?\d{1,9})(?:\.\d)?\s*$/i.exec(input) ??
    /\/(pmc\d{1,9})(?:[/?#.]|$)/i.exec(input) ??
    /[?&](?:artid|accid)=((?:pmc)?\d{1,9})(?:&|#|$)/i.exec(input);
  return match?.[1] ? normalisePmcid(match[1]) : null;
}

/** `PMC` in capitals, without leading zeros. */
export function normalisePmcid(pmcid: string): string | null {
  const digits = /^\s*(?:pmc)?\s?0*(\d{1,9})\s*$/i.exec(pmcid)?.[1];
  return digits && digits !== '0' ? `PMC${digits}` : null;
}

export function printPmcid(pmcid: string): string {
  return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}`;
}

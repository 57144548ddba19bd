/** PubMed identifiers: one to eight digits. https://pubmed.ncbi.nlm.nih.gov/help/#pmid */

/** Reads `PMID: 12345678`, a bare number or a PubMed address. */
export function parsePmid(input: string): string | null {
  const match =
    /^\s*(?:pmid\s{0,3}[:#]?\s{0,3})?(\d{1,8})\s*$/i.exec(input) ??
    /(?:pubmed\.ncbi\.nlm\.nih\.gov|\/pubmed|europepmc\.org\/(?:article|abstract)\/med)\/(\d{1,8})(?:[/?#.]|$)/i.exec(
      input,
    );
  return match?.[1] ? normalisePmid(match[1]) : null;
}

/** Without leading zeros. */
export function normalisePmid(pmid: string): string | null {
  const digits = pmid.trim().replace(/^0+/, '');
  return /^\d{1,8}$/.test(digits) ? digits : null;
}

export function printPmid(pmid: string): string {
  return `https://pubmed.ncbi.nlm.nih.gov/${pmid}`;
}

/** The working papers of the National Bureau of Economic Research, whose numbers are their DOIs. */

/** The DOI behind RePEc's handle of such a paper. */
export function nberOfRepec(handle: string): string | null {
  const paper = /^repec:nbr:nberwo:w?(\d{3,6})$/.exec(handle)?.[1];
  return paper ? nberDoi(paper) : null;
}

/** Their DOIs have four digits at least. */
export const nberDoi = (number: string): string => `10.3386/w${number.padStart(4, '0')}`;

/** A work by where it stands in print: the journal, its volume and the first page, "Science 365, 478". */

export interface CitedAs {
  journal: string;
  volume: string;
  /** The first page, or the number of the article. */
  page: string;
}

const WRITTEN = /^(\S.{0,150}?) (\d{1,4}), ([a-z]{0,2}\d{1,7})$/i;

/** Reads "Science 365, 478"; null for anything else. */
export function parseCitedAs(text: string): CitedAs | null {
  const [, journal, volume, page] = WRITTEN.exec(text.trim()) ?? [];
  return journal && volume && page ? { journal, volume, page } : null;
}

export const printCitedAs = ({ journal, volume, page }: CitedAs): string =>
  `${journal} ${volume}, ${page}`;

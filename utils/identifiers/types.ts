/** Identifiers other than the DOI, normalised; keys as in CSL-JSON where it has one. */
export interface Identifiers {
  PMID?: string;
  PMCID?: string;
  arxiv?: string;
  ISBN?: string;
  pii?: string;
  trial?: string;
  hdl?: string;
  ssrn?: string;
  repec?: string;
  /** Journal, volume and first page, as `cited-as.ts` writes them. */
  citedAs?: string;
}

/** A scholarly work named by an address or a piece of text, without a page around it. */
export interface Identified {
  /** Lower case, without resolver; null where only another identifier or a publisher's page is known. */
  doi: string | null;
  /** Other readings of the DOI's tail, the likeliest first. */
  alternatives: string[];
  /** The DOI goes on, but the page does not show how. */
  cut?: true;
  ids: Identifiers;
  /** Where to read the work. */
  url: string;
}

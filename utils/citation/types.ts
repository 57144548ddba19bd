/** One or more works in a style. */
export interface Citation {
  /** For text/plain. */
  text: string;
  /** For text/html: italics and links only. */
  html: string;
}

/** Formats that other programs read. */
export type ExportFormat = 'bibtex' | 'ris' | 'csl-json';

/** One or more works in a style. */
export interface Citation {
  /** For text/plain. */
  text: string;
  /** For text/html: faces (i, b, sup, sub, small capitals) and links only; several works are paragraphs. */
  html: string;
}

/** Formats that other programs read; formats/list.ts says how each is called. */
export type ExportFormat =
  | 'bibtex'
  | 'biblatex'
  | 'ris'
  | 'csl-json'
  | 'enw'
  | 'hayagriva'
  | 'wikipedia'
  | 'markdown';

/** How a citation is written. */
export interface CiteOptions {
  /** Id of a style in styles.ts. */
  style: string;
  /** BCP 47; the nearest language that CSL has is taken. */
  lang: string;
}

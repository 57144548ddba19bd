/** One or more works in a style. */
export interface Citation {
  /** For text/plain. */
  text: string;
  /** For text/html: faces (i, b, sup, sub, small capitals) and links only; several works are paragraphs. */
  html: string;
}

/** Formats that other programs read. */
export type ExportFormat = 'bibtex' | 'ris' | 'csl-json';

/** Everything that can be written: `ExportFormat` are the ones in most use. */
export type FileFormat = ExportFormat | 'biblatex' | 'enw' | 'hayagriva' | 'markdown' | 'wikipedia';

/** How a citation is written. */
export interface CiteOptions {
  /** Id of a style in styles.ts. */
  style: string;
  /** BCP 47; the nearest language that CSL has is taken. */
  lang: string;
}

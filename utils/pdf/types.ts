/** What is read out of a PDF, before anything is made of it. Plain data, so that a worker can hand it over. */

/** A piece of a line in one size and height. */
export interface Run {
  text: string;
  /** Set higher or lower than the line, and smaller. */
  raised?: 'sup' | 'sub';
}

/** A line as it is set: what stands in another column is another line. */
export interface Line {
  text: string;
  runs: Run[];
  /** Of the letters, in points. */
  size: number;
  /** Name of the font within its file, which says nothing but whether two are the same. */
  font: string;
  left: number;
  right: number;
  /** From the top of the page to the foot of the letters. */
  base: number;
  /** It stands upright or on its head, as notes in the margin do. */
  isTurned: boolean;
  /** Wide gaps within it, as the rows of tables have. */
  gaps: number;
}

export interface Link {
  url: string;
  /** Where it stands on its page, from the top. */
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface PdfPage {
  width: number;
  height: number;
  lines: Line[];
  links: Link[];
}

/** What the file says of itself, in the names of its own fields (`info`) and in those of XMP, without prefix and in small letters. */
export interface PdfMetadata {
  info: Record<string, string>;
  xmp: Record<string, string>;
  /** BCP 47, as the catalogue of the file has it. */
  lang: string | null;
}

export interface PdfContents {
  metadata: PdfMetadata;
  pages: PdfPage[];
  /** All pages of the file; those beyond the bounds were not read. */
  pageCount: number;
}

/** Why a PDF has no text to show. `scanned`: pictures of pages; `slow`: it took more time or memory than is given. */
export type PdfProblem = 'scanned' | 'protected' | 'large' | 'damaged' | 'slow';

export type PdfReply = { ok: true; contents: PdfContents } | { ok: false; problem: PdfProblem };

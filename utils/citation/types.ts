/** One or more works in a style. */
export interface FormattedText {
  /** For text/plain. */
  text: string;
  /** For text/html: faces (i, b, sup, sub, small capitals) and links only; several works are paragraphs. */
  html: string;
}

/** A citation with what stands in the running text. */
export interface CitationResult extends FormattedText {
  /**
   * All works in one citation, as the style wants it in a sentence: "(Moss, 2024; Alga, 2023)", "[1,2]". Null for
   * more than CLUSTER_MOST works (prepared.ts), which nobody cites at once.
   */
  inText: FormattedText | null;
  /** The same for each work alone, in the order asked; empty for more than CLUSTER_MOST works unless asked for. */
  each: FormattedText[];
  /** The places, in the order asked, of the works as they are listed; not of one work, and not where a style has no list. */
  order?: readonly number[];
  /** The style cites in foot- or endnotes: `inText` and `each` are notes. */
  notes: boolean;
  /** Works whose title stands here with other capitals than the record's, where that is not sure to be right. */
  titleGuesses?: readonly TitleGuess[];
  /** The style that it is made in, where the reader's own, which was asked for, cannot cite this. */
  instead?: string;
}

export interface TitleGuess {
  /** Which of the works, in the order asked. */
  at: number;
  /** What was made of it. */
  case: 'sentence' | 'title';
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
  | 'markdown'
  | 'nbib'
  | 'cff'
  | 'latex-cite'
  | 'typst-cite';

/** How a citation is written. */
export interface CiteOptions {
  /** Id of a style that is shipped (style-index.ts), or of the reader's `own`. */
  style: string;
  /** The reader's language, BCP 47; the nearest language that CSL has is taken. */
  lang: string;
  /** Whose language is used, the reader's unless told; where the style or the works name none, the reader's. */
  langFrom?: 'reader' | 'style' | 'item';
  /** The text of a style of the reader's own (user-style.ts), or of a newer version of a shipped one. */
  own?: { xml: string };
  /** The list is in the order given, whatever the style sorts it by. */
  isOrdered?: boolean;
  /** Every work's own in-text citation (`each`), however long the list. */
  each?: boolean;
  inText?: InTextOptions;
}

/** What an in-text citation says beyond the work. */
export interface InTextOptions {
  /** A page, or pages, of the work: for one work alone. */
  page?: string;
  /** The sentence names the author already. */
  withoutAuthor?: boolean;
}

/** The styles that the reader picks from, by the names readers know them by. */

export interface StyleEntry {
  /** Id in the CSL style repository, without path or `.csl`. */
  id: string;
  /** As the style's own guide calls itself. */
  name: string;
  /** For a button. */
  short: string;
}

/**
 * The most used styles, in the order they are offered. Editions are those of the style files that are
 * shipped (scripts/styles.mjs), whose own titles name them.
 */
export const STYLES: readonly StyleEntry[] = [
  { id: 'apa', name: 'APA, 7th edition', short: 'APA 7' },
  { id: 'modern-language-association', name: 'MLA, 9th edition', short: 'MLA 9' },
  {
    id: 'chicago-author-date',
    name: 'Chicago, 17th edition, author and date',
    short: 'Chicago 17',
  },
  {
    id: 'chicago-note-bibliography',
    name: 'Chicago, 17th edition, notes and bibliography',
    short: 'Chicago 17 notes',
  },
  { id: 'vancouver', name: 'Vancouver', short: 'Vancouver' },
  { id: 'harvard-cite-them-right', name: 'Harvard, Cite Them Right 12', short: 'Harvard' },
  { id: 'nature', name: 'Nature', short: 'Nature' },
  { id: 'science', name: 'Science', short: 'Science' },
  { id: 'cell', name: 'Cell', short: 'Cell' },
  { id: 'ieee', name: 'IEEE', short: 'IEEE' },
  { id: 'american-medical-association', name: 'AMA, 11th edition', short: 'AMA 11' },
  { id: 'american-chemical-society', name: 'American Chemical Society', short: 'ACS' },
  {
    id: 'american-sociological-association',
    name: 'American Sociological Association',
    short: 'ASA',
  },
  { id: 'the-lancet', name: 'The Lancet', short: 'Lancet' },
];

/** A place in a story that is found again although the page has changed around it. */
export interface ReadingPosition {
  /** The block's first words. */
  opening: string;
  /** Which block it was, counted from 0. */
  index: number;
  /** How much of the text stood before it, 0 to 1. */
  share: number;
}

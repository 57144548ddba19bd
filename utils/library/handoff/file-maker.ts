/** Files of a kept story that go along with it, and the words that stand in them and in notes. */
import type { PackedWork } from './parcel';

export interface NoteWords {
  /** Over the stories that told of a paper. */
  stories: string;
  highlights: string;
}

export interface FileMaker {
  words: NoteWords;
  /** The clean reader page as one HTML file. The work has a page. */
  snapshot(work: PackedWork): string;
  /** The same as an EPUB. */
  book(work: PackedWork): Uint8Array<ArrayBuffer>;
}

/** The library as a window of the browser may change it: a private one keeps nothing. */
import { succeed } from '../../failure';
import { libraryOpener } from '../../library/database/database';
import { createLibraryStore, type LibraryStore } from '../../library/entries/library-store';
import { createHighlightStore, type HighlightStore } from '../../library/highlight-store';
import { isPrivate, PRIVATE } from './private-window';

/** One connection for both: the browser is asked as rarely as can be, see libraryOpener. */
const open = libraryOpener();
const entries = createLibraryStore(open);
const marked = createHighlightStore(open);

/** What a press on a story saves is written by way of the outbox. */
export const library: Omit<LibraryStore, 'save'> = {
  ...entries,
  merge: async (given, pages) => ((await isPrivate()) ? PRIVATE : entries.merge(given, pages)),
  // What would be found out could not be kept, and would be asked for again each time.
  dueForCheck: async (...asked) =>
    (await isPrivate()) ? succeed([]) : entries.dueForCheck(...asked),
  edit: async (ids, change) => ((await isPrivate()) ? PRIVATE : entries.edit(ids, change)),
};

export const highlights: Omit<HighlightStore, 'keep' | 'remove'> = {
  ...marked,
  keepAll: async (all) => ((await isPrivate()) ? PRIVATE : marked.keepAll(all)),
};

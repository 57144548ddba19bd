/** The library as a window of the browser may change it: a private one keeps nothing. */
import { succeed } from '../../failure';
import { createLibraryStore, type LibraryStore } from '../../library/entries/library-store';
import { createHighlightStore, type HighlightStore } from '../../library/highlight-store';
import { isPrivate, PRIVATE } from './private-window';

const entries = createLibraryStore();
const marked = createHighlightStore();

/** Asks the browser not to clear what is kept when the disk is short of room; it asks the reader, or decides by itself. */
const persist = () => navigator.storage.persist().catch(() => false);

export const library: LibraryStore = {
  ...entries,
  save: async (draft) => {
    if (await isPrivate()) return PRIVATE;
    const saved = await entries.save(draft);
    if (saved.ok) void persist();
    return saved;
  },
  merge: async (given, pages) => ((await isPrivate()) ? PRIVATE : entries.merge(given, pages)),
  // What would be found out could not be kept, and would be asked for again each time.
  dueForCheck: async (...asked) =>
    (await isPrivate()) ? succeed([]) : entries.dueForCheck(...asked),
  edit: async (ids, change) => ((await isPrivate()) ? PRIVATE : entries.edit(ids, change)),
};

export const highlights: HighlightStore = {
  ...marked,
  keep: async (highlight) => ((await isPrivate()) ? PRIVATE : marked.keep(highlight)),
  keepAll: async (all) => ((await isPrivate()) ? PRIVATE : marked.keepAll(all)),
};

/** The library as a window of the browser may change it: a private one keeps nothing. */
import { createLibraryStore, type LibraryStore } from '../../library/entries/library-store';
import { isPrivate, PRIVATE } from './private-window';

const store = createLibraryStore();

/** Asks the browser not to clear what is kept when the disk is short of room; it asks the reader, or decides by itself. */
const persist = () => navigator.storage.persist().catch(() => false);

export const opened: LibraryStore = {
  ...store,
  save: async (draft) => {
    if (await isPrivate()) return PRIVATE;
    const saved = await store.save(draft);
    if (saved.ok) void persist();
    return saved;
  },
  merge: async (entries, pages) => ((await isPrivate()) ? PRIVATE : store.merge(entries, pages)),
};

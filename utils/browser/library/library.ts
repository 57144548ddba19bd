/** The library of the reader's own pages, with the code of its database loaded when it is asked for first. */
import type { LibraryStore } from '../../library/entries/library-store';
import { deferredUnsubscribe } from '../storage/deferred-unsubscribe';
import { isPrivate, PRIVATE } from './private-window';

let loading: Promise<LibraryStore> | null = null;

function store(): Promise<LibraryStore> {
  loading ??= import('../../library/entries/library-store').then(({ createLibraryStore }) =>
    createLibraryStore(),
  );
  return loading;
}

/** Asks the browser not to clear what is kept when the disk is short of room; it asks the reader, or decides by itself. */
const persist = () => navigator.storage?.persist?.().catch(() => false);

export const library: LibraryStore = {
  list: async (request) => (await store()).list(request),
  load: async (ids) => (await store()).load(ids),
  countFacets: async () => (await store()).countFacets(),
  count: async () => (await store()).count(),
  entriesAfter: async (id, count) => (await store()).entriesAfter(id, count),
  pagesAfter: async (key, count) => (await store()).pagesAfter(key, count),
  find: async (keys) => (await store()).find(keys),
  loadPage: async (story) => (await store()).loadPage(story),
  save: async (draft) => {
    if (await isPrivate()) return PRIVATE;
    const saved = await (await store()).save(draft);
    if (saved.ok) void persist();
    return saved;
  },
  removeStory: async (story) => (await store()).removeStory(story),
  remove: async (ids) => (await store()).remove(ids),
  edit: async (ids, change) => (await store()).edit(ids, change),
  merge: async (entries, pages) =>
    (await isPrivate()) ? PRIVATE : (await store()).merge(entries, pages),
  undo: async (change) => (await store()).undo(change),
  tidy: async () => (await store()).tidy(),
  watch: (onChange) => deferredUnsubscribe(store().then((opened) => opened.watch(onChange))),
};

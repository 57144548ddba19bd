/** The library's highlights, with the code of its database loaded when the first is asked for. */
import type { HighlightStore } from '../../library/highlight-store';
import { deferredUnsubscribe } from '../storage/deferred-unsubscribe';
import { isPrivate, PRIVATE } from './private-window';

let loading: Promise<HighlightStore> | null = null;

function store(): Promise<HighlightStore> {
  loading ??= import('../../library/highlight-store').then(({ createHighlightStore }) =>
    createHighlightStore(),
  );
  return loading;
}

export const highlights: HighlightStore = {
  list: async (...request) => (await store()).list(...request),
  listAll: async () => (await store()).listAll(),
  keep: async (highlight) => ((await isPrivate()) ? PRIVATE : (await store()).keep(highlight)),
  keepAll: async (all) => ((await isPrivate()) ? PRIVATE : (await store()).keepAll(all)),
  remove: async (highlight) => (await store()).remove(highlight),
  watch: (story, onChange) =>
    deferredUnsubscribe(store().then((opened) => opened.watch(story, onChange))),
  watchAll: (onChange) => deferredUnsubscribe(store().then((opened) => opened.watchAll(onChange))),
};

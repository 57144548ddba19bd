/** The library's highlights, with the code of its database loaded when the first is asked for. */
import type { HighlightStore } from '../../library/highlight-store';
import { deferredUnsubscribe } from './deferred-unsubscribe';

let loading: Promise<HighlightStore> | null = null;

function store(): Promise<HighlightStore> {
  loading ??= import('../../library/highlight-store').then(({ createHighlightStore }) =>
    createHighlightStore(),
  );
  return loading;
}

export const highlights: HighlightStore = {
  list: async (...request) => (await store()).list(...request),
  keep: async (highlight) => (await store()).keep(highlight),
  remove: async (highlight) => (await store()).remove(highlight),
  watch: (story, onChange) =>
    deferredUnsubscribe(store().then((opened) => opened.watch(story, onChange))),
};

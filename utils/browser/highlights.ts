/** The library's highlights, with the code of its database loaded when the first is asked for. */
import type { HighlightStore } from '../library/highlight-store';

let loading: Promise<HighlightStore> | null = null;

function store(): Promise<HighlightStore> {
  loading ??= import('../library/highlight-store').then(({ createHighlightStore }) =>
    createHighlightStore(),
  );
  return loading;
}

export const highlights: HighlightStore = {
  list: async (story) => (await store()).list(story),
  keep: async (highlight) => (await store()).keep(highlight),
  remove: async (highlight) => (await store()).remove(highlight),
  watch(story, onChange) {
    let stop: (() => void) | null = () => {};
    void store().then((opened) => {
      if (stop) stop = opened.watch(story, onChange);
    });
    return () => {
      stop?.();
      stop = null;
    };
  },
};

/** What is handed on of an entry: its works, what the reader made of it, and its stories' texts. */
import type { CslItem } from '../../scholarly/types';
import { type Entry, keysOf, leadItem, titleOf } from '../entries/entry';
import type { KeptPage } from '../entries/kept-page';
import type { Highlight } from '../highlight';

export interface Parcel {
  /** What it is remembered by where it was handed to. */
  key: string;
  /** All that it may be remembered by: a story's paper may be known later. */
  keys: string[];
  title: string;
  entry: Entry;
  pages: KeptPage[];
  highlights: Highlight[];
}

export function parcelOf(
  entry: Entry,
  pages: readonly KeptPage[],
  highlights: readonly Highlight[],
): Parcel {
  const keys = keysOf(entry);
  return {
    key: keys[0] ?? String(entry.id),
    keys,
    title: titleOf(entry),
    entry,
    pages: [...pages],
    highlights: highlights.filter(({ target }) => keys.includes(target.source)),
  };
}

/** A work of a parcel: its paper, or one of its stories. */
export interface PackedWork {
  key: string;
  item: CslItem;
  /** Of a story: its text, where that is kept, and what was marked in it. */
  page: KeptPage | null;
  highlights: Highlight[];
}

/** The paper first. */
export const worksOf = ({ entry, pages, highlights }: Parcel): PackedWork[] => [
  ...(entry.paper
    ? [{ key: entry.paper.key, item: leadItem(entry), page: null, highlights: [] }]
    : []),
  ...entry.stories.map(({ key, csl }) => ({
    key,
    item: csl,
    page: pages.find((page) => page.key === key) ?? null,
    highlights: highlights.filter(({ target }) => target.source === key),
  })),
];

/** The highlights in the order in which they stand in the story. */
export const inReadingOrder = (highlights: readonly Highlight[]): Highlight[] =>
  highlights.toSorted((one, other) => startOf(one) - startOf(other));

export const startOf = (highlight: Highlight): number => highlight.target.selector[1].start;

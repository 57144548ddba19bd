/** What is known of a style beyond what it says to the processor, read off the style itself. */
import { type PackedNode, someNode } from './csl-tree';

export interface StyleTraits {
  /** The first word behind a colon has a capital. */
  startsSubtitles: boolean;
  /** A conference paper counts as part of a book where editors are named, else as one of a journal. */
  readsEditorsAsBook: boolean;
}

/** Known without its tree, which the first citation of a reader does not wait for. */
export const TRAITS_OF_APA: StyleTraits = { startsSubtitles: true, readsEditorsAsBook: true };

const known = new WeakMap<PackedNode, StyleTraits>();

/** How the APA's style tells books from journals; journals that follow it come as its tree. */
const EDITORS = 'collection-editor compiler editor editorial-director';

/**
 * No attribute of CSL tells that subtitles begin with a capital: the APA's styles and a few more want it, the same that
 * Zotero knows by their names.
 */
export function traitsOf(style: PackedNode, id: string): StyleTraits {
  const before = known.get(style);
  if (before) return before;
  const readsEditorsAsBook = someNode(style, ({ a }) => a?.variable?.startsWith(EDITORS) === true);
  const isNamed = /^apa(?:-|$)|^academy-of-management(?:-|$)|^freshwater-science/.test(id);
  const traits = { startsSubtitles: readsEditorsAsBook || isNamed, readsEditorsAsBook };
  known.set(style, traits);
  return traits;
}

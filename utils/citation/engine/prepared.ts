/** Styles got ready for works: read, cut down, put right, and with a processor started for them. */
import type { CslItem } from '../../scholarly/types';
import { SUPERSCRIPTS } from '../html';
import {
  type CslNode,
  citesInNotes,
  forOneItem,
  hasBibliography,
  type PackedNode,
  unpack,
  withoutPageLabels,
  withoutSort,
} from '../styles/csl-tree';
import { FALLBACK_LOCALE, nearestLocale } from '../styles/locales';
import type { CiteOptions } from '../types';
import { createEngine, type Engine } from './citeproc-patches';
import type { CslData } from './csl-data';
import { LruCache } from './lru-cache';
import { type ItemProfile, profileOf, specialiseForOne, specialiseStyle } from './specialise-style';

/** One work has nothing to be sorted with; a cluster is cited in one place of a text. */
type Size = 'one' | 'cluster' | 'list';

/** What items in one style and language need. */
export interface Prepared {
  engine: Engine;
  hasBibliography: boolean;
  notes: boolean;
  /** Whether the style's or the language's own words hold superscript letters, as "nº" does. */
  hasSuperscripts(): boolean;
}

/** Styles as they come out of their files and as single works need them, and the engines: 4 MB each, 30 to 100 where they sort. */
const trees = new LruCache<PackedNode>(40);
const treesForOne = new LruCache<PackedNode>(80);
const forOne = new LruCache<Prepared>(20);
const forLists = new LruCache<Prepared>(2);
const locales = new Map<string, CslNode>();

/** More works than anyone cites in one place of a text. */
export const MAX_CLUSTER_SIZE = 25;

/** The engine for works as they are to be printed; `isUnlabelled`: their numbers are no pages, and get no "p.". */
export async function prepare(
  items: CslItem[],
  options: CiteOptions,
  data: CslData,
  isUnlabelled: boolean,
): Promise<Prepared> {
  const { style: id, own, isOrdered = false } = options;
  const size: Size =
    items.length === 1 ? 'one' : items.length <= MAX_CLUSTER_SIZE ? 'cluster' : 'list';
  const facts = profileOf(items);
  const tree = await (size === 'one' ? treeForOne(facts, options, data) : treeOf(options, data));
  const locale = localeOf(items, options, tree);
  const key = JSON.stringify([id, locale, size, facts, own?.xml, isUnlabelled, isOrdered]);
  const made = () => {
    const labelled = isUnlabelled ? withoutPageLabels(tree) : tree;
    return isOrdered ? withoutSort(labelled, ['bibliography']) : labelled;
  };
  if (size === 'one') return forOne.get(key, () => load(made(), locale, size, data));
  return forLists.get(key, () =>
    load(facts ? specialiseStyle(made(), facts) : made(), locale, size, data),
  );
}

/** The whole style. */
export const treeOf = (options: CiteOptions, data: CslData): Promise<PackedNode> =>
  trees.get(JSON.stringify([options.style, options.own?.xml]), () => styleOf(options, data));

/** The style as a single work needs it. */
function treeForOne(
  facts: ItemProfile | null,
  options: CiteOptions,
  data: CslData,
): Promise<PackedNode> {
  const { style: id, own } = options;
  return treesForOne.get(JSON.stringify([id, facts, own?.xml]), async () => {
    if (!facts) return forOneItem(await treeOf(options, data));
    const made = own ? null : data.styleForOne?.(id, facts);
    return made ?? specialiseForOne(await treeOf(options, data), facts);
  });
}

/** The tree of a shipped style, or of the reader's own, for which few citations have to know XML. */
async function styleOf({ style, own }: CiteOptions, data: CslData): Promise<PackedNode> {
  if (!own) return data.style(style);
  return (await import('../styles/own-style')).readOwnStyle(own.xml, style, data);
}

/** The locale of the citation's words: the reader's, the style's own, or the one that all works share. */
export function localeOf(
  items: CslItem[],
  { lang, langFrom }: CiteOptions,
  style: PackedNode,
): string {
  if (langFrom === 'style') return nearestLocale(style.a?.['default-locale'] ?? lang);
  if (langFrom !== 'item') return nearestLocale(lang);
  const [shared, ...others] = new Set(items.map(({ language }) => language?.split('-')[0]));
  return nearestLocale(shared && others.length === 0 ? (items[0]?.language ?? lang) : lang);
}

async function load(
  packed: PackedNode,
  locale: string,
  size: Size,
  data: CslData,
): Promise<Prepared> {
  await Promise.all(
    [...new Set([locale, FALLBACK_LOCALE])].map(
      async (tag) => locales.has(tag) || locales.set(tag, unpack(await data.locale(tag))),
    ),
  );
  // More than a cluster holds are cited one by one: their order within a citation is not needed.
  const isCitedOneByOne = size === 'list' && hasBibliography(packed);
  const style = unpack(isCitedOneByOne ? withoutSort(packed, ['citation']) : packed);
  const retrieveLocale = (tag: string) => locales.get(tag) ?? false;
  let hasSuperscripts: boolean | null = null;
  return {
    engine: createEngine(style, locale, retrieveLocale),
    hasBibliography: hasBibliography(packed),
    notes: citesInNotes(packed),
    hasSuperscripts: () => {
      hasSuperscripts ??= SUPERSCRIPTS.test(JSON.stringify([packed, locales.get(locale)]));
      return hasSuperscripts;
    },
  };
}

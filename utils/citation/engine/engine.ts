/**
 * Makes citations and exports: the only module that knows citation-js. It runs in a worker, a page and
 * Node alike, and is heavy (citeproc), so surfaces reach it through client.ts.
 */
import { clean } from '@citation-js/core/lib-mjs/plugins/input/csl.js';
import type { CslItem } from '../../scholarly/types';
import { cleanHtml, plainText, SUPERSCRIPTS } from '../html';
import { fallbackCitation } from '../items/fallback-citation';
import { protectSiteName, sanitiseItem } from '../items/sanitise-item';
import {
  type CslNode,
  citesInNotes,
  forOneItem,
  hasBibliography,
  inLanguage,
  type PackedNode,
  unpack,
  withoutSort,
} from '../styles/csl-tree';
import { FALLBACK_LOCALE, nearestLocale } from '../styles/locales';
import { parentOf } from '../styles/user-style';
import { readXml } from '../styles/xml';
import type { CitationResult, CiteOptions, ExportFormat, FormattedText } from '../types';
import { createEngine, type Engine, setItems } from './citeproc-patches';
import { type CslData, packagedData } from './csl-data';
import { doiLinks } from './doi-links';
import { LruCache } from './lru-cache';
import { type ItemProfile, profileOf, specialiseForOne, specialiseStyle } from './specialise-style';

/** One work has nothing to be sorted with; a cluster is cited in one place of a text. */
type Size = 'one' | 'cluster' | 'list';

/** What items in one style and language need. */
interface Prepared {
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

/**
 * The items in a style: text without a line break at the end, HTML with faces and links only. One
 * item comes without its number in the list; several are sorted as the style says, one a line or
 * paragraph. `onProgress` is told the part that is done, from 0 to 1, while a long list is made.
 * Rejects for an unknown style and for items that the engine cannot print.
 */
export async function cite(
  items: CslItem[],
  options: CiteOptions,
  data: CslData = packagedData,
  onProgress: (part: number) => void = () => {},
): Promise<CitationResult> {
  const cleaned = items.map(sanitiseItem);
  const only = cleaned.length === 1 && cleaned[0] ? fallbackCitation(cleaned[0]) : null;
  if (only) return alone(only);
  // Ids end up in the engine's HTML, and two items may carry the same one.
  const works = clean(cleaned.map((item, at) => ({ ...protectSiteName(item), id: `item-${at}` })));
  const ready = await prepare(works, options, data);
  const { entries, inText, each } = render(works, ready, options.each === true, onProgress);
  const [first] = cleaned;
  if (cleaned.length === 1 && first) {
    const printed = entries[0]?.text ?? '';
    if (printed.includes(UNPRINTABLE) || !/[\p{L}\p{N}]/u.test(printed))
      return alone(fallbackCitation({ ...first, ...NAMELESS }) ?? NOTHING);
    const entry = entries[0] ?? NOTHING;
    return {
      text: withoutStray(entry.text),
      html: withoutStray(entry.html),
      inText,
      each,
      notes: ready.notes,
    };
  }
  return {
    text: entries.map(({ text }) => text.trim()).join('\n'),
    html: entries.map(({ html }) => `<p>${html}</p>`).join(''),
    inText,
    each,
    notes: ready.notes,
  };
}

/** A link says the same wherever it stands. */
const alone = (link: FormattedText): CitationResult => ({
  ...link,
  inText: link,
  each: [link],
  notes: false,
});

/**
 * The items as a file for another program. Rejects for items that the format cannot hold. No citation waits
 * for the formats: they are read at the first export.
 */
export async function exportItems(items: CslItem[], format: ExportFormat): Promise<string> {
  const { WRITERS } = await import('../formats/writers');
  return WRITERS[format](items.map(sanitiseItem));
}

/** With all that most papers have: engines are built of what a work needs of its style. */
const USUAL: CslItem = {
  id: 'warm',
  type: 'article-journal',
  title: 'Warm',
  author: [
    { family: 'Warm', given: 'W. A.' },
    { family: 'Warm', given: 'R. M.' },
  ],
  'container-title': 'Warm',
  publisher: 'Warm',
  volume: '1',
  issue: '1',
  page: '1-2',
  issued: { 'date-parts': [[2000, 1, 1]] },
  DOI: '10.5555/warm',
  URL: 'https://doi.org/10.5555/warm',
  ISSN: '0000-0000',
};

/** Loads the style and starts its engine for a usual paper, so that the first citation finds it warm. */
export async function warm(options: CiteOptions, data: CslData = packagedData): Promise<void> {
  await cite([USUAL], options, data);
}

/** What the engine prints where a style finds nothing that it could print; some print a stop or a comma then. */
const UNPRINTABLE = '[CSL STYLE ERROR';
const NAMELESS = { title: '', author: [], editor: [], publisher: '' };
const NOTHING: FormattedText = { text: '', html: '' };

/**
 * What stood between a number and a title that the item does not have is no beginning of a reference, and neither is
 * a bracket that was closed behind the number.
 */
const withoutStray = (entry = '') =>
  entry
    .trim()
    .replace(/^[.,;:]+\s*/, '')
    .replace(/^(?:\[(?!.*\])|\((?!.*\)))/s, '');

function render(
  works: CslItem[],
  ready: Prepared,
  wantsEach: boolean,
  onProgress: (part: number) => void,
) {
  const ids = works.map(({ id }) => id);
  const { engine } = ready;
  setItems(
    engine,
    new Map(works.map((work) => [work.id, work])),
    counter(works.length, onProgress),
  );
  const clusters = clustersOf(ids, wantsEach);
  const whole = { citationItems: ids.map((id) => ({ id })), properties: { noteIndex: 1 } };
  if (ready.hasBibliography) engine.updateItems(ids);
  const print = (format: 'html' | 'text') => {
    engine.setOutputFormat(format);
    engine.opt.development_extensions.wrap_url_and_doi = format === 'html';
    const entries = ready.hasBibliography
      ? engine.makeBibliography()[1]
      : [engine.rebuildProcessorState([whole], format, [])[0]?.[2] ?? ''];
    return [...entries, ...clusters.map((cluster) => engine.makeCitationCluster(cluster))];
  };
  const linked = doiLinks(works);
  const html = print('html').map(linked);
  // Half the time of a list is its printing, so the text is read off the HTML wherever that is exact.
  const superscripts =
    html.some((entry) => entry.includes('<sup>')) &&
    (ready.hasSuperscripts() || SUPERSCRIPTS.test(JSON.stringify(works)));
  const read = html.map((entry) => plainText(entry, superscripts));
  const text = read.every((entry) => entry !== null) ? read : print('text').map(linked);
  const printed = html.map(
    (entry, at): FormattedText => ({ text: text[at] ?? '', html: cleanHtml(entry) }),
  );
  const entries = printed.slice(0, html.length - clusters.length);
  const marks = printed.slice(entries.length);
  const isCluster = works.length <= MAX_CLUSTER_SIZE;
  return {
    entries,
    inText: isCluster ? (marks[0] ?? null) : null,
    // One work alone is its own cluster.
    each: isCluster && works.length > 1 ? marks.slice(1) : marks,
  };
}

/** All works in one citation, where that makes sense, and then each alone. */
function clustersOf(ids: string[], wantsEach: boolean): { id: string }[][] {
  const each = ids.map((id) => [{ id }]);
  if (ids.length > MAX_CLUSTER_SIZE) return wantsEach ? each : [];
  return ids.length > 1 ? [each.flat(), ...each] : each;
}

/** Each item is fetched, has its sort keys made where the style sorts, and is printed. */
function counter(count: number, onProgress: (part: number) => void): () => void {
  let steps = 0;
  return () => {
    steps++;
    if (steps % 50 === 0) onProgress(Math.min(steps / (3 * count), 1));
  };
}

async function prepare(items: CslItem[], options: CiteOptions, data: CslData): Promise<Prepared> {
  const { style: id, own } = options;
  const size: Size =
    items.length === 1 ? 'one' : items.length <= MAX_CLUSTER_SIZE ? 'cluster' : 'list';
  const facts = profileOf(items);
  const tree = await (size === 'one' ? treeForOne(facts, options, data) : treeOf(options, data));
  const locale = nearestLocale(languageOf(items, options, tree));
  const key = JSON.stringify([id, locale, size, facts, own?.xml]);
  if (size === 'one') return forOne.get(key, () => load(tree, locale, size, data));
  return forLists.get(key, () =>
    load(facts ? specialiseStyle(tree, facts) : tree, locale, size, data),
  );
}

const treeOf = (options: CiteOptions, data: CslData): Promise<PackedNode> =>
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

/** The tree of a shipped style, or of the reader's own with the shipped one that it may refer to. */
async function styleOf({ style, own }: CiteOptions, data: CslData): Promise<PackedNode> {
  if (!own) return data.style(style);
  const read = readXml(own.xml);
  if (!read.ok) throw new Error(`The style ${style} cannot be read`);
  const parent = parentOf(read.value);
  return parent === null
    ? read.value
    : inLanguage(await data.style(parent), read.value.a?.['default-locale'] ?? null);
}

/** BCP 47: the style's own language, or the one that all works share, where that is asked for and known. */
function languageOf(items: CslItem[], { lang, langFrom }: CiteOptions, style: PackedNode): string {
  if (langFrom === 'style') return style.a?.['default-locale'] ?? lang;
  if (langFrom !== 'item') return lang;
  const [shared, ...others] = new Set(items.map(({ language }) => language?.split('-')[0]));
  const [first] = items;
  return shared && others.length === 0 ? (first?.language ?? lang) : lang;
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

/**
 * Makes citations and exports: the only module that knows citation-js. It runs in a worker, a page and
 * Node alike, and is heavy (citeproc), so surfaces reach it through client.ts.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '../scholarly/types';
import { bareCitation } from './bare';
import { cleanItem } from './clean-item';
import { type CslData, packagedData } from './csl-data';
import { type CslNode, forList, forOneItem, hasBibliography, unpack } from './csl-tree';
import { WRITERS } from './formats/writers';
import { cleanHtml, plainText, SUPERSCRIPTS } from './html';
import { FALLBACK_LOCALE, nearestLocale } from './locales';
import type { Citation, CiteOptions, ExportFormat } from './types';

/** What a list in one style and language needs; the engines are kept by citation-js, by these names. */
interface Prepared {
  style: string;
  locale: string;
  hasBibliography: boolean;
  /** The style's or the language's own words hold superscript letters, as "nº" does. */
  superscripts: boolean;
}

/** The parts of citeproc-js that are used. */
interface Citeproc {
  sys: {
    retrieveItem(id: string): unknown;
    /** citation-js's own: what to put before and behind an entry. */
    wrapBibliographyEntry?: () => [string, string];
  };
  opt: { development_extensions: { wrap_url_and_doi: boolean } };
  setOutputFormat(format: 'text' | 'html'): void;
  updateItems(ids: string[]): string[];
  makeBibliography(): [unknown, string[]];
  rebuildProcessorState(citations: unknown[], format: string, uncited: string[]): string[][];
}

const prepared = new Map<string, Promise<Prepared>>();
const loadedLocales = new Set<string>();

/**
 * The items in a style: text without a line break at the end, HTML with faces and links only. One
 * item comes without its number in the list; several are sorted as the style says, one a line or
 * paragraph. `onProgress` is told the part that is done, from 0 to 1, while a long list is made.
 * Rejects for an unknown style and for items that the engine cannot print.
 */
export async function cite(
  items: CslItem[],
  { style, lang }: CiteOptions,
  data: CslData = packagedData,
  onProgress: (part: number) => void = () => {},
): Promise<Citation> {
  const cleaned = items.map(cleanItem);
  const only = cleaned.length === 1 && cleaned[0] ? bareCitation(cleaned[0]) : null;
  if (only) return only;
  const ready = await prepare(style, lang, cleaned.length === 1, data);
  const { html, text } = render(cleaned, ready, onProgress);
  const [first] = cleaned;
  if (html.length === 1 && first) {
    if (text[0]?.includes(UNPRINTABLE)) return bareCitation({ ...first, ...NAMELESS }) ?? NOTHING;
    return { text: withoutStray(text[0]), html: withoutStray(html[0]) };
  }
  return {
    text: text.map((entry) => entry.trim()).join('\n'),
    html: html.map((entry) => `<p>${entry}</p>`).join(''),
  };
}

/** The items as a file for another program. Rejects for items that the format cannot hold. */
export function exportItems(items: CslItem[], format: ExportFormat): Promise<string> {
  return new Promise((resolve) => resolve(WRITERS[format](items.map(cleanItem))));
}

/** Loads the style and starts its engine, so that the first citation finds it warm. */
export async function warm(options: CiteOptions, data: CslData = packagedData): Promise<void> {
  await cite([{ id: 'warm', type: 'article-journal', title: 'Warm' }], options, data);
}

/** What the engine prints where a style finds nothing that it could print. */
const UNPRINTABLE = '[CSL STYLE ERROR';
const NAMELESS = { title: '', author: [], editor: [], publisher: '' };
const NOTHING: Citation = { text: '', html: '' };

/** What stood between a number and a title that the item does not have is no beginning of a reference. */
const withoutStray = (entry = '') => entry.trim().replace(/^[.,;:]\s+/, '');

function render(items: CslItem[], ready: Prepared, onProgress: (part: number) => void) {
  // Ids end up in the engine's HTML, and two items may carry the same one.
  const works = new Cite(items.map((item, at) => ({ ...item, id: `item-${at}` })));
  const { engine: start } = plugins.config.get('@csl');
  const clean = plugins.input.util.clean(works.data);
  const engine: Citeproc = start(clean, ready.style, ready.locale, 'html');
  reportProgress(engine, items.length, onProgress);
  const ids = works.getIds();
  if (ready.hasBibliography) engine.updateItems(ids);
  const print = (format: 'html' | 'text') => {
    engine.setOutputFormat(format);
    engine.opt.development_extensions.wrap_url_and_doi = format === 'html';
    if (ready.hasBibliography) return engine.makeBibliography()[1];
    const citation = { citationItems: ids.map((id) => ({ id })), properties: { noteIndex: 1 } };
    return [engine.rebuildProcessorState([citation], format, [])[0]?.[2] ?? ''];
  };
  const html = print('html');
  // Half the time of a list is its printing, so the text is read off the HTML wherever that is exact.
  const superscripts = ready.superscripts || SUPERSCRIPTS.test(JSON.stringify(items));
  const text = html.map((entry) => plainText(entry, superscripts));
  return {
    html: html.map(cleanHtml),
    text: text.every((entry) => entry !== null) ? text : print('text'),
  };
}

/** The engine fetches every item once, comparing it with the others, and prints every entry once. */
function reportProgress(engine: Citeproc, count: number, onProgress: (part: number) => void): void {
  let steps = 0;
  const step = () => {
    steps++;
    if (steps % 50 === 0) onProgress(Math.min(steps / (2 * count), 1));
  };
  const fetchItem = engine.sys.retrieveItem;
  engine.sys.retrieveItem = (id) => {
    step();
    return fetchItem(id);
  };
  engine.sys.wrapBibliographyEntry = () => {
    step();
    return ['', ''];
  };
}

function prepare(style: string, lang: string, alone: boolean, data: CslData): Promise<Prepared> {
  const locale = nearestLocale(lang);
  const key = `${style}|${locale}|${alone ? 'one' : 'list'}`;
  const known = prepared.get(key);
  if (known) return known;
  const loading = load(style, locale, alone, data).catch((error: unknown) => {
    prepared.delete(key);
    throw error;
  });
  prepared.set(key, loading);
  return loading;
}

async function load(id: string, locale: string, alone: boolean, data: CslData): Promise<Prepared> {
  const { styles, locales } = plugins.config.get('@csl');
  const missing = [...new Set([locale, FALLBACK_LOCALE])].filter((tag) => !loadedLocales.has(tag));
  const [packed] = await Promise.all([
    data.style(id),
    ...missing.map(async (tag) => {
      locales.add(tag, asRegistered(unpack(await data.locale(tag))));
      loadedLocales.add(tag);
    }),
  ]);
  const style = unpack(packed);
  // The engine writes into the tree it is built from, so each engine has a name and a tree of its own.
  const name = `${id}, ${locale}, ${alone ? 'one' : 'list'}`;
  styles.add(name, asRegistered(alone ? forOneItem(style) : forList(style)));
  const words = JSON.stringify([packed, locales.get(locale)]);
  return {
    style: name,
    locale,
    hasBibliography: hasBibliography(style),
    superscripts: SUPERSCRIPTS.test(words),
  };
}

/** citation-js types its registers for XML, but hands on what it is given; citeproc-js reads trees too. */
const asRegistered = (tree: CslNode) => tree as unknown as string;

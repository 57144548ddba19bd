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
import { type CslNode, forOneItem, hasBibliography, unpack } from './csl-tree';
import { toBibtex } from './formats/bibtex';
import { toCslJson } from './formats/csl-json';
import { toRis } from './formats/ris';
import { cleanHtml } from './html';
import { FALLBACK_LOCALE, nearestLocale } from './locales';
import type { Citation, CiteOptions, ExportFormat } from './types';

/** What the reference lists of one style need; the engines themselves are kept by citation-js, by name. */
interface Prepared {
  style: string;
  locale: string;
  output: 'bibliography' | 'citation';
}

const EXPORTERS: Record<ExportFormat, (items: CslItem[]) => string> = {
  bibtex: toBibtex,
  ris: toRis,
  'csl-json': toCslJson,
};

const prepared = new Map<string, Promise<Prepared>>();
const loaded = new Set<string>();

/**
 * The items in a style: text without a line break at the end, HTML with faces and links only. One
 * item comes without its number in the list; several are sorted as the style says, one a line or
 * paragraph. Rejects for an unknown style and for items that the engine cannot print.
 */
export async function cite(
  items: CslItem[],
  { style, lang }: CiteOptions,
  data: CslData = packagedData,
): Promise<Citation> {
  const cleaned = items.map(cleanItem);
  const only = cleaned.length === 1 && cleaned[0] ? bareCitation(cleaned[0]) : null;
  if (only) return only;
  const ready = await prepare(style, lang, items.length === 1, data);
  // Ids end up in the engine's HTML, and two items may carry the same one.
  const works = new Cite(cleaned.map((item, at) => ({ ...item, id: `item-${at}` })));
  const text = render(works, ready, 'text');
  const html = render(works, ready, 'html').map(cleanHtml);
  return {
    text: text.map((entry) => entry.trim()).join('\n'),
    html: html.length === 1 ? (html[0] ?? '') : html.map((entry) => `<p>${entry}</p>`).join(''),
  };
}

/** The items as a file for another program. Rejects for items that the format cannot hold. */
export function exportItems(items: CslItem[], format: ExportFormat): Promise<string> {
  return new Promise((resolve) => resolve(EXPORTERS[format](items.map(cleanItem))));
}

/** Loads the style and starts its engine, so that the first citation finds it warm. */
export async function warm(options: CiteOptions, data: CslData = packagedData): Promise<void> {
  await cite([{ id: 'warm', type: 'article-journal', title: 'Warm' }], options, data);
}

/** One string an item, in the order of the style. */
function render(works: Cite, { style, locale, output }: Prepared, format: 'text' | 'html') {
  const options = { style, lang: locale, format, hyperlinks: format === 'html' };
  const print = works.format as (name: string, options: object) => unknown;
  if (output === 'citation') return [String(print.call(works, 'citation', options))];
  const entries = print.call(works, 'bibliography', { ...options, asEntryArray: true });
  return (entries as [string, string][]).map(([, entry]) => entry);
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
  const missing = [...new Set([locale, FALLBACK_LOCALE])].filter((tag) => !loaded.has(tag));
  const [packed] = await Promise.all([
    data.style(id),
    ...missing.map(async (tag) => {
      locales.add(tag, asRegistered(unpack(await data.locale(tag))));
      loaded.add(tag);
    }),
  ]);
  const style = unpack(packed);
  // The engine writes into the tree it is built from, so each engine has a name and a tree of its own.
  const name = `${id}, ${locale}, ${alone ? 'one' : 'list'}`;
  styles.add(name, asRegistered(alone ? forOneItem(style) : style));
  return { style: name, locale, output: hasBibliography(style) ? 'bibliography' : 'citation' };
}

/** citation-js types its registers for XML, but hands on what it is given; citeproc-js reads trees too. */
const asRegistered = (tree: CslNode) => tree as unknown as string;

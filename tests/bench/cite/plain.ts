/** citation-js as its documentation uses it: style as XML, one bibliography, text and HTML. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

export function addStyle(id: string, xml: string): void {
  plugins.config.get('@csl').styles.add(id, xml);
}

export function addLocale(tag: string, xml: string): void {
  plugins.config.get('@csl').locales.add(tag, xml);
}

/** One string an item. */
export function citePlain(
  items: unknown[],
  style: string,
  lang: string,
  format: 'text' | 'html',
): string[] {
  const works = new Cite(items);
  const print = works.format as (name: string, options: object) => unknown;
  const entries = print.call(works, 'bibliography', {
    style,
    lang,
    format,
    asEntryArray: true,
  });
  return (entries as [string, string][]).map(([, entry]) => entry);
}

/** This module, loaded on its own with a processor of its own: ours is changed (citeproc-patches.ts). */
export interface Plain {
  addStyle: typeof addStyle;
  addLocale: typeof addLocale;
  citePlain: typeof citePlain;
}

/** What the citation engine needs to be told, made of the reader's settings. */
import type { CiteOptions } from '../citation/types';
import type { CiteChoices } from '../settings';
import { loadUserStyleText } from './storage/custom-style-text';

/** The text that was read last: one style is used for many citations. */
let known: { id: string; added: string; xml: string } | null = null;

/** What the engine needs to be told; null where the style is one of the reader's own and its text is gone. */
export async function citeOptions({ own, ...options }: CiteChoices): Promise<CiteOptions | null> {
  const { style } = options;
  if (own === null) return options;
  if (known?.id !== style || known.added !== own) {
    const xml = await loadUserStyleText(style);
    if (xml === null) return null;
    known = { id: style, added: own, xml };
  }
  return { ...options, own: { xml: known.xml } };
}

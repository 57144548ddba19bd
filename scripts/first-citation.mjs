/**
 * `node scripts/first-citation.mjs`: writes anew which functions of citeproc-js the first citation runs
 * (scripts/lib/csl/first-citation.json), to be done when citeproc changes. The build marks them to be read at once
 * (scripts/lib/csl/worker-plugin.mjs). Those count that half of the bundled styles need.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';
import { build, parseAst } from 'vite';
import { functionsOf, LIST, PROCESSOR, processorVersion } from './lib/csl/functions.mjs';
import { fromRoot } from './lib/paths.mjs';
import { readLocales, readStyles } from './styles.mjs';

const WORK = {
  id: 'work',
  type: 'article-journal',
  title: 'Moonlight and the growth of coastal <i>Lichen fictum</i>: a study',
  author: [
    { family: 'Moss', given: 'Fern A.' },
    { family: 'van Alga', given: 'Jean-Luc' },
    { family: 'Tide', given: 'Robin' },
    { family: 'Kelp', given: 'Ann' },
  ],
  'container-title': 'Journal of Invented Coasts',
  volume: '12',
  issue: '3',
  page: '101-117',
  issued: { 'date-parts': [[2024, 5, 17]] },
  DOI: '10.5555/lichen.2024',
  URL: 'https://doi.org/10.5555/lichen.2024',
  ISSN: '1234-5679',
  publisher: 'Fernhill Press',
};

const outDir = fromRoot('node_modules/.cache/first-citation');
const load = async (entry) => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: fromRoot(entry), outDir, emptyOutDir: false, minify: false },
  });
  const [name] = entry.split('/').slice(-1);
  return import(pathToFileURL(`${outDir}/${name.replace('.ts', '.js')}`).href);
};

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

/** Where the functions stand that ran since the last call. */
async function ran() {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const script = result.find(({ url }) => url === pathToFileURL(PROCESSOR).href);
  return (script?.functions ?? [])
    .map(({ ranges: [whole] }) => whole)
    .filter(({ count }) => count > 0)
    .map(({ startOffset, endOffset }) => `${startOffset}-${endOffset}`);
}

const { cite } = await load('utils/citation/engine/engine.ts');
const { STYLES } = await load('utils/citation/styles/styles.ts');
const styles = await readStyles();
const locales = readLocales();
const data = {
  style: async (id) => styles.get(id).tree,
  locale: async (tag) => locales.get(tag),
};

const times = new Map();
const atStart = await ran();
for (const { id } of STYLES) {
  await cite([WORK], { style: id, lang: 'en-US' }, data);
  for (const place of await ran()) times.set(place, (times.get(place) ?? 0) + 1);
}
const needed = new Set(atStart);
for (const [place, count] of times) if (count >= STYLES.length / 2) needed.add(place);

const code = readFileSync(PROCESSOR, 'utf8');
const names = functionsOf(code, parseAst(code))
  .filter(({ start, end }) => needed.has(`${start}-${end}`))
  .map(({ name }) => name);
writeFileSync(LIST, `${JSON.stringify({ citeproc: processorVersion(), names }, null, 2)}\n`);
rmSync(outDir, { recursive: true });
console.log(`${names.length} functions of citeproc ${processorVersion()}`);

/** Bundles the parts of the benchmark: for Node, and for a page with its worker. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { citationWorker } from '../../../scripts/lib/csl/worker-plugin.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const shared = { configFile: false, logLevel: 'warn' };

/**
 * Loads a TypeScript module of the benchmark into this Node.
 *
 * @param {string} entry
 * @param {{ alone?: boolean }} [options] `alone`: with packages of its own, shared with no other module
 */
export async function loadInNode(entry, { alone = false } = {}) {
  // Inside node_modules, so that the packages it leaves out are found from there.
  const outDir = here('../../../node_modules/.cache/bench-cite');
  await build({
    ...shared,
    ...(alone && { ssr: { noExternal: true } }),
    build: {
      ssr: here(entry),
      outDir,
      emptyOutDir: false,
      minify: false,
      // One file, which is gone once it is loaded.
      rolldownOptions: {
        output: { entryFileNames: `${entry.replace(/\W+/g, '')}.mjs`, codeSplitting: false },
      },
    },
  });
  const file = join(outDir, `${entry.replace(/\W+/g, '')}.mjs`);
  const loaded = await import(pathToFileURL(file).href);
  await rm(file);
  return loaded;
}

/** Builds a folder of pages, minified as the extension is, their worker included. */
export async function bundlePages(outDir, entries) {
  const { specialiseForOne, commonProfile } = await loadInNode('tree.ts');
  const facts = commonProfile('article-journal');
  const first = { style: 'apa', locale: 'en-US', facts, specialiseForOne };
  await build({
    ...shared,
    root: here('.'),
    base: '/',
    publicDir: false,
    worker: {
      format: 'es',
      plugins: () => citationWorker(first),
    },
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [entry, here(`./${entry}.ts`)])),
        output: { entryFileNames: '[name].js' },
        preserveEntrySignatures: 'strict',
      },
    },
  });
}

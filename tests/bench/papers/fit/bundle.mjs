/** Builds what reads pages in the browser, and what judges records in Node. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { PAGE_MEANS, REPORTED_FROM } from './means.mjs';

const root = resolve(import.meta.dirname, '../../../..');

/**
 * Some signs depend on which of a work's places is the strongest. They are read with the hand-set means, so that
 * a fit is made of the pages alone, and not of the fit before it.
 */
const withMeans = {
  name: 'weights-of-means',
  load(id) {
    if (id.split('?')[0] !== join(root, 'utils/papers/data/weights.ts')) return null;
    return `export const WEIGHTS = ${JSON.stringify(PAGE_MEANS)};
export const REPORTED_FROM = ${REPORTED_FROM};`;
  },
};

/** @returns {Promise<string>} a script that defines `probe.probe(document, url)` */
export const buildProbe = () =>
  bundled({ plugins: [withMeans] }, (outDir) => ({
    lib: {
      entry: join(root, 'tests/bench/papers/probe.ts'),
      formats: ['iife'],
      name: 'probe',
      fileName: () => 'out.mjs',
    },
    outDir,
  })).then(({ file, remove }) => {
    const script = readFileSync(file, 'utf8');
    remove();
    return script;
  });

/** The module `in-node.ts`. */
export async function loadRecords() {
  const { file, remove } = await bundled({}, (outDir) => ({
    ssr: join(root, 'tests/bench/papers/fit/in-node.ts'),
    target: 'node22',
    rolldownOptions: { output: { entryFileNames: 'out.mjs' } },
    outDir,
  }));
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    remove();
  }
}

async function bundled(config, buildInto) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-trail-fit-'));
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    ...config,
    build: { emptyOutDir: false, minify: false, ...buildInto(folder) },
  });
  return {
    file: join(folder, 'out.mjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

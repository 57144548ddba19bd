/** Bundles a TypeScript module of this folder, unless what was bundled last is still of today's sources. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { newestChange } from '../build.mjs';
import { CACHE, fromRoot } from '../paths.mjs';

const HERE = 'scripts/lib/inspect';

/** Path of the bundle: for Node, or for a page, where its exports are those of the variable `name`. */
export async function bundle(module, name) {
  const entry = `${HERE}/${module}.ts`;
  const outDir = join(CACHE, 'inspect', module);
  const file = join(outDir, `${module}.${name ? 'js' : 'mjs'}`);
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = [HERE, 'utils', 'package-lock.json'];
  if (sources.every((path) => newestChange(fromRoot(path)) <= made)) return file;
  const forNode = {
    ssr: entry,
    target: 'node22',
    rolldownOptions: { output: { entryFileNames: `${module}.mjs` } },
  };
  const forPage = {
    lib: { entry: fromRoot(entry), formats: ['iife'], name, fileName: () => `${module}.js` },
  };
  await build({
    root: fromRoot('.'),
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { ...(name ? forPage : forNode), outDir, emptyOutDir: true },
  });
  return file;
}

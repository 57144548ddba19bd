/** Loads complete.ts, which is TypeScript like the project's own code it is made of, into Node. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { readLocales, readStyles } from '../../styles.mjs';
import { newestChange } from '../build.mjs';
import { CACHE, fromRoot } from '../paths.mjs';

const ENTRY = 'scripts/lib/inspect/complete.ts';
const BUNDLE = join(CACHE, 'inspect', 'complete.mjs');

/** (report) => {paper?, citation?, failure?}, see complete.ts. */
export async function openLookup(options) {
  if (isStale()) await bundle();
  const { openCompletion } = await import(pathToFileURL(BUNDLE).href);
  return openCompletion({ ...options, data: options.cite ? await citationData() : undefined });
}

/** What the build packs into the extension, from where the build takes it. */
async function citationData() {
  const styles = await readStyles();
  const locales = readLocales();
  return {
    async style(id) {
      const style = styles.get(id);
      if (!style) throw new Error(`there is no citation style ${id}`);
      return style.tree;
    },
    locale: async (tag) => locales.get(tag),
  };
}

function isStale() {
  const made = statSync(BUNDLE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return [ENTRY, 'utils', 'package-lock.json'].some((path) => newestChange(fromRoot(path)) > made);
}

const bundle = () =>
  build({
    root: fromRoot('.'),
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: ENTRY,
      target: 'node22',
      outDir: join(CACHE, 'inspect'),
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'complete.mjs' } },
    },
  });

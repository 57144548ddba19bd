/** Loads complete.ts, which is TypeScript like the project's own code it is made of, into Node. */
import { pathToFileURL } from 'node:url';
import { readLocales, readStyles } from '../../styles.mjs';
import { bundle } from './bundle.mjs';

/** (report) => {paper?, citation?, failure?}, see complete.ts. */
export async function openLookup(options) {
  const { openCompletion } = await import(pathToFileURL(await bundle('complete')).href);
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

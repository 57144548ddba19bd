/** Bundles the story room, beside plain Readability, into one script that runs in a page. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param {import('vite').Plugin[]} plugins change what is bundled
 * @returns {Promise<string>} an immediately invoked script that defines `paperTrailBench`
 */
export async function bundleReader(plugins = []) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: here('./in-page.ts'), formats: ['iife'], name: 'paperTrailBench' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs[0].output[0].code;
}

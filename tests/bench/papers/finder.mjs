/** Builds the finder and the peers' rules into one script for the browser. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** @returns the script's source; it defines `mentionsOnly(url)`, `cluesOnly()` and `readWithAll(url)` in the page. */
export async function buildFinder(root) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-trail-finder-'));
  const entry = join(folder, 'entry.ts');
  writeFileSync(
    entry,
    `import { readPageMetadata } from ${JSON.stringify(join(root, 'utils/page-metadata/page-metadata.ts'))};
import { findPapers } from ${JSON.stringify(join(root, 'utils/papers/find.ts'))};
import { PEERS } from ${JSON.stringify(join(root, 'tests/bench/papers/peers.mjs'))};
const story = (url) => ({ url, canonicalUrl: null, kind: 'web-page', isArticle: true, title: '', byline: null, authors: [], organisations: [], siteName: null, publishedTime: null, modifiedTime: null, lang: null, dir: 'ltr', excerpt: null, leadImage: null, html: '', text: '', wordCount: 0, release: { credit: null, institution: null, contacts: [], funders: [], journalReference: null, embargo: null, originalRelease: null } });
const find = (url) => findPapers(document, url, story(url), readPageMetadata(document, url));
let found;
globalThis.mentionsOnly = (url) => {
  const began = performance.now();
  found = find(url);
  return performance.now() - began;
};
globalThis.cluesOnly = () => {
  const began = performance.now();
  found.clues();
  return performance.now() - began;
};
globalThis.readWithAll = (url) => {
  const began = performance.now();
  const { mentions, note, clues } = find(url);
  const warm = performance.now() - began;
  const found = { mentions, note, clues: clues() };
  const peers = Object.fromEntries(Object.entries(PEERS).map(([name, rule]) => [name, rule(document, url)]));
  return { found, warm, peers };
};`,
  );
  try {
    await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      build: {
        lib: { entry, formats: ['iife'], name: 'bench', fileName: () => 'bench.js' },
        outDir: folder,
        emptyOutDir: false,
        minify: true,
      },
    });
    return readFileSync(join(folder, 'bench.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

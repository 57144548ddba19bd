/** Builds what runs in the page and what searches, each into one script. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** @returns `page`: source that defines `readStory(url)`; `matcher`: path of a module with `matchPaper`. */
export async function buildScripts(root) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-trail-match-'));
  const util = (name) => JSON.stringify(join(root, 'utils', name));
  const page = await bundle(
    folder,
    'page',
    'iife',
    `import { readPageMetadata } from ${util('page-metadata/page-metadata.ts')};
import { extractStory } from ${util('story/extract.ts')};
import { findPapers } from ${util('papers/find.ts')};
globalThis.readStory = (url) => {
  const page = readPageMetadata(document, url);
  const story = extractStory(document, url, page);
  const clues = findPapers(document, url, story, page).clues();
  const { title, text, publishedTime } = story;
  return { story: { title, text, publishedTime }, clues };
};`,
  );
  const matcher = await bundle(
    folder,
    'matcher',
    'es',
    `export { matchPaper } from ${util('scholarly/match/match.ts')};
export { SERVICES } from ${util('scholarly/http/endpoints.ts')};`,
  );
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { page: readFileSync(page, 'utf8'), matcher, remove };
}

async function bundle(folder, name, format, source) {
  const entry = join(folder, `${name}.ts`);
  const outDir = join(folder, name);
  writeFileSync(entry, source);
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: {
      lib: { entry, formats: [format], name: 'bench', fileName: () => `${name}.mjs` },
      outDir,
      emptyOutDir: false,
      minify: false,
    },
  });
  return join(outDir, `${name}.mjs`);
}

/** Reads labelled PDFs in Node, with the sources of the extension, and counts what was found and what was wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { fromRoot } from '../../../scripts/lib/paths.mjs';

export async function measureFiles(folders, verbose) {
  const missing = folders.filter((folder) => !existsSync(join(folder, 'labels.jsonl')));
  if (missing.length > 0) {
    console.log(`No labels.jsonl in ${missing.join(', ')}: say --data DIR`);
    return;
  }
  const vite = await createServer({
    configFile: false,
    root: fromRoot('.'),
    server: { middlewareMode: true, hmr: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  const { readContents } = await vite.ssrLoadModule('/utils/pdf/worker/read-contents.ts');
  const { understand } = await vite.ssrLoadModule('/utils/pdf/understand.ts');
  const rows = [];
  for (const folder of folders)
    for (const label of labelsOf(folder)) {
      const bytes = new Uint8Array(readFileSync(join(folder, label.file)));
      const start = performance.now();
      const read = await readContents(bytes);
      const found = read.ok ? summary(understand(read.contents)) : { kind: read.problem };
      rows.push({ label, found, ms: performance.now() - start, ...judge(label, found) });
    }
  await vite.close();
  report(rows, verbose);
}

const labelsOf = (folder) =>
  readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const summary = ({ isPaper, own, title, sections, authors }) => ({
  kind: isPaper ? 'paper' : 'story',
  doi: own?.work.doi ?? (own?.work.ids.arxiv ? `10.48550/arxiv.${own.work.ids.arxiv}` : null),
  title: title?.text ?? '',
  references: sections.references.size > 0,
  authors: authors.length,
});

const key = (text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Found: the DOI, or without one the title. Wrong: a DOI that is another's, or a title that is none of the document's. */
function judge({ kind, doi, title }, found) {
  if (kind === 'scanned' || kind === 'protected')
    return { right: found.kind === kind, wrong: found.kind === 'paper' };
  if (found.doi === undefined) return { right: false, wrong: false };
  const isTitle = key(found.title) === key(title);
  // What a story reports is for the finder to say, which reads it as a page.
  const hasDoi = found.doi !== null && found.kind === 'paper';
  if (kind !== 'paper')
    return { right: !hasDoi && isTitle, wrong: hasDoi || (found.title !== '' && !isTitle) };
  const isDoi = hasDoi && found.doi === doi?.toLowerCase();
  return {
    right: isDoi || (!hasDoi && isTitle),
    wrong: hasDoi ? !isDoi : found.title !== '' && !isTitle,
  };
}

function report(rows, verbose) {
  const count = (of) => rows.filter(of).length;
  const papers = rows.filter(({ label }) => label.kind === 'paper');
  const withDoi = papers.filter(({ label }) => label.doi !== null);
  const times = rows.map(({ ms }) => ms).sort((one, other) => one - other);
  if (verbose)
    for (const { label, found, right, wrong } of rows)
      if (!right || wrong || (label.kind === 'paper' && label.doi && !found.doi))
        console.log(
          wrong ? 'wrong ' : 'missed',
          label.file,
          JSON.stringify(found),
          '| is',
          label.kind,
          label.doi,
          label.title,
        );
  console.log(
    `${rows.length} PDFs: DOI or title found in ${count(({ right }) => right)}, wrong in ${count(({ wrong }) => wrong)}`,
  );
  for (const kind of new Set(rows.map(({ label }) => label.kind))) {
    const own = rows.filter(({ label }) => label.kind === kind);
    console.log(`  ${kind}: ${own.filter(({ right }) => right).length} of ${own.length}`);
  }
  console.log(
    `  of ${withDoi.length} papers that give their DOI it was read in ${withDoi.filter(({ label, found }) => found.doi === label.doi.toLowerCase()).length}`,
  );
  console.log(
    `  milliseconds a file in Node: median ${Math.round(times[times.length >> 1] ?? 0)}, most ${Math.round(times.at(-1) ?? 0)}`,
  );
}

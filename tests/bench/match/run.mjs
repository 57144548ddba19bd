/**
 * How well the paper behind a story is found where the story links none: `npm run bench -- match
 * [--outlets] [--data DIR] [--works FILE] [--stand-in FILE] [--verbose]`. Needs news stories with the DOI of
 * their paper and a stand-in for Crossref's search; each story is searched twice, the second time with its
 * paper taken out of the index. With `--outlets` the stories are pages in many languages, their identifiers
 * taken out, and the index holds the works of these besides.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildScripts } from './bundle.mjs';
import { outletStories } from './outlets.mjs';
import { openBrowser, readStory } from './pages.mjs';
import { report } from './report.mjs';

const root = resolve(import.meta.dirname, '../../..');
const given = (name) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : process.argv[place + 1];
};
const data = resolve(
  given('data') ?? process.env.PAPER_TRAIL_MATCH ?? resolve(root, '../shared/match'),
);
const works = resolve(given('works') ?? resolve(data, 'works.json'));
const standIn = resolve(given('stand-in') ?? resolve(data, '../tools/crossref-stand-in.mjs'));
const ofOutlets = process.argv.includes('--outlets');
const outlets = resolve(data, '../outlets');
const manifest = resolve(ofOutlets ? outlets : data, 'dev/manifest.jsonl');
const lacking = [manifest, works, standIn].find((file) => !existsSync(file));
if (lacking) {
  console.error(`No ${lacking}. Give the stories' folder with --data or PAPER_TRAIL_MATCH.`);
  process.exit(2);
}

const rows = ofOutlets
  ? outletStories(outlets)
  : readFileSync(manifest, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
      .map((row) => ({
        ...row,
        lang: 'en',
        dois: [row.doi.toLowerCase()],
        page: readFileSync(resolve(data, 'dev', row.file)),
      }));
const scripts = await buildScripts(root);

/** What the content script says of each story, in a browser. */
const stories = [];
const browser = await openBrowser();
try {
  for (const row of rows) {
    stories.push(await readStory(browser, scripts.page, Buffer.from(row.page), row.url));
  }
} finally {
  await browser.close();
}

const { matchPaper, SERVICES } = await import(pathToFileURL(scripts.matcher).href);
// The stand-in is the reader's own machine: no need to spare it.
SERVICES.crossref.pace = 0;
const { serve } = await import(pathToFileURL(standIn).href);
const files = ofOutlets ? [works, resolve(outlets, 'dev/works.json')] : [works];
const index = files
  .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')))
  .map((work) => (typeof work.date === 'number' ? { ...work, date: String(work.date) } : work));
const { server, port, stats } = await serve(index);

async function search(row, { story, clues }, withoutPaper) {
  stats.hidden.clear();
  if (withoutPaper) for (const doi of row.dois) stats.hidden.add(doi);
  const before = stats.requests.length;
  const began = performance.now();
  const result = await matchPaper(clues, {
    fetch,
    origins: { crossref: `http://127.0.0.1:${port}` },
    story,
  });
  return {
    row,
    clues,
    candidates: result.ok ? result.value : [],
    failure: result.ok ? null : result.failure.kind,
    requests: stats.requests.length - before,
    ms: performance.now() - began,
  };
}

const found = [];
const without = [];
for (const [place, row] of rows.entries()) found.push(await search(row, stories[place], false));
for (const [place, row] of rows.entries()) without.push(await search(row, stories[place], true));
server.close();
server.closeAllConnections?.();
scripts.remove();
report(found, without, { byLanguage: ofOutlets, verbose: process.argv.includes('--verbose') });

/**
 * How well the finder finds the reported paper, beside the published rules of its peers, on pages
 * labelled by hand: `npm run bench -- papers [--data DIR] [--verbose] [--half a|b] [--blind classes|words|both]`.
 * A blind run takes the pages' class names, their words, or both away first: what is found then is found by
 * structure, names, numbers and identifiers alone.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { argument, flag } from './arguments.mjs';
import { openBrowser, readOnPage } from './browser.mjs';
import { processorClock } from './cpu.mjs';
import { buildFinder } from './finder.mjs';
import { largePage } from './large.mjs';
import { loadPages } from './pages.mjs';
import { report } from './report.mjs';

const root = resolve(import.meta.dirname, '../../..');
const data = resolve(
  argument('data') ?? process.env.PAPER_TRAIL_CORPUS ?? resolve(root, '../shared/corpus'),
);
if (!existsSync(resolve(data, 'dev/manifest.jsonl'))) {
  console.error(
    `No labelled pages at ${data}. Give their folder with --data or PAPER_TRAIL_CORPUS.`,
  );
  process.exit(2);
}

const BLIND = {
  classes: { classes: true, words: false },
  words: { classes: false, words: true },
  both: { classes: true, words: true },
};
const blindness = argument('blind');
if (blindness && !BLIND[blindness]) {
  console.error('--blind wants classes, words or both.');
  process.exit(2);
}

const half = argument('half');
const only = argument('only');
const pages = loadPages(resolve(data, 'dev')).filter(
  (page) => (!half || page.half === half) && (!only || new RegExp(only).test(page.slug)),
);
const finder = await buildFinder(root);
const browser = await openBrowser();
const clock = await processorClock(browser);
const results = [];
let large = null;
try {
  for (const page of pages)
    results.push({
      page,
      ...(await readOnPage(browser, finder, page, clock, BLIND[blindness] ?? null)),
    });
  const archive = { url: 'https://archive.example/all', read: () => Buffer.from(largePage()) };
  if (!only) large = await readOnPage(browser, finder, archive, clock);
} finally {
  await browser.close();
}
report(results, large, { verbose: flag('verbose'), json: argument('json') });

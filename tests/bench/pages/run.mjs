/**
 * `npm run bench -- pages [--data DIR] [--only TEXT] [--out FILE.jsonl] [--verbose]`: what is read off real
 * saved pages and small made-up ones, beside plain Readability and Defuddle: title, author, day, whether a
 * story is found, and the body. DIR (or PAPER_TRAIL_DATA) holds `pages/dev` with a manifest.jsonl; default:
 * `../shared` beside the project. `--verbose` names the pages that are read wrongly.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, openPage, readPage } from '../reader/browser.mjs';
import { bundleReader } from '../reader/bundle.mjs';
import { reportPages } from './report.mjs';

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

const root = fileURLToPath(new URL('../../..', import.meta.url));
const data = options.data ?? process.env.PAPER_TRAIL_DATA ?? join(root, '..', 'shared');
const folder = join(data, 'pages', 'dev');

/** Pages open at the same time. */
const AT_ONCE = 2;

async function readRows() {
  const manifest = await readFile(join(folder, 'manifest.jsonl'), 'utf8');
  const rows = manifest
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((row) => !options.only || `${row.file} ${row.url}`.includes(options.only));
  const bodyOf = ({ body }) => (body ? readFile(join(folder, body), 'utf8') : null);
  return Promise.all(rows.map(async (row) => ({ ...row, body: await bodyOf(row) })));
}

async function readRow(browser, bundle, row) {
  let page;
  try {
    page = await openPage(browser, await readPage(join(folder, row.file)), row.url);
    await page.evaluate(`${bundle}; globalThis.paperTrailBench = paperTrailBench;`);
    const readings = await page.evaluate(`paperTrailBench.readOnce(${JSON.stringify(row.url)})`);
    return { row, ...readings };
  } catch (error) {
    return { row, error: String(error) };
  } finally {
    await page?.close().catch(() => {});
  }
}

const rows = await readRows();
const bundle = await bundleReader();
const browser = await launch();
const results = new Array(rows.length);
let next = 0;
async function work() {
  while (next < rows.length) {
    const at = next;
    next += 1;
    results[at] = await readRow(browser, bundle, rows[at]);
  }
}
try {
  await Promise.all(Array.from({ length: AT_ONCE }, work));
} finally {
  await browser.close();
}
console.log(reportPages(results, options.verbose));
if (options.out)
  await writeFile(options.out, results.map((result) => JSON.stringify(result)).join('\n'));

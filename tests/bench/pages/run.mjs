/**
 * `npm run bench -- pages [--data DIR] [--only TEXT] [--verbose]`: what is read of the pages that public test suites of
 * such readers hold, beside plain Readability and Defuddle in the same run: title, authors, date, whether a story is
 * found, and the F1 of its text. DIR (or PAPER_TRAIL_DATA) holds `pages/dev`; its README says what is in it.
 * `--verbose` names what is not as labelled. Default: `../shared` beside the project.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
    verbose: { type: 'boolean', default: false },
  },
});

const root = fileURLToPath(new URL('../../..', import.meta.url));
const data = options.data ?? process.env.PAPER_TRAIL_DATA ?? join(root, '..', 'shared');
const manifest = join(data, 'pages', 'dev', 'manifest.jsonl');
const lines = (await readFile(manifest, 'utf8')).trim().split('\n');
const rows = lines
  .map((line) => JSON.parse(line))
  .filter((row) => !options.only || `${row.file} ${row.url}`.includes(options.only));

async function readRow(browser, bundle, row) {
  let page;
  try {
    page = await openPage(browser, await readPage(join(dirname(manifest), row.file)), row.url);
    await page.evaluate(`${bundle}; globalThis.paperTrailBench = paperTrailBench;`);
    const call = `paperTrailBench.readOnce(${JSON.stringify(row.url)})`;
    return { row, ...(await page.evaluate(call)) };
  } catch (error) {
    return { row, error: String(error) };
  } finally {
    await page?.close().catch(() => {});
  }
}

const bundle = await bundleReader();
const browser = await launch();
const results = [];
try {
  for (const row of rows) results.push(await readRow(browser, bundle, row));
} finally {
  await browser.close();
}
// Each page has its expected text in a file of its own, where its suite has one.
for (const { row } of results)
  row.text = row.body ? await readFile(join(dirname(manifest), row.body), 'utf8') : null;
console.log(reportPages(results, options.verbose));

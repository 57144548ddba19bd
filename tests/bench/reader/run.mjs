/**
 * `npm run bench -- reader [--data DIR] [--only TEXT] [--out FILE.jsonl]`: how well and how fast stories are
 * read, beside plain Readability and Defuddle. DIR (or PAPER_TRAIL_DATA) holds `extraction/dev` and `corpus/dev`,
 * each with a manifest.jsonl; their READMEs say what is in it. Default: `../shared` beside the project.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, openPage, readPage } from './browser.mjs';
import { bundleReader } from './bundle.mjs';
import { reportCorpus, reportExtraction } from './report.mjs';

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    set: { type: 'string', default: 'extraction,corpus' },
    out: { type: 'string' },
    rounds: { type: 'string', default: '5' },
  },
});

const root = fileURLToPath(new URL('../../..', import.meta.url));
const data = options.data ?? process.env.PAPER_TRAIL_DATA ?? join(root, '..', 'shared');

async function readManifest(set) {
  const file = join(data, set, 'dev', 'manifest.jsonl');
  const rows = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return rows
    .filter((row) => !options.only || `${row.file} ${row.url}`.includes(options.only))
    .map((row) => ({ ...row, file: join(dirname(file), row.file) }));
}

async function measurePage(browser, bundle, row, oursFirst) {
  let page;
  try {
    page = await openPage(browser, await readPage(row.file), row.url);
    await page.evaluate(`${bundle}; globalThis.paperTrailBench = paperTrailBench;`);
    const call = `paperTrailBench.measure(${JSON.stringify(row.url)}, ${Number(options.rounds)}, ${oursFirst})`;
    return { row, ...(await page.evaluate(call)) };
  } catch (error) {
    return { row, error: String(error) };
  } finally {
    await page?.close().catch(() => {});
  }
}

const bundle = await bundleReader();
const browser = await launch();
const dump = [];
try {
  for (const set of options.set.split(',')) {
    const results = [];
    for (const [at, row] of (await readManifest(set)).entries())
      results.push(await measurePage(browser, bundle, row, at % 2 === 0));
    dump.push(...results.map((result) => ({ set, ...result })));
    console.log((set === 'extraction' ? reportExtraction : reportCorpus)(results));
  }
} finally {
  await browser.close();
}
if (options.out)
  await writeFile(options.out, dump.map((result) => JSON.stringify(result)).join('\n'));

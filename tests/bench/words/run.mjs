/**
 * `npm run bench -- words [--data DIR[,DIR…]]`: what each list of words that cleans a story's text is worth. The
 * stories are read with all lists and then without each of them. A list has to change the text of more than one
 * site: what it does on one alone may be that site's own way of writing. DIR holds `manifest.jsonl`, whose rows
 * name a page (`file`), its address and its text (`articleBody`, or `body`, a file); default: `extraction/dev` and
 * `pages/dev` of `../shared` beside the project.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, openPage, readPage } from '../reader/browser.mjs';
import { bundleReader } from '../reader/bundle.mjs';
import { compare, summarise } from '../reader/shingles.mjs';

/** The lists, by the file of `utils/story/data` that holds them, and what stands for each when it is left out. */
const LISTS = {
  'boilerplate-lexicon': { BOX_WORDS: '[]', LINE_WORDS: '[]', COMMENT_WORDS: '[]' },
  'site-line-lexicon': {
    WHOLE_LINES: '/(?!)/',
    LEADS_ELSEWHERE: '/(?!)/',
    INVITATION: '[/(?!)/]',
    FOOT_LINES: '/(?!)/',
    DATE_LINES: '/(?!)/',
    CITE_THIS: '/(?!)/',
  },
  'paywall-lexicon': { WALL_WORDS: '/(?!)/' },
};

const { values: options } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' } },
});

const shared = join(fileURLToPath(new URL('../../..', import.meta.url)), '..', 'shared');
const folders =
  options.data?.split(',') ?? ['extraction', 'pages'].map((set) => join(shared, set, 'dev'));

/** Leaves one list out of the bundle. */
const without = (file, name, stand) => ({
  name: 'without-a-list',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes(`/story/data/${file}.ts`)) return null;
    const declared = new RegExp(`export const ${name}\\b[^=]*=`);
    if (!declared.test(code)) throw new Error(`${file}.ts has no list ${name}`);
    return code.replace(declared, `export const ${name}: any = ${stand}; export const ALL_OF_IT =`);
  },
});

async function rowsOf(folder) {
  const rows = (await readFile(join(folder, 'manifest.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const texts = await Promise.all(
    rows.map(({ articleBody, body }) =>
      body ? readFile(join(folder, body), 'utf8') : (articleBody ?? null),
    ),
  );
  return rows
    .map((row, at) => ({ url: row.url, file: join(folder, row.file), text: texts[at] }))
    .filter(({ text }) => text !== null);
}

const lists = Object.entries(LISTS).flatMap(([file, names]) =>
  Object.entries(names).map(([name, stand]) => ({ file, name, stand })),
);
const bundles = [await bundleReader()];
for (const { file, name, stand } of lists)
  bundles.push(await bundleReader([without(file, name, stand)]));

/** The text of one page as each bundle reads it. */
async function textsOf(browser, row) {
  const page = await openPage(browser, await readPage(row.file), row.url);
  try {
    const texts = [];
    for (const bundle of bundles)
      texts.push(
        await page.evaluate(
          `(() => { ${bundle}; return paperTrailBench.textOf(${JSON.stringify(row.url)}); })()`,
        ),
      );
    return texts;
  } finally {
    await page.close();
  }
}

const siteOf = (url) => new URL(url).hostname.replace(/^www\./, '');
const f1Of = (pages, at) => summarise(pages.map(({ scores }) => scores[at])).f1;

const pages = [];
const browser = await launch();
try {
  for (const row of (await Promise.all(folders.map(rowsOf))).flat()) {
    const texts = await textsOf(browser, row);
    const scores = texts.map((text) => compare(row.text, text));
    pages.push({ site: siteOf(row.url), texts, scores });
  }
} finally {
  await browser.close();
}

const all = f1Of(pages, 0);
console.log(`words: ${pages.length} pages, F1 ${all.toFixed(4)} with every list`);
console.log(
  '        list             F1 without  worth on all sites but the one it changes most  sites changed (better, worse for it)',
);
for (const [at, { name }] of lists.entries()) {
  const changed = pages.filter(({ texts }) => texts[0] !== texts[at + 1]);
  const gain = ({ scores }) => scores[0].tp - scores[at + 1].tp;
  const sites = Map.groupBy(changed, ({ site }) => site);
  const gains = [...sites].map(([site, some]) => ({
    site,
    gain: some.reduce((sum, page) => sum + gain(page), 0),
  }));
  const [most] = gains.toSorted((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
  const others = pages.filter(({ site }) => site !== most?.site);
  const difference = f1Of(others, 0) - f1Of(others, at + 1);
  const verdict = sites.size > 1 ? 'pass' : 'FAIL';
  console.log(
    `  ${verdict}  ${name.padEnd(16)} ${f1Of(pages, at + 1).toFixed(4)}      ${difference >= 0 ? '+' : ''}${difference.toFixed(4)}  ${sites.size} (${gains.filter((s) => s.gain > 0).length}, ${gains.filter((s) => s.gain < 0).length})`,
  );
}

/**
 * What stories are cited as, against labels: the research news of `corpus/dev` and the pages of `outlets/dev`, or, where
 * the folder holds neither, all of its `pages/dev`. What manifests leave out (`authors`, `type`, `outlet`) comes from a
 * file of labels, `{slug, ...}` a line.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch, openPage, readPage } from '../reader/browser.mjs';
import { bare, sameDay, sameHeadline } from '../reader/same.mjs';

/** What is asked of each part. Share of the labelled. */
const ASKED = 0.95;

/** Pages that are no story, by the manifests' words for them. */
const NO_STORY = /^(?:error-page|listing|toc|journal-landing|job)$/;

const readLines = async (file) =>
  (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function rowsOf(data, labels) {
  const more = new Map((labels ? await readLines(labels) : []).map((row) => [row.slug, row]));
  const known = ['corpus', 'outlets'].filter((set) => existsSync(join(data, set)));
  const sets = await Promise.all(
    (known.length > 0 ? known : ['pages']).map(async (set) => {
      const manifest = join(data, set, 'dev', 'manifest.jsonl');
      const rows = (await readLines(manifest)).filter(({ kind }) =>
        set === 'corpus' ? kind === 'research-news' : !NO_STORY.test(kind),
      );
      return rows.map((row) => ({
        type: row.expect?.type,
        ...row,
        ...more.get(row.slug),
        file: join(dirname(manifest), row.file),
      }));
    }),
  );
  return sets.flat();
}

async function bundle() {
  const entry = fileURLToPath(new URL('./stories.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [{ output }] = Array.isArray(result) ? result : [result];
  return output[0].code;
}

const glued = (text) => bare(text).replaceAll(' ', '');
const nameOf = ({ literal, family, given, suffix, ...name }) =>
  bare(
    literal ??
      [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix]
        .filter(Boolean)
        .join(' '),
  );

/** A host's own word: "livescience" of livescience.com, "bbc" of bbc.co.uk. */
const wordsOfHost = (host) =>
  host
    .split(/[./ ()]+/)
    .filter((word) => word.length > 2 && !/^(?:com|org|net|www|edu)$/.test(word));

const outletsOf = ({ outlet }) => [outlet, ...outlet.split('|'), ...wordsOfHost(outlet)].map(glued);

const namesOutlet = (row, text) => {
  const said = glued(text);
  return (
    said.length > 1 && outletsOf(row).some((word) => said.includes(word) || word.includes(said))
  );
};

const FIELDS = {
  type: ({ type }, item) => (type ? type.split('|').includes(item.type) : null),
  title: ({ title, outlet, url }, item) =>
    sameHeadline(title, item.title, [outlet, new URL(url).hostname, item['container-title'] ?? '']),
  /** Who the label names, each once; a site that signs itself may stand as outlet alone. */
  author: (row, item) => {
    if (!row.authors || (row.authors.length === 0 && !row.unsigned)) return null;
    const given = (item.author ?? []).map(nameOf).toSorted();
    const asked = row.authors
      .map((name) => bare(name.replace(/^by\s+|,.*$|\s*\([^)]*\)$|\s기자$/gi, '')))
      .toSorted();
    if (given.length === 0)
      return row.authors.every(
        (name) => namesOutlet(row, name) || glued(item['container-title'] ?? '') === glued(name),
      );
    return given.join('|') === asked.join('|');
  },
  outlet: (row, item) =>
    [item['container-title'], item.publisher, ...(item.author ?? []).map(({ literal }) => literal)]
      .filter(Boolean)
      .some((text) => namesOutlet(row, text) || (row.site && glued(text) === glued(row.site))),
  date: ({ date }, item) => {
    if (!date) return null;
    const day = item.issued?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0'));
    return sameDay(date, day?.join('-'));
  },
};

/** The CSL-JSON variable of each field. */
const CSL = {
  type: 'type',
  title: 'title',
  author: 'author',
  outlet: 'container-title',
  date: 'issued',
};

/** @param {{ data: string, labels?: string, verbose?: boolean }} options */
export async function stories({ data, labels, verbose = false }) {
  const code = `${await bundle()}; globalThis.bench = bench;`;
  const browser = await launch();
  const counts = Object.fromEntries(
    Object.keys(FIELDS).map((field) => [field, { all: 0, right: 0 }]),
  );
  const wrong = [];
  try {
    for (const row of await rowsOf(data, labels)) {
      const page = await openPage(browser, await readPage(row.file), row.url);
      await page.evaluate(code);
      const item = await page.evaluate(`bench.storyItem(${JSON.stringify(row.url)})`);
      await page.close();
      for (const [field, judge] of Object.entries(FIELDS)) {
        const isRight = judge(row, item);
        if (isRight === null) continue;
        counts[field].all += 1;
        if (isRight) counts[field].right += 1;
        else
          wrong.push(
            `    ${row.slug}, ${field}: ${JSON.stringify(item[CSL[field]] ?? null)}, labelled ${JSON.stringify(row[field === 'author' ? 'authors' : field])}`,
          );
      }
    }
  } finally {
    await browser.close();
  }
  return { counts, wrong: verbose ? wrong : [] };
}

export function reportStories({ counts, wrong }) {
  const lines = Object.entries(counts).map(([field, { all, right }]) => {
    const share = right / (all || 1);
    const verdict = all > 0 && share < ASKED ? 'FAIL' : 'pass';
    return `  ${verdict}  ${field.padEnd(7)} ${right} of ${all} labelled (${share.toFixed(3)}, asked ${ASKED})`;
  });
  return ['stories', ...lines, ...wrong].join('\n');
}

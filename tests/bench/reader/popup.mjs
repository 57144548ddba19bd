/**
 * `npm run bench -- reader --set popup`: from a true click on the icon to the story's text in the popup,
 * in the built extension, on the seed page and on the largest story of the corpus; beside the time that
 * Readability alone takes on the same page. Scripts of the pages are off, so that only reading is measured.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findChromium } from '../../../scripts/lib/browsers.mjs';
import { build, isBuilt } from '../../../scripts/lib/build.mjs';
import { openChromium } from '../../../scripts/lib/extension.mjs';
import { startMockServer } from '../../../scripts/lib/mock-server/server.mjs';
import { fromRoot } from '../../../scripts/lib/paths.mjs';
import { readPage } from './browser.mjs';

const SEED = { file: 'seed/escort-service.html', url: 'https://bioengineer.org/escort-service/' };
const ROUNDS = 15;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ms = (number) => `${number.toFixed(0)} ms`;

/** The corpus story with the most bytes, unpacked. */
async function largestStory(data) {
  const folder = join(data, 'corpus', 'dev');
  const manifest = await readFile(join(folder, 'manifest.jsonl'), 'utf8');
  const rows = manifest
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  let largest = null;
  for (const { file, url, kind } of rows.filter((row) => /news/.test(row.kind))) {
    const packed = await readFile(join(folder, file));
    const bytes = /\.gz$/.test(file) ? gunzipSync(packed).length : packed.length;
    if (!largest || bytes > largest.bytes)
      largest = { file: join('corpus', 'dev', file), url, kind, bytes };
  }
  return largest;
}

/** Milliseconds of `new Readability(copy).parse()` in the page itself. */
async function readabilityAlone(page, source) {
  return page.evaluate(
    `(() => { ${source}; const times = [];
      for (let i = 0; i < ${ROUNDS}; i++) {
        const copy = document.cloneNode(true);
        const start = performance.now();
        new Readability(copy).parse();
        times.push(performance.now() - start);
      }
      return times; })()`,
  );
}

/** From just before the click until the text stands in the popup, and the part of it that is the content script's. */
async function clickToText(session, page) {
  const start = Date.now();
  const popup = await session.openPopup(page);
  // The mark that StoryBody sets once the text is painted, in the clock of the machine.
  const shown = await popup.waitForFunction(
    () => {
      const [mark] = performance.getEntriesByName('story-shown');
      return mark && performance.timeOrigin + mark.startTime;
    },
    { timeout: 20_000, polling: 50 },
  );
  const took = (await shown.jsonValue()) - start;
  await popup.close().catch(() => {});
  return took;
}

/** Prints one line a page. */
export async function measurePopup(data) {
  if (!isBuilt('chrome') && !(await build('chrome', console.error))) throw new Error('not built');
  const readability = await readFile(
    fromRoot('node_modules/@mozilla/readability/Readability.js'),
    'utf8',
  );
  const pages = [
    { name: 'seed page', ...SEED },
    { name: 'largest story of the corpus', ...(await largestStory(data)) },
  ];
  const lines = [];
  for (const { name, file, url } of pages) {
    const bytes = await readPage(join(data, file));
    const { hostname, pathname } = new URL(url);
    const answer = ({ url: asked }) =>
      asked.pathname === pathname
        ? { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: bytes }
        : { status: 404, headers: {}, body: '' };
    const server = await startMockServer({ extraHosts: { [hostname]: answer } });
    const session = await openChromium({
      executablePath: findChromium(),
      hostRules: server.hostRules,
    });
    try {
      const page = await session.browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`https://${hostname}${pathname}`, { waitUntil: 'domcontentloaded' });
      const alone = median(await readabilityAlone(page, readability));
      const times = [];
      for (let round = 0; round <= ROUNDS; round++) times.push(await clickToText(session, page));
      // The first click starts the background; it is told apart.
      const [first, ...rest] = times;
      const usual = median(rest);
      lines.push(
        `${name} (${(bytes.length / 1024).toFixed(0)} kB): click to text ${ms(usual)} (median of ${ROUNDS}; the first ${ms(first)}), Readability alone ${ms(alone)}, ratio ${(usual / alone).toFixed(1)}`,
      );
    } finally {
      await session.close();
      await server.close();
    }
  }
  return ['Popup, from a click on the icon to readable text', ...lines].join('\n  ');
}

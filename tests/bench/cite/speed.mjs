/** Measures in Chromium: the first citation, the next one, a change of style, and a list of a thousand. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../scripts/lib/browsers.mjs';
import { bundlePages, loadInNode } from './bundle.mjs';
import { readCsl, readWorks } from './data.mjs';
import { serve } from './serve.mjs';
import { toXml } from './xml.mjs';

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** One fresh browser, so that nothing is compiled or cached: milliseconds by what was done. */
async function round(origin, side, { items, xml, list }) {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
    protocolTimeout: 300_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    const call = (items, style) =>
      page.evaluate(
        (items, style, xml) => globalThis.paperTrailBench.cite(items, style, xml),
        items,
        style,
        xml[style] ?? null,
      );
    const first = await page.evaluate(
      async (script, items) => {
        const started = performance.now();
        await import(script);
        await globalThis.paperTrailBench.cite(items, 'apa', null);
        return performance.now() - started;
      },
      `/page-${side}.js`,
      [items[0]],
    );
    const result = { first, next: await call([items[1]], 'apa'), styles: {} };
    // The reader reads the first citation before asking for another style.
    await new Promise((look) => setTimeout(look, 3000));
    for (const style of Object.keys(xml)) result.styles[style] = await call([items[2]], style);
    if (list) result.list = await call(list, 'apa');
    return result;
  } finally {
    await browser.close();
  }
}

/** The engine started while the page was still being read: what is left to wait for at the click. */
async function warmRound(origin, items) {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    await page.evaluate(async () => {
      await import('/page-ours.js');
      await globalThis.paperTrailBench.warm('apa');
    });
    await new Promise((wait) => setTimeout(wait, 3000));
    return await page.evaluate(
      (items) => globalThis.paperTrailBench.cite(items, 'apa'),
      [items[0]],
    );
  } finally {
    await browser.close();
  }
}

export async function speed({ data, rounds, length, bundled }) {
  const folder = await mkdtemp(join(tmpdir(), 'paper-trail-bench-'));
  await bundlePages(folder, ['page-plain', 'page-ours']);
  const { toItem } = await loadInNode('compare.ts');
  const { styles } = await readCsl();
  const works = readWorks(data)
    .map(toItem)
    .filter((item) => item.title && item.author);
  const list = Array.from({ length }, (_, at) => ({
    ...works[at % works.length],
    id: `work-${at}`,
  }));
  const others = bundled.filter((id) => id !== 'apa').slice(0, 6);
  const xml = Object.fromEntries(others.map((id) => [id, toXml(styles.get(id).tree)]));
  const server = await serve(folder, bundled);
  try {
    const sides = { plain: [], ours: [] };
    const warm = [];
    for (let at = 0; at < rounds; at++) {
      for (const side of ['plain', 'ours']) {
        const last = at === rounds - 1;
        sides[side].push(
          await round(server.origin, side, { items: works, xml, list: last ? list : null }),
        );
      }
      warm.push(await warmRound(server.origin, works));
    }
    return { sides, warm, length };
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}

export function reportSpeed({ sides: { plain, ours }, warm, length }) {
  const line = (title, theirs, our) =>
    `  ${title.padEnd(34)} ${our.toFixed(0).padStart(6)} ms   plain ${theirs.toFixed(0).padStart(6)} ms   ${(theirs / our).toFixed(1)} times as fast`;
  const by = (rounds, read) => median(rounds.map(read));
  const change = ({ styles }) => median(Object.values(styles));
  const lists = [plain, ours].map((rounds) => rounds.find(({ list }) => list)?.list);
  return [
    `speed in Chromium, median of ${ours.length} fresh browsers (text and rich text; plain: rich text only)`,
    line(
      'first citation, cold, APA',
      by(plain, (r) => r.first),
      by(ours, (r) => r.first),
    ),
    line(
      'first citation, engine warmed',
      by(plain, (r) => r.first),
      median(warm),
    ),
    line(
      'next citation, APA',
      by(plain, (r) => r.next),
      by(ours, (r) => r.next),
    ),
    line('change of style', by(plain, change), by(ours, change)),
    ...(lists[0] ? [line(`${length} works, APA`, lists[0], lists[1])] : []),
  ].join('\n');
}

/**
 * `npm run bench -- library [--sizes 100,10000,100000]`: the library of the built extension with so
 * many entries of real size: filling, saving, first rows, search, scrolling, backup and restore, bytes on disk and
 * memory, in one row a size. `npm run build` comes first. `--kill 50` (`--firefox`): see kill.mjs.
 */

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { findChromium } from '../../../scripts/lib/browsers.mjs';
import { openChromium } from '../../../scripts/lib/extension.mjs';
import { killMany } from './kill.mjs';

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '100,10000' },
    kill: { type: 'string' },
    firefox: { type: 'boolean', default: false },
  },
});
const sizes = options.sizes.split(',').map(Number);

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
async function bundled(entry, name) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: here(entry), formats: ['iife'], name },
    },
  });
  return (Array.isArray(built) ? built[0] : built).output[0].code;
}

const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const pair = ({ median, p95 }) => `${ms(median)} / ${ms(p95)}`;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

if (options.kill) {
  const bundle = await bundled('./kill-page.ts', 'paperTrailKill');
  console.log(await killMany(Number(options.kill), bundle, options.firefox));
} else await measure(await bundled('./in-page.ts', 'paperTrailBench'));

async function measure(bundle) {
  for (const size of sizes) await measureSize(size, bundle);
}

async function measureSize(size, bundle) {
  const session = await openChromium({
    executablePath: findChromium(),
    extraArguments: ['--lang=en-US'],
  });
  try {
    const open = async () => {
      const page = await session.browser.newPage();
      page.setDefaultTimeout(0);
      await page.goto(`chrome-extension://${session.id}/library.html`);
      await page.bringToFront();
      return page;
    };
    // Another page of the extension fills it, so that no list is drawn meanwhile.
    const page = await session.browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`chrome-extension://${session.id}/options.html`);
    await page.evaluate(`${bundle}; globalThis.paperTrailBench = paperTrailBench; 1`);
    const call = (expression) => page.evaluate(`paperTrailBench.${expression}`);
    let merge = 0;
    let index = 0;
    // In parts: the browser ends a call that says nothing for minutes.
    for (let from = 0; from < size; from += 2000) {
      const part = await call(`fill(${from}, ${Math.min(size, from + 2000)})`);
      merge += part.merge;
      index += part.index;
    }
    const row = {
      entries: size,
      'fill, an entry': ms(merge / size),
      'words, an entry': ms(index / size),
      'save (median / p95)': pair(await call(`save(${size}, 20)`)),
    };
    await call('tidy()');
    row['first rows'] = pair(await call('firstRows(10)'));
    const search = await call('search(120)');
    row.search = `${pair(search)}, at most ${ms(search.max)} (${search.slowest})`;
    row.filters = ms(await call('facets()'));
    const library = await open();
    row['page to first rows'] = ms(
      await library.evaluate(async () => {
        while (!document.querySelector('.entry-row__title'))
          await new Promise((next) => setTimeout(next, 4));
        return performance.now();
      }),
    );
    const [still, moving] = [
      await library.evaluate(longestFrame, 0),
      await library.evaluate(longestFrame, 1),
    ];
    row['longest frame, still and scrolling'] = `${ms(still)}, ${ms(moving)}`;
    row['memory of the page'] = megabytes((await library.metrics()).JSHeapUsedSize);
    row['on disk'] = megabytes(await call('usage()'));
    const backup = await call('backup()');
    row.backup = `${(backup.time / 1000).toFixed(1)} s, ${megabytes(backup.bytes)}`;
    row['restore over itself'] = `${((await call('restore()')) / 1000).toFixed(1)} s`;
    console.log(JSON.stringify(row, null, 2));
  } finally {
    await session.close();
  }
}

/** Scrolls through the list, half a screen and now and then twenty a frame, and gives the longest time between two frames. */
async function longestFrame(speed) {
  const list = document.querySelector('.entry-list');
  let longest = 0;
  let before = performance.now();
  for (let step = 0; step < 120; step++) {
    list.scrollTop += speed * list.clientHeight * (step % 10 === 0 ? 20 : 0.5);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    if (step > 0) longest = Math.max(longest, now - before);
    before = now;
  }
  return longest;
}

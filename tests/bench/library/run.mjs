/**
 * `npm run bench -- library [--sizes 100,10000,100000]`: the library of the built extension with so
 * many entries of real size: filling, saving, first rows, search, scrolling, export, import, backup and restore, bytes
 * on disk and memory, in one column a size. `npm run build` comes first.
 * `--filled DIR` keeps filled libraries there for the next time. `--kill 50` (`--firefox`): see kill.mjs.
 */

import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
    filled: { type: 'string' },
    kill: { type: 'string' },
    firefox: { type: 'boolean', default: false },
  },
});
const sizes = options.sizes.split(',').map(Number);

/** Works of a file that is brought in beside what is there. */
const MAX_IMPORTED = 10_000;

/** What filling took, beside the profile that was filled. */
const TOOK = 'paper-trail-took.json';

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
const seconds = (value) => `${(value / 1000).toFixed(1)} s`;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

if (options.kill) {
  const bundle = await bundled('./kill-page.ts', 'paperTrailKill');
  console.log(await killMany(Number(options.kill), bundle, options.firefox));
} else await measure(await bundled('./in-page.ts', 'paperTrailBench'));

async function measure(bundle) {
  const rows = [];
  for (const size of sizes) {
    rows.push(await measureSize(size, bundle));
    console.log(tableOf(rows));
  }
}

/** One column a size. */
function tableOf(rows) {
  return Object.keys(rows[0])
    .map((name, at) => {
      const line = `| ${[name, ...rows.map((row) => row[name])].join(' | ')} |`;
      return at === 0 ? `${line}\n|${' --- |'.repeat(rows.length + 1)}` : line;
    })
    .join('\n');
}

/** A browser with so many entries; taken from the folder `--filled`, or left there, where that is given. */
async function openFilled(size, bundle) {
  const folder = options.filled && join(options.filled, String(size));
  // A backup of a large library takes minutes in one call.
  const launch = {
    executablePath: findChromium(),
    extraArguments: ['--lang=en-US'],
    protocolTimeout: 0,
  };
  if (folder && existsSync(folder)) {
    const took = JSON.parse(readFileSync(join(folder, TOOK), 'utf8'));
    const session = await openChromium({ ...launch, profileFrom: folder });
    return { session, took };
  }
  const session = await openChromium(launch);
  const call = await benchIn(session, bundle);
  const took = { merge: 0, index: 0 };
  for (let from = 0; from < size; from += 2000) {
    const part = await call(`fill(${from}, ${Math.min(size, from + 2000)})`);
    took.merge += part.merge / size;
    took.index += part.index / size;
    if (from % 20_000 === 0) console.error(`${from} of ${size}`);
  }
  if (!folder) return { session, took };
  await session.browser.close();
  cpSync(session.profile, folder, { recursive: true });
  writeFileSync(join(folder, TOOK), JSON.stringify(took));
  return openFilled(size, bundle);
}

async function open(session, name) {
  const page = await session.browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`chrome-extension://${session.id}/${name}`);
  await page.bringToFront();
  return page;
}

/** The library is asked from another page of the extension, so that no list is drawn meanwhile. */
async function benchIn(session, bundle) {
  const page = await open(session, 'options.html');
  await page.evaluate(`${bundle}; globalThis.paperTrailBench = paperTrailBench; 1`);
  return (expression) => page.evaluate(`paperTrailBench.${expression}`);
}

async function measureSize(size, bundle) {
  const { session, took } = await openFilled(size, bundle);
  try {
    const call = await benchIn(session, bundle);
    const row = {
      entries: size.toLocaleString('en'),
      'kept, each of many': ms(took.merge),
      'its words put in order': ms(took.index),
      save: pair(await call(`save(${size}, 20)`)),
    };
    await call('tidy()');
    row['on disk'] = megabytes(await call('usage()'));
    row['list and first rows'] = pair(await call('firstRows(10)'));
    const search = await call('search(120)');
    row.search = `${pair(search)}, at most ${ms(search.max)}`;
    row['what to filter by'] = ms(await call('facets()'));
    const library = await open(session, 'library.html');
    row['page to first rows'] = ms(
      await library.evaluate(async () => {
        while (!document.querySelector('.entry-row__title'))
          await new Promise((next) => setTimeout(next, 4));
        return performance.now();
      }),
    );
    await library.bringToFront();
    const still = await longestFrame(library, 0);
    const moving = await longestFrame(library, 1);
    row['longest frame, scrolling (still)'] = `${ms(moving.wall)} (${ms(still.wall)})`;
    row['of it at work'] = `${ms(moving.work)} (${ms(still.work)})`;
    row['memory of the page'] = megabytes((await library.metrics()).JSHeapUsedSize);
    await library.close();
    const exported = await call('exportAll()');
    row['all as BibTeX'] = `${ms(exported.time)}, ${megabytes(exported.bytes)}`;
    const backup = await call('backup()');
    row.backup = `${seconds(backup.time)}, ${megabytes(backup.bytes)}`;
    row['restore over itself'] = seconds(await call('restore()'));
    const works = Math.min(size, MAX_IMPORTED);
    const imported = await call(`importFile(${2 * size}, ${works})`);
    row['import of a BibTeX file'] =
      `${works.toLocaleString('en')} works: ${seconds(imported.read)} to read, ${seconds(imported.keep)} to keep`;
    return row;
  } finally {
    await session.close();
  }
}

/**
 * Scrolls through the list, half a screen and now and then twenty a frame. Gives the longest time between two frames,
 * and the longest that the page itself was at work in one: the first holds what else the machine has to do.
 */
async function longestFrame(page, speed) {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  const wall = await page.evaluate(scroll, speed);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const main = traceEvents.find(({ name }) => name === 'FireAnimationFrame');
  const own = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === main.pid && tid === main.tid)
    .sort((one, other) => one.ts - other.ts);
  let [work, inFrame, end] = [0, 0, 0];
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    if (name === 'FireAnimationFrame') inFrame = 0;
    // What is within another is counted with it.
    if (ts < end) continue;
    end = ts + dur;
    inFrame += tdur / 1000;
    work = Math.max(work, inFrame);
  }
  return { wall, work };
}

async function scroll(speed) {
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

/**
 * `npm run bench -- library [--sizes 100,10000,100000]`: the library of the built extension with so
 * many entries of real size: filling, saving, first rows, search, scrolling, a bibliography, export, import, backup and
 * restore, bytes on disk and memory, in one column a size. `npm run build` comes first.
 * `--filled DIR` keeps filled libraries there for the next time; `--parts search,scroll` measures these alone.
 * `--kill 50` (`--firefox`): see kill.mjs. `--pictures DIR`: see pictures.mjs.
 */
import { parseArgs } from 'node:util';
import { benchIn, bundled, openFilled, openPage } from './filled.mjs';
import { bibliography, firstRow, idle, largeImport, scrolled } from './in-the-page.mjs';
import { killMany } from './kill.mjs';
import { takePictures } from './pictures.mjs';

const PARTS = 'save rows search scroll bibliography export backup restore import file'.split(' ');

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '100,10000' },
    filled: { type: 'string' },
    parts: { type: 'string', default: PARTS.join() },
    kill: { type: 'string' },
    firefox: { type: 'boolean', default: false },
    pictures: { type: 'string' },
  },
});
const sizes = options.sizes.split(',').map(Number);
const parts = new Set(options.parts.split(','));

/** Works of a file that is brought in beside what is there. */
const MAX_IMPORTED = 10_000;

const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const pair = ({ median, p95 }) => `${ms(median)} / ${ms(p95)}`;
const seconds = (value) => `${(value / 1000).toFixed(1)} s`;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

if (options.kill) {
  const bundle = await bundled('./kill-page.ts', 'paperTrailKill');
  console.log(await killMany(Number(options.kill), bundle, options.firefox));
} else if (options.pictures) {
  const bundle = await bundled('./in-page.ts', 'paperTrailBench');
  await takePictures(options.pictures, bundle, options.filled);
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

async function measureSize(size, bundle) {
  const { session, took } = await openFilled(size, bundle, options.filled);
  const row = { entries: size.toLocaleString('en') };
  const part = async (name, action) => {
    if (!parts.has(name)) return;
    const start = Date.now();
    Object.assign(row, await action().catch((error) => ({ [name]: String(error).split('\n')[0] })));
    console.error(`${size}: ${name} took ${seconds(Date.now() - start)}`);
  };
  try {
    const call = await benchIn(session, bundle);
    const opened = await call('openFirst()');
    // A browser tells an extension by the folder that it was built in.
    if (opened.count < size)
      throw new Error(`${opened.count} entries: filled by a build in another folder?`);
    Object.assign(row, {
      'kept, each of many': ms(took.merge),
      'its words put in order': ms(took.index),
      'opened first, by a newer version where it is one': ms(opened.time),
    });
    await part('save', async () => ({ save: pair(await call(`save(${size}, 20)`)) }));
    await call('tidy()');
    row['on disk'] = megabytes(await call('usage()'));
    await part('rows', async () => {
      const rows = await call('firstRows(20)');
      return {
        'list and first rows': `${pair(rows)}, at most ${ms(rows.max)}`,
        'what to filter by': ms(await call('facets()')),
      };
    });
    await part('search', async () => {
      const search = await call('search(120)');
      return { search: `${pair(search)}, at most ${ms(search.max)} (${search.slowest})` };
    });
    const library = await openPage(session, 'library.html');
    row['page to first rows'] = ms(await firstRow(library));
    await part('scroll', () => scrolling(library, session));
    row['memory of the page'] = megabytes((await library.metrics()).JSHeapUsedSize);
    await part('bibliography', () => listing(library, size));
    await library.close();
    await part('export', async () => {
      const exported = await call('exportAll()');
      return { 'all as BibTeX': `${seconds(exported.time)}, ${megabytes(exported.bytes)}` };
    });
    await part('backup', async () => {
      const backup = await call('backup()');
      return { backup: `${seconds(backup.time)}, ${megabytes(backup.bytes)}` };
    });
    await part('restore', async () => ({
      'restore over itself': seconds(await call('restore()')),
    }));
    await part('import', async () => {
      const works = Math.min(size, MAX_IMPORTED);
      const imported = await call(`importFile(${2 * size}, ${works})`);
      const count = works.toLocaleString('en');
      return {
        'import of a BibTeX file': `${count} works: ${seconds(imported.read)} to read, ${seconds(imported.keep)} to keep`,
      };
    });
    // The last: what was kept before it is stopped stays.
    await part('file', async () => file(await openPage(session, 'library.html')));
    return row;
  } finally {
    await session.close();
  }
}

async function scrolling(page, session) {
  const still = await scrolled(page, 0);
  const moving = await scrolled(page, 1);
  const blank = await session.browser.newPage();
  const empty = await idle(blank);
  await blank.close();
  await page.bringToFront();
  return {
    'longest frame, scrolling (still, of an empty page)': `${ms(moving.wall)} (${ms(still.wall)}, ${ms(empty.wall)})`,
    'of it the page at work': `${ms(moving.work)} (${ms(still.work)}, ${ms(empty.work)})`,
  };
}

async function listing(page, size) {
  const { count, made, stopped } = await bibliography(page, size);
  return {
    bibliography: `${made.value.works} of ${count} works: ${seconds(made.value.time)}, stopped after ${ms(stopped)}`,
    'longest task of the page meanwhile': `${ms(made.task)}, longest frame ${ms(made.wall)}`,
  };
}

async function file(page) {
  const { value, task, wall } = await largeImport(page);
  return {
    'file of 50,000 works': `half after ${seconds(value.time)}, progress told ${value.heard} times, stopped after ${ms(value.stopped)}`,
    'longest task of the page then': `${ms(task)}, longest frame ${ms(wall)}`,
  };
}

/**
 * From a true click on the icon to the title, to the story's text and to the whole citation, beside the popup of an
 * extension that is nothing but a word, on the same page and in turn with it: that is what the browser itself takes.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../scripts/lib/browsers.mjs';
import { openChromium } from '../../../scripts/lib/extension.mjs';
import { BUILT, fromRoot } from '../../../scripts/lib/paths.mjs';
import { servePages } from './pages.mjs';

const ROUNDS = 15;

/** Marks that the popup sets once something is painted, and on the way there. */
const MARKS = ['page-asked', 'page-read', 'title-shown', 'story-shown', 'citation-whole'];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ms = (number) => `${Math.round(number)} ms`;

/** An extension whose popup says one word, as a folder. */
async function makeEmptyExtension() {
  const folder = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions: ['activeTab'],
    action: { default_popup: 'popup.html' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'popup.html'), '<!doctype html><title>Empty</title><p>Here</p>');
  return folder;
}

/** Milliseconds from the click to the first words painted in the empty popup. */
async function clickOnEmpty(session, page) {
  const start = Date.now();
  const popup = await session.openPopup(page);
  const painted = await popup.waitForFunction(
    () => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint && performance.timeOrigin + paint.startTime;
    },
    { timeout: 20_000, polling: 50 },
  );
  const took = (await painted.jsonValue()) - start;
  await popup.close().catch(() => {});
  return took;
}

/** When what happened after the click: {opened, [mark]} in milliseconds, and what the content script took. */
async function clickOnOurs(session, page) {
  const start = Date.now();
  const popup = await session.openPopup(page);
  const marked = await popup.waitForFunction(
    (names) => {
      const at = (name) => performance.getEntriesByName(name)[0];
      // A page without a paper, or whose record is not known, has no whole citation.
      const isOver = at('story-shown') && (at('citation-whole') || performance.now() > 15_000);
      return (
        isOver && {
          opened: performance.timeOrigin,
          reading: at('page-read')?.detail ?? null,
          marks: names.map((name) => at(name) && performance.timeOrigin + at(name).startTime),
        }
      );
    },
    { timeout: 30_000, polling: 50 },
    MARKS,
  );
  const { opened, reading, marks } = await marked.jsonValue();
  await popup.evaluate(
    'Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])',
  );
  await popup.close().catch(() => {});
  const after = (moment) => (moment === undefined || moment === null ? null : moment - start);
  return {
    opened: opened - start,
    reading,
    ...Object.fromEntries(MARKS.map((name, at) => [name, after(marks[at])])),
  };
}

/** Milliseconds of `new Readability(copy).parse()` in the page itself. */
async function readabilityAlone(page) {
  const file = fromRoot('node_modules/@mozilla/readability/Readability.js');
  return page.evaluate(
    `(() => { ${await readFile(file, 'utf8')}; const times = [];
      for (let i = 0; i < ${ROUNDS}; i++) {
        const copy = document.cloneNode(true);
        const start = performance.now();
        new Readability(copy).parse();
        times.push(performance.now() - start);
      }
      return times; })()`,
  );
}

async function openOn(folder, server, url) {
  const session = await openChromium({
    executablePath: findChromium(),
    hostRules: server.hostRules,
    folder,
  });
  const page = await session.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return { session, page };
}

/** Lines to be printed, one page after the other. */
export async function measureSpeed(pages, data) {
  const empty = await makeEmptyExtension();
  const server = await servePages(pages, data);
  const lines = ['Popup, medians of 15 clicks after the first, services answering at once'];
  try {
    for (const { slug, url } of pages) {
      const floorIn = await openOn(empty, server, url);
      const oursIn = await openOn(BUILT.chrome, server, url);
      const alone = median(await readabilityAlone(oursIn.page));
      const floors = [];
      const ours = [];
      // The first click starts what is started once; it is not counted.
      for (let round = 0; round <= ROUNDS; round++) {
        const floor = await clickOnEmpty(floorIn.session, floorIn.page);
        const own = await clickOnOurs(oursIn.session, oursIn.page);
        if (round === 0) continue;
        floors.push(floor);
        ours.push(own);
      }
      await floorIn.session.close();
      await oursIn.session.close();
      lines.push(...report(slug, median(floors), ours), `  Readability alone ${ms(alone)}`);
    }
  } finally {
    await server.close();
    await rm(empty, { recursive: true });
  }
  return lines.join('\n');
}

function report(slug, floor, ours) {
  const of = (name) => median(ours.map((one) => one[name]).filter((one) => one !== null));
  const above = (name) => `${ms(of(name) - floor)} above it`;
  const between = (from, to) => ms(median(ours.map((one) => one[to] - one[from])));
  return [
    `${slug}: floor ${ms(floor)}, title ${above('title-shown')}, text ${above('story-shown')}, whole citation ${above('citation-whole')}`,
    `  click to popup ${ms(of('opened'))}, to asking for the page ${between('opened', 'page-asked')}, page read ${between('page-asked', 'page-read')} (of which in the page ${ms(of('reading'))}), title ${between('page-read', 'title-shown')}, text ${between('title-shown', 'story-shown')}, citation ${between('page-read', 'citation-whole')}`,
  ];
}

/**
 * `npm run bench -- attack [--data DIR]`: inputs that were made to break the built extension, in a real Chromium by
 * true clicks: pages (`.html`), what may stand in `storage.local` (`.json`) and style files (`.csl`). One line an
 * input, with what a reader sees; ends with an error where one breaks something. Default: `../shared/cases/attack`.
 *
 * A page holds when its story and its paper are there, no more than `SECONDS` later than those of a plain page, and
 * “Cite this” shows its toast over it; stored data when the sample is cited, a style
 * when it is refused with a reason or cites the sample. To the inputs of DIR come pages whose pictures and fields are
 * called like every member that a document and a form have.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../../scripts/lib/build.mjs';
import { fromRoot } from '../../../scripts/lib/paths.mjs';
import { isBackground, openStage, SAMPLE, wordsOnce } from '../endure/stage.mjs';
import { SHADOWED } from './shadowed.mjs';

/** More than a plain page takes from the click to the story, beside whatever else the machine does. */
const SECONDS = 3;
const CITED = (text) => text.includes('Tadesse');

const { values: options } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: fromRoot('../shared/cases/attack') } },
});
if (!(await buildIfStale('chrome', console.error))) process.exit(1);

const named = (ending) =>
  readdirSync(options.data)
    .filter((name) => extname(name) === ending)
    .map((name) => ({ name, file: join(options.data, name) }));
const pages = {
  ...Object.fromEntries(
    named('.html').map(({ name, file }) => [`/attack/${name}`, readFileSync(file, 'utf8')]),
  ),
  ...SHADOWED,
};
const stage = await openStage({ extraPages: pages });

/** DOI that a page of the folder links, which has to be found; pages that link none have none. */
const linked = (html = '') => /doi\.org\/(10\.[^"<\s]+)/.exec(html)?.[1] ?? '';

/** As by the entry of the icon's menu; the toast is in a closed tree, so that it is there is all that can be seen. */
async function isCitedBeside(page) {
  const background = await stage.browser.waitForTarget(isBackground);
  await page.bringToFront();
  await (await background.worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'cite-page' }, tab);
  });
  const toast = page.waitForSelector('paper-trail-toast', { timeout: 20_000 });
  return toast.then(
    () => true,
    () => false,
  );
}

async function readPage(path, patience = Number.POSITIVE_INFINITY) {
  const page = await stage.open(path);
  const begun = performance.now();
  const popup = await stage.read(page);
  const seconds = (performance.now() - begun) / 1000;
  const doi = linked(pages[path]);
  const paper = await wordsOnce(popup, 'main', (text) => text.includes(doi), 10_000).catch(
    () => null,
  );
  const title = await popup.evaluate(
    () => document.querySelector('.story-header h1')?.textContent ?? '',
  );
  await popup.close().catch(() => {});
  const isCited = await isCitedBeside(page);
  await page.close();
  const found = doi && paper === null ? `without ${doi}` : doi || 'no DOI on it';
  return {
    seconds,
    holds: title !== '' && paper !== null && isCited && seconds <= patience,
    what: `${seconds.toFixed(1)} s, “${title}”, ${found}, ${isCited ? 'cited beside it' : 'NO TOAST'}`,
  };
}

async function withStored(file) {
  const own = await stage.own('options.html');
  await own.evaluate((stored) => chrome.storage.local.set(stored), JSON.parse(readFileSync(file)));
  const page = await stage.open(SAMPLE);
  const popup = await stage.read(page);
  const said = await wordsOnce(popup, '[data-part="citation"]', CITED, 20_000).catch(() => '');
  await popup.close();
  await own.evaluate(() => chrome.storage.local.clear());
  await own.close();
  await page.close();
  return { holds: said !== '', what: said === '' ? 'nothing is cited' : 'looked up and cited' };
}

async function addStyle(name, file) {
  const own = await stage.own('options.html');
  const input = await own.waitForSelector('.user-styles input[type="file"]');
  await input.uploadFile(file);
  const said = await wordsOnce(own, '.user-styles', (text) => /added/.test(text), 60_000);
  const words = /[^.]*\.csl was not added\..*|[^.]* is added\./.exec(said)?.[0] ?? said;
  await own.close();
  if (words.includes('was not added')) return { holds: true, what: words.slice(0, 160) };
  const page = await stage.open(SAMPLE);
  const popup = await stage.read(page);
  const cited = await wordsOnce(popup, '[data-part="citation"]', Boolean, 20_000).catch(() => '');
  return { holds: cited !== '', what: `${name} is added; cites “${cited.slice(0, 60)}”` };
}

const plain = await readPage(SAMPLE);
const cases = [
  ...Object.keys(pages).map((path) => [
    basename(path),
    () => readPage(path, plain.seconds + SECONDS),
  ]),
  ...named('.json').map(({ name, file }) => [name, () => withStored(file)]),
  ...named('.csl').map(({ name, file }) => [name, () => addStyle(name, file)]),
];
let broken = 0;
for (const [name, run] of cases) {
  const { holds, what } = await run().catch((error) => ({ holds: false, what: String(error) }));
  if (!holds) broken++;
  console.log(`${holds ? 'holds' : 'BREAKS'}  ${name}: ${what.replace(/\s+/g, ' ')}`);
}
console.log(`${cases.length - broken} of ${cases.length} hold`);
await stage.close();
process.exit(broken === 0 ? 0 : 1);

/**
 * `npm run bench -- library --pictures DIR [--filled DIR]`: the library in every state that a reader meets, as a picture
 * each, light and dark, wide and as narrow as a panel gets, from left to right and from right to left.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchIn, openFilled, openPage } from './filled.mjs';
import { firstRow } from './in-the-page.mjs';

const MANY = 1000;

const FILE = `@article{moss, title={Moss that was imported}, author={Fern, Ada}, journal={Journal of Moss}, year=2020, doi={10.5555/imported.1}}
@article{bog, title={Bogs in winter}, author={Alga, Bo}, year=2021, doi={10.5555/imported.2}}
@article{broken, title={Nobody closes this
@misc{, }
`;

export async function takePictures(out, bundle, filled) {
  mkdirSync(out, { recursive: true });
  await few(out, bundle);
  const { session } = await openFilled(MANY, bundle, filled);
  try {
    const page = await openPage(session, 'library.html');
    await firstRow(page);
    await shoot(page, out, 'many');
    await search(page, 'zzzzzz');
    await page.waitForSelector('[data-part="nothing-here"]');
    await shoot(page, out, 'no-result');
  } finally {
    await session.close();
  }
}

async function few(out, bundle) {
  const { session } = await openFilled(0, bundle);
  try {
    const page = await openPage(session, 'library.html');
    await page.waitForSelector('[data-part="nothing-here"]');
    await shoot(page, out, 'empty');
    const call = await benchIn(session, bundle);
    await call('fillPictured()');
    await page.bringToFront();
    await firstRow(page);
    await shoot(page, out, 'few');
    await page.click('.entry-row[role="option"]');
    await page.waitForSelector('[data-part="entry"]');
    await shoot(page, out, 'entry');
    await setDirection(page, 'rtl');
    await shoot(page, out, 'right-to-left');
    await setDirection(page, 'ltr');
    await page.keyboard.press('Escape');
    for (const row of (await page.$$('.entry-row__tick')).slice(0, 3)) await row.click();
    await page.waitForSelector('[data-part="bulk"]');
    await shoot(page, out, 'bulk-edit');
    await page.focus('.entry-list');
    await page.keyboard.press('Delete');
    await page.waitForSelector('.undo-bar');
    await shoot(page, out, 'undo');
    await page.keyboard.press('z');
    await page.evaluate(() => [...document.querySelectorAll('[role="tab"]')].at(-1).click());
    await bringIn(page);
    await shoot(page, out, 'import-report');
    await page.close();
    // What the panel's tab shows, as wide as the panel gets at least.
    const narrow = await openPage(session, 'library.html');
    await narrow.setViewport(NARROW);
    await firstRow(narrow);
    await shoot(narrow, out, 'narrow', NARROW);
    await setDirection(narrow, 'rtl');
    await shoot(narrow, out, 'narrow-right-to-left', NARROW);
    await setDirection(narrow, 'ltr');
    await narrow.click('.entry-row[role="option"]');
    await narrow.waitForSelector('[data-part="entry"]');
    await shoot(narrow, out, 'narrow-entry', NARROW);
  } finally {
    await session.close();
  }
}

const setDirection = (page, direction) =>
  page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction);

async function search(page, words) {
  await page.focus('[data-part="search"]');
  await page.keyboard.type(words);
}

async function bringIn(page) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-trail-pictures-'));
  const file = join(folder, 'references.bib');
  writeFileSync(file, FILE);
  const input = await page.waitForSelector('[data-part="import"] input[type="file"]');
  await input.uploadFile(file);
  await page.waitForSelector('.exchange__report');
  rmSync(folder, { recursive: true });
}

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 720 };

async function shoot(page, out, name, viewport = WIDE) {
  await page.setViewport(viewport);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await new Promise((settled) => setTimeout(settled, 400));
    await page.screenshot({ path: join(out, `${name}-${scheme}.png`) });
  }
}

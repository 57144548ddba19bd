/** What a reader does on the library's page, timed there: scrolling, a bibliography, a large file of references. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watched } from './main-thread.mjs';

const CITED = 1000;
const LARGE_FILE = 50_000;

export const firstRow = (page) =>
  page.evaluate(async () => {
    while (!document.querySelector('.entry-row__title'))
      await new Promise((next) => setTimeout(next, 4));
    return performance.now();
  });

/** Half a screen and now and then twenty a frame; `speed` 0 stands still. */
export const scrolled = (page, speed) =>
  watched(page, () =>
    page.evaluate(async (speed) => {
      const list = document.querySelector('.entry-list');
      for (let step = 0; step < 120; step++) {
        list.scrollTop += speed * list.clientHeight * (step % 10 === 0 ? 20 : 0.5);
        await new Promise(requestAnimationFrame);
      }
    }, speed),
  );

/** As many frames of a page that does nothing: what the machine makes of them. */
export const idle = (page) =>
  watched(page, () =>
    page.evaluate(async () => {
      for (let step = 0; step < 120; step++) await new Promise(requestAnimationFrame);
    }),
  );

/** A list of a thousand works, or of all where there are fewer: made whole, and once more, given up. */
export async function bibliography(page, size) {
  const count = Math.min(size, CITED);
  await page.evaluate(choose, count);
  const made = await watched(page, () => page.evaluate(makeBibliography, false));
  await page.evaluate(close);
  // One that was made is remembered.
  await page.evaluate(choose, count - 1);
  const { stopped } = await page.evaluate(makeBibliography, true);
  await page.evaluate(close);
  return { count, made, stopped };
}

async function choose(count) {
  const list = document.querySelector('.entry-list');
  const row = async (place) => {
    for (;;) {
      const found = list.querySelector(`[aria-posinset="${place}"]`);
      if (found) return found;
      const height = list.querySelector('[role="option"]').offsetHeight;
      list.scrollTop = (place - 1) * height;
      await new Promise(requestAnimationFrame);
    }
  };
  (await row(1)).querySelector('[data-tick]').click();
  (await row(count)).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
  while (!document.querySelector('[data-part="bulk"]')) await new Promise(requestAnimationFrame);
}

async function close() {
  document.querySelector('dialog.bibliography').close();
  while (document.querySelector('dialog.bibliography')) await new Promise(requestAnimationFrame);
}

/** Whole, or `isStopped` as soon as it tells how far it is: before, style and settings may still be read. */
async function makeBibliography(isStopped) {
  const start = performance.now();
  const buttons = [...document.querySelectorAll('[data-part="bulk"] button')];
  buttons.find(({ textContent }) => textContent === 'Bibliography').click();
  const until = async (isSo) => {
    while (!isSo()) await new Promise((next) => setTimeout(next, 4));
  };
  const text = () => document.querySelector('.bibliography__text');
  await until(() => text()?.getAttribute('aria-busy') === 'true');
  if (!isStopped) {
    await until(() => text().getAttribute('aria-busy') === 'false');
    const works = text().querySelectorAll('p').length;
    return { time: performance.now() - start, works };
  }
  await until(
    () =>
      document.querySelector('.bibliography__progress progress')?.position > 0 ||
      text().getAttribute('aria-busy') === 'false',
  );
  const pressed = performance.now();
  document.querySelector('.bibliography__progress button')?.click();
  await until(() => text().getAttribute('aria-busy') === 'false');
  return { stopped: performance.now() - pressed };
}

/** A file of fifty thousand works, stopped once a part of it is kept. */
export async function largeImport(page) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-trail-import-'));
  const file = join(folder, 'large.bib');
  const works = Array.from(
    { length: LARGE_FILE },
    (_, at) =>
      `@article{k${at}, title={Moss ${at}}, author={Fern, Ada and Alga, Bo}, journal={Journal of Moss}, year=2020, volume=3, pages={1--5}, doi={10.5555/large.${at}}}`,
  );
  writeFileSync(file, works.join('\n'));
  await page.evaluate(() => [...document.querySelectorAll('[role="tab"]')].at(-1).click());
  const input = await page.waitForSelector('[data-part="import"] input[type="file"]');
  try {
    return await watched(page, async () => {
      await input.uploadFile(file);
      return page.evaluate(async () => {
        const start = performance.now();
        const heard = new Set();
        const progress = () => document.querySelector('[data-part="import"] progress');
        while ((progress()?.value ?? 0) < 0.55 && performance.now() - start < 180_000) {
          if (progress()) heard.add(progress().value);
          await new Promise(requestAnimationFrame);
        }
        const time = performance.now() - start;
        const pressed = performance.now();
        document.querySelector('[data-part="import"] .progress-line button').click();
        while (progress()) await new Promise(requestAnimationFrame);
        return { time, heard: heard.size, stopped: performance.now() - pressed };
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What names a paper, typed by hand in the built extension: in the popup, and in the library as the address bar opens it. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openStage, SAMPLE, type Stage, words } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.end());
beforeEach(() => stage.reset());

it('the library opened from the address bar looks for what was typed there', async () => {
  const named = encodeURIComponent(`https://doi.org/${SAMPLE.doi}`);
  const page = await stage.open(`chrome-extension://${stage.id}/library.html#name=${named}`);
  await page.waitForSelector('[data-finding="found"]');
  expect(await words(page, '.named-row')).toContain(SAMPLE.paper);
  expect(stage.server.asked).toEqual([expect.stringContaining('api.crossref.org/works/')]);
  await page.click('[data-part="add-works"]');
  await page.waitForSelector('.entry-row__title');
  expect(await words(page, '.entry-row__title')).toContain(SAMPLE.paper);
});

it('a reference in words is found by the search that stories have', async () => {
  const reference = `Tadesse I, Vahlström J. ${SAMPLE.paper}. Coastal Ecology Letters 2026;14(2):211.`;
  const page = await stage.open(
    `chrome-extension://${stage.id}/library.html#name=${encodeURIComponent(reference)}`,
  );
  await page.waitForSelector('[data-finding="found"]');
  expect(await words(page, '.named-row')).toContain(SAMPLE.paper);
});

it('the keyword pt is the extension’s', async () => {
  const keyword = 'chrome.runtime.getManifest().omnibox';
  expect(await stage.inBackground(keyword)).toEqual({ keyword: 'pt' });
  const heard = 'chrome.omnibox.onInputEntered.hasListeners()';
  expect(await stage.inBackground(heard)).toBe(true);
});

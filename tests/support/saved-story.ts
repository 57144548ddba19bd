/** The sample story saved in Firefox's popup, as a reader begins. */
import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { SAMPLE, wordsOnce } from './browser';
import type { FirefoxStage } from './firefox';

const PATIENCE = { timeout: 30_000, interval: 200 };

/** Gives the library's page with the story's paper in it. */
export async function saveSample(stage: FirefoxStage): Promise<Page> {
  await stage.open(SAMPLE.path);
  await stage.click();
  const inPopup = (selector: string) =>
    stage.inPopup(`(document.querySelector('${selector}')?.textContent ?? '').trim()`);
  await vi.waitFor(
    async () => expect(await inPopup('[data-part="paper"]')).toContain(SAMPLE.paper),
    PATIENCE,
  );
  await stage.inPopup(`document.querySelector('[data-part="keep"]').click()`);
  await vi.waitFor(
    async () => expect(await inPopup('.story-header__quiet')).toMatch(/In your library since/),
    PATIENCE,
  );
  const library = await stage.openOwn('library.html');
  await wordsOnce(library, '.entry-row__title', (text) => text === SAMPLE.paper, 30);
  return library;
}

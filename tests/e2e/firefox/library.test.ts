/** From a saved story to the library and back, in a real Firefox. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SAMPLE, words, wordsOnce } from '../../support/browser';
import { type FirefoxStage, openFirefoxStage } from '../../support/firefox';
import { saveSample } from '../../support/saved-story';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await openFirefoxStage();
});
afterAll(() => stage?.end());

const PATIENCE = { timeout: 30_000, interval: 200 };

it('a story saved in the popup is found by its text, removed and brought back', async () => {
  const library = await saveSample(stage);
  const there = () => words(library, '.entry-row__title').catch(() => '');
  await library.focus('[data-part="search"]');
  await library.keyboard.type('harrow fish quie');
  await wordsOnce(library, '.library-view__count', (text) => text.startsWith('1 entry'));
  await library.focus('[data-part="entries"]');
  await library.keyboard.press('Delete');
  await wordsOnce(library, '[data-part="undo"]', (text) => text.startsWith('1 entry is removed.'));
  await vi.waitFor(async () => expect(await there()).toBe(''), PATIENCE);
  await vi.waitFor(async () => {
    await library.keyboard.press('z');
    expect(await there()).not.toBe('');
  }, PATIENCE);
  await vi.waitFor(async () => expect(await there()).toBe(SAMPLE.paper), PATIENCE);
});

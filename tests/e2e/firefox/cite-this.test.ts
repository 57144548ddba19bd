/** "Cite this" in a real Firefox: from the shortcut to the clipboard, with no popup in between. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SAMPLE } from '../../support/browser';
import { type FirefoxStage, openFirefoxStage } from '../../support/firefox';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await openFirefoxStage();
});
afterAll(() => stage?.end());

it('copies the citation of the paper by shortcut, as plain and as rich text', async () => {
  await stage.open(SAMPLE.path);
  await stage.press('C');
  await vi.waitFor(
    async () => expect((await stage.clipboard('text/plain')).trim()).toBe(SAMPLE.apa),
    { timeout: 30_000, interval: 200 },
  );
  expect(await stage.clipboard('text/html')).toContain('<i>Coastal Ecology Letters</i>');
});

/** The main job in a real Firefox: a click on the icon in the toolbar, the paper, the citation, the clipboard. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { PART, SAMPLE } from '../../support/browser';
import { type FirefoxStage, openFirefoxStage } from '../../support/firefox';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await openFirefoxStage();
});
afterAll(() => stage?.end());

const words = (selector: string) =>
  stage.inPopup(
    `(document.querySelector('${selector}')?.textContent ?? '').replace(/\\s+/g, ' ').trim()`,
  );

it('shows story, paper and citation, and copies it as plain and as rich text', async () => {
  await stage.open(SAMPLE.path);
  await stage.click();
  await vi.waitFor(async () => expect(await words(PART.citation)).toBe(SAMPLE.apa), {
    timeout: 30_000,
    interval: 200,
  });
  expect(await words(PART.title)).toBe(SAMPLE.title);
  expect(await words(PART.paper)).toBe(SAMPLE.paper);
  expect(await stage.inPopup(`document.querySelector('${PART.link}').href`)).toBe(
    `https://doi.org/${SAMPLE.doi}`,
  );

  await stage.inPopup(`document.querySelector('[data-part="copy"]').click()`);
  await vi.waitFor(
    async () => expect((await stage.clipboard('text/plain')).trim()).toBe(SAMPLE.apa),
    { timeout: 10_000, interval: 200 },
  );
  expect(await stage.clipboard('text/html')).toContain('<i>Coastal Ecology Letters</i>');
});

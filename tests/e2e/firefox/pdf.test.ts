/** PDFs in Firefox, which lets no script into its viewer: the address first, the text once the site is allowed. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { PART, SAMPLE } from '../../support/browser';
import { type FirefoxStage, openFirefoxStage } from '../../support/firefox';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await openFirefoxStage();
});
afterAll(() => stage?.end());

const popupSays = (selector: string, words: string) =>
  vi.waitFor(
    async () =>
      expect(
        await stage.inPopup(
          `(document.querySelector('${selector}')?.textContent ?? '').replace(/\\s+/g, ' ').trim()`,
        ),
      ).toContain(words),
    { timeout: 30_000, interval: 200 },
  );

it('shows the paper of the address at once, and the text after the reader has allowed the site', async () => {
  await stage.openForbidden(`https://news.example/doi/pdf/${SAMPLE.doi}`);
  await stage.click();
  await popupSays(PART.paperSection, SAMPLE.paper);
  await popupSays('[data-part="pdf"]', 'needs access to news.example');
  await stage.clickIn('popup', '[data-part="pdf"] button');
  await stage.answerPrompt(true);
  await popupSays('main', 'Moss that lived through a drought passes the memory on');
});

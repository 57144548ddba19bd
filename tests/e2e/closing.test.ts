/** What was pressed in the popup is kept although it closes in the same moment, and although the background sleeps. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import {
  clickInSight,
  openStage,
  PART,
  press,
  SAMPLE,
  type Stage,
  wordsOnce,
} from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  await stage.reset();
  await stage.popupGone();
});
afterAll(() => stage?.end());

/** The popup of the sample story, with everything there. */
async function openedPopup(): Promise<Page> {
  const { popup } = await stage.clickOn(SAMPLE.path);
  await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
  return popup;
}

/** Clicks and closes in one go: no moment is left between. */
const pressAndClose = (popup: Page, selector: string): Promise<void> =>
  popup
    .evaluate((wanted) => {
      const found = document.querySelector<HTMLElement>(wanted);
      if (!found) throw new Error(`there is no ${wanted}`);
      found.click();
      window.close();
    }, selector)
    .catch(leftBehind);

const leftBehind = (error: Error) => {
  if (!/closed|detached|destroyed/i.test(error.message)) throw error;
};

/** The popup again, on the same page. */
async function again(): Promise<Page> {
  await stage.popupGone();
  const [page] = (await stage.browser.pages()).filter((one) => one.url().endsWith(SAMPLE.path));
  if (!page) throw new Error('the story is gone');
  return stage.popupOn(page);
}

describe.each([
  ['the background is awake', async () => {}],
  ['the background sleeps', () => stage.endBackground()],
])('a popup that closes with the press while %s', (_, prepare) => {
  it('has saved the story', async () => {
    const popup = await openedPopup();
    await prepare();
    await pressAndClose(popup, '[data-part="keep"]');
    await wordsOnce(await again(), '.story-header__quiet', (text) => /In your library/.test(text));
    const library = await stage.open(`chrome-extension://${stage.id}/library.html`);
    await wordsOnce(library, '.entry-row__title', (text) => text === SAMPLE.paper);
    await library.focus('[data-part="entries"]');
    await library.keyboard.press('Delete');
    await wordsOnce(library, '[data-part="undo"]', (text) => text.startsWith('1 entry'));
  });

  it('has set the style', async () => {
    const popup = await openedPopup();
    await clickInSight(popup, `${PART.cite} [data-part="style"]`);
    await popup.waitForSelector('[role="option"][aria-selected="false"]');
    const name = await popup.$eval('[role="option"][aria-selected="false"]', (one) => one.id);
    await prepare();
    await pressAndClose(popup, `[id="${name}"]`);
    await wordsOnce(await again(), PART.citation, (text) => text !== '' && text !== SAMPLE.apa);
  });

  it('has noted that the paper is the wrong one', async () => {
    const popup = await openedPopup();
    await prepare();
    await pressAndClose(popup, '[data-part="wrong-one"]');
    await (await again()).waitForSelector('[data-part="no-paper"], [data-part="undo-wrong"]');
  });

  it('has kept the last letter of a correction', async () => {
    const popup = await openedPopup();
    await clickInSight(popup, '[data-part="edit"]');
    await popup.waitForSelector('[data-part="edit-work"] input[type="text"]');
    await prepare();
    await popup
      .evaluate(() => {
        const fields = document.querySelectorAll<HTMLInputElement>(
          '[data-part="edit-work"] input, [data-part="edit-work"] textarea',
        );
        const journal = [...fields].find(({ value }) => value === 'Coastal Ecology Letters');
        if (!journal) throw new Error('there is no journal');
        journal.value = 'Letters of the Shore';
        journal.dispatchEvent(new Event('input', { bubbles: true }));
        window.close();
      })
      .catch(leftBehind);
    await wordsOnce(await again(), PART.citation, (text) => text.includes('Letters of the Shore'));
  });

  it('has taken the story out again', async () => {
    const popup = await openedPopup();
    await press(popup, 'Save to your library');
    await wordsOnce(popup, '.story-header__quiet', (text) => /In your library/.test(text));
    await prepare();
    await pressAndClose(popup, '[data-part="keep"]');
    const library = await stage.open(`chrome-extension://${stage.id}/library.html`);
    await wordsOnce(library, 'main', (text) => text !== '' && !text.includes(SAMPLE.paper));
  });
});

/** The same story with more room: the side panel beside the page, and the reader in a tab of its own. */
import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import {
  openStage,
  PART,
  press,
  pressToLeave,
  SAMPLE,
  type Stage,
  wordsOnce,
} from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.reset());
afterAll(() => stage?.end());

const everything = 'main, body';

describe('the side panel', () => {
  it('opens from the popup with the same story, paper and citation', async () => {
    const { popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
    await pressToLeave(popup, 'Side panel');
    const panel = await stage.ownPage('sidepanel.html');
    await wordsOnce(panel, everything, (text) => text.includes(SAMPLE.title));
    await press(panel, 'Paper', 'tab');
    await wordsOnce(panel, everything, (text) => text.includes(SAMPLE.paper));
    await press(panel, 'Cite', 'tab');
    await wordsOnce(panel, PART.citation, (text) => text === SAMPLE.apa);
  });

  it('says after a navigation to click the icon, and reads the new page then', async () => {
    const { page, popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.title, Boolean);
    await pressToLeave(popup, 'Side panel');
    const panel = await stage.ownPage('sidepanel.html');
    await wordsOnce(panel, everything, (text) => text.includes(SAMPLE.title));

    await page.goto('https://other.news.example/elsewhere').catch(() => {});
    await wordsOnce(panel, everything, (text) => text.includes('Click the icon to read this page'));

    await page.goto('https://news.example/lost-notebook');
    await stage.popupOn(page);
    await wordsOnce(panel, everything, (text) => text.includes('The lost notebook'));
  });
});

describe('the reader in a tab of its own', () => {
  it('opens from the popup with story, paper and citation', async () => {
    const { popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
    await pressToLeave(popup, 'Full page');
    const reader = await stage.ownPage('reader.html');
    // The page looks the paper up by itself, while the text stands there already.
    for (const part of ['bring fish back', SAMPLE.title, SAMPLE.paper])
      await wordsOnce(reader, everything, (text) => text.includes(part));
    await wordsOnce(reader, PART.citation, (cited) => cited === SAMPLE.apa);
  });
});

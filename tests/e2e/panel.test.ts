/** The same story with more room: the side panel beside the page, and the reader in a tab of its own. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStage, PART, press, SAMPLE, type Stage, words, wordsOnce } from '../support/browser';

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
    await press(popup, 'Side panel');
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
    await press(popup, 'Side panel');
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
    await press(popup, 'Full page');
    const reader = await stage.ownPage('reader.html');
    await wordsOnce(reader, everything, (text) => text.includes('bring fish back'));
    const text = await words(reader, everything);
    expect(text).toContain(SAMPLE.title);
    expect(text).toContain(SAMPLE.paper);
    await wordsOnce(reader, PART.citation, (cited) => cited === SAMPLE.apa);
  });
});

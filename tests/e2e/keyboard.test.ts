/** Every task by keyboard alone, in a real Chromium: read, cite, keep, find, mark, the library, the settings. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  clipboard,
  openStage,
  PART,
  SAMPLE,
  type Stage,
  words,
  wordsOnce,
} from '../support/browser';
import { markFoundWords } from '../support/mark-found-words';
import { UNLINKED } from '../support/unlinked';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ extraPages: { '/unlinked': UNLINKED } });
});
beforeEach(() => stage.reset());
afterAll(() => stage?.end());

/** More steps than any surface has places. */
const MAX_STEPS = 120;

/** Goes on by Tab until the focus is there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let step = 0; step < MAX_STEPS; step++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no step leads to ${selector}`);
}

async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** Presses what closes the page that it stands on. */
async function leaveBy(page: Page, selector: string): Promise<void> {
  await enter(page, selector).catch((error: Error) => {
    if (!/closed|detached/i.test(error.message)) throw error;
  });
}

async function popupOn(path: string): Promise<Page> {
  const { popup } = await stage.clickOn(path);
  await wordsOnce(popup, PART.citation, Boolean);
  return popup;
}

it('cites, in another style, with a correction, and keeps story and paper', async () => {
  const popup = await popupOn(SAMPLE.path);
  await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
  await popup.keyboard.press('Enter');
  await wordsOnce(popup, '.copy-button [aria-hidden="false"]', (text) => text === 'Copied');
  expect((await clipboard(popup)).plain).toContain('Vahlström');

  await enter(popup, '[data-part="style"]');
  await popup.waitForSelector('[role="listbox"][aria-busy="false"]');
  await popup.keyboard.type('plos one');
  await popup.waitForSelector('[role="group"]:first-child:last-child [aria-selected="true"]');
  await popup.keyboard.press('Enter');
  await wordsOnce(popup, PART.citation, (text) => text.startsWith('Tadesse I'));

  await enter(popup, '[data-part="edit"]');
  await tabTo(popup, '.edit-field input');
  await popup.keyboard.press('End');
  await popup.keyboard.type(' indeed');
  await wordsOnce(popup, '[data-part="corrected"]', (text) => text.includes('Corrected by you.'));
  await enter(popup, '[data-part="corrected"] button');
  await wordsOnce(popup, PART.citation, (text) => !text.includes('indeed'));
  expect(await popup.evaluate(() => document.activeElement?.localName)).not.toBe('body');

  await enter(popup, '[data-part="keep"]');
  await wordsOnce(popup, '.story-header__quiet', (text) => /In your library since/.test(text));
});

it('finds the paper that a story does not link', async () => {
  const popup = await popupOn('/unlinked');
  await enter(popup, '[data-part="find-paper"]');
  await wordsOnce(popup, PART.paper, (text) => text.includes('Moonlit rock pools'));
  // The keyboard goes on at what was found.
  await popup.waitForFunction(() => document.activeElement?.closest('[data-part="paper"]'));
  await tabTo(popup, PART.link);
});

it('goes to the side panel, through its parts and its menu', async () => {
  await leaveBy(await popupOn(SAMPLE.path), '[data-part="open-panel"]');
  const panel = await stage.ownPage('sidepanel.html');
  await wordsOnce(panel, 'h1', (text) => text === SAMPLE.title);
  await tabTo(panel, '[role="tab"]');
  for (const part of ['Paper', 'Cite', 'Library']) {
    await panel.keyboard.press('ArrowRight');
    await wordsOnce(panel, '[role="tab"]:focus', (text) => text.startsWith(part));
  }
  await panel.keyboard.press('ArrowLeft');
  await enter(panel, '[data-part="copy"]');
  await wordsOnce(panel, '.copy-button [aria-hidden="false"]', (text) => text === 'Copied');
  await enter(panel, '.more-menu button');
  await panel.waitForSelector('.more-menu__list');
  await panel.keyboard.press('Escape');
  await panel.waitForFunction(() => document.activeElement?.closest('.more-menu'));
});

it('reads on a full page, finds words there, marks them, writes a note and takes it back', async () => {
  await leaveBy(await popupOn(SAMPLE.path), '[data-part="open-reader"]');
  const reader = await stage.ownPage('reader.html');
  await reader.bringToFront();
  await wordsOnce(reader, PART.citation, (text) => text === SAMPLE.apa);
  await markFoundWords(reader);
  const marked = () => reader.evaluate(() => CSS.highlights.get('highlight-yellow')?.size ?? 0);
  expect(await marked()).toBe(1);
  await reader.waitForSelector('::-p-aria([name="1 highlight"][role="button"])');
});

it('opens what is kept in the library, takes it out and brings it back', async () => {
  const popup = await popupOn(SAMPLE.path);
  await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
  await enter(popup, '[data-part="keep"]');
  await wordsOnce(popup, '.story-header__quiet', (text) => /In your library since/.test(text));
  await popup.close();
  const library = await stage.open(`chrome-extension://${stage.id}/library.html`);
  await wordsOnce(library, '.entry-row__title', (text) => text === SAMPLE.paper);
  await tabTo(library, '[data-part="search"]');
  await library.keyboard.type('harrow');
  await wordsOnce(library, '.library-view__count', (text) => text.startsWith('1 entry'));
  await tabTo(library, '[data-part="entries"]');
  await library.keyboard.press('Enter');
  await library.waitForSelector('[data-part="entry"]');
  await tabTo(library, '[data-part="entry"] button');
  await library.keyboard.press('Escape');
  await tabTo(library, '[data-part="entries"]');
  await library.keyboard.press('Delete');
  await wordsOnce(library, '[data-part="undo"]', (text) => text.startsWith('1 entry is removed.'));
  expect(await library.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  await enter(library, '[data-part="undo-last"]');
  await wordsOnce(library, '.entry-row__title', (text) => text === SAMPLE.paper);
  expect(await library.evaluate(() => document.activeElement?.localName)).not.toBe('body');
});

it('searches the settings and changes one', async () => {
  const options = await stage.open(`chrome-extension://${stage.id}/options.html`);
  await wordsOnce(options, 'body', (text) => text.includes('Crossref'));
  await tabTo(options, '.options-menu input');
  await options.keyboard.type('pictures');
  await wordsOnce(options, '.options-menu > p', (text) => /^\d+ setting/.test(text));
  await tabTo(options, '#pictures');
  await options.keyboard.press('Space');
  await options.waitForFunction(
    `chrome.storage.local.get('settings').then(({ settings }) => settings?.showImages === false)`,
  );
  expect(await words(options, 'h1')).toBe('Settings');
});

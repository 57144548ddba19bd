/** Reading by keyboard, the same in both browsers. */
import type { Page } from 'puppeteer-core';
import { wordsOnce } from './browser';

/** Looks at the keys, finds the sample's word on the full page, marks where it stands and writes a note there. */
export async function markFoundWords(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await wordsOnce(page, 'dialog', (text) => text.includes('Find in the story'));
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { hidden: true });

  await page.keyboard.press('/');
  await page.waitForSelector('.find-bar input:focus');
  await page.keyboard.type('seagrass');
  await wordsOnce(page, '.find-bar', (text) => /1 of \d/.test(text));
  await page.keyboard.press('Escape');
  await page.waitForSelector('.find-bar', { hidden: true });
  await page.keyboard.press('n');
  await page.waitForSelector('[data-part="highlight-card"] textarea:focus');
  await page.keyboard.type('Ask them');
  await page.keyboard.press('Escape');
}

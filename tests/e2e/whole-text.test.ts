/** "Read this page anyway" in the built extension: kept for the page while its tab lives, on every surface. */
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import {
  openStage,
  PART,
  press,
  pressToLeave,
  type Stage,
  words,
  wordsOnce,
} from '../support/browser';

const HOURS = 'The reading room opens at nine.';
const NOTICE = `<!doctype html><html lang="en"><title>Opening hours</title><h1>Opening hours</h1><p>${HOURS}</p></html>`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ extraPages: { '/hours': NOTICE } });
});
beforeEach(() => stage.reset());
afterAll(() => stage?.end());

const everything = 'main, body';
const shows = (text: string) => text.includes(HOURS);
const refuses = (text: string) => text.includes('Read this page anyway');

it('is remembered for the page in its tab, and for no other', async () => {
  const { page, popup } = await stage.clickOn('/hours');
  await wordsOnce(popup, everything, refuses);
  await press(popup, 'Read this page anyway');
  await wordsOnce(popup, everything, shows);
  expect(await words(popup, everything)).toContain('No article was found on this page.');
  expect(await words(popup, PART.citation)).toContain('Opening hours');
  await popup.close();

  await page.reload();
  const again = await stage.popupOn(page);
  await wordsOnce(again, everything, shows);
  await press(again, 'Hide the text');
  await wordsOnce(again, everything, refuses);
  await again.close();

  const other = await stage.clickOn('/hours');
  await wordsOnce(other.popup, everything, refuses);
});

it('goes with the page to the side panel, and back there', async () => {
  const { popup } = await stage.clickOn('/hours');
  await press(popup, 'Read this page anyway');
  await wordsOnce(popup, everything, shows);
  await pressToLeave(popup, 'Side panel');
  const panel = await stage.ownPage('sidepanel.html');
  await wordsOnce(panel, everything, shows);
  await press(panel, 'Hide the text');
  await wordsOnce(panel, everything, refuses);
});

it('is read from the full page, out of the tab that it came from', async () => {
  const { page, popup } = await stage.clickOn('/hours');
  await wordsOnce(popup, everything, refuses);
  await pressToLeave(popup, 'Full page');
  const reader = await stage.ownPage('reader.html');
  await reader.bringToFront();
  await press(reader, 'Read this page anyway');
  await wordsOnce(reader, everything, shows);
  await reader.reload();
  await wordsOnce(reader, everything, shows);

  await page.close();
  await press(reader, 'Hide the text');
  await vi.waitFor(async () =>
    expect(await words(reader, everything)).toContain('has no access to this page'),
  );
  expect(await words(reader, everything)).toContain(HOURS);
});

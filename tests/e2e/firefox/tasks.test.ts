/** What readers do, in a real Firefox: read, cite, the side panel, the full page, find, settings. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { failureMessage } from '../../../utils/messages/failure-message';
import { PART, SAMPLE, words, wordsOnce } from '../../support/browser';
import { type FirefoxStage, openFirefoxStage } from '../../support/firefox';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await openFirefoxStage();
});
afterEach(async () => {
  await stage.reset();
});
afterAll(() => stage?.end());

const PATIENCE = { timeout: 30_000, interval: 200 };
const textOf = (selector: string) =>
  `(document.querySelector('${selector}')?.textContent ?? '').replace(/\\s+/g, ' ').trim()`;
const once = (ask: () => Promise<string>, check: (text: string) => void) =>
  vi.waitFor(async () => check(await ask()), PATIENCE);
const inPopup = (selector: string) => stage.inPopup(textOf(selector));
const inPanel = (selector: string) => stage.inPanel(textOf(selector));

async function popupOn(path: string): Promise<Page> {
  const page = await stage.open(path);
  await stage.click();
  await once(
    () => inPopup(PART.citation),
    (text) => expect(text).not.toBe(''),
  );
  return page;
}

async function panelOn(path: string): Promise<void> {
  await popupOn(path);
  await stage.clickIn('popup', '[data-part="open-panel"]');
  await once(
    () => inPanel('h1'),
    (text) => expect(text).toBe(SAMPLE.title),
  );
}

async function readerOn(path: string): Promise<Page> {
  await popupOn(path);
  await stage.clickIn('popup', '[data-part="open-reader"]');
  const reader = await stage.ownTab('reader.html');
  await vi.waitFor(
    async () => expect(await words(reader, PART.citation).catch(() => '')).toBe(SAMPLE.apa),
    PATIENCE,
  );
  return reader;
}

describe('the popup', () => {
  it('has two columns, everything in sight, and no bar to scroll by sideways', async () => {
    await popupOn(SAMPLE.path);
    expect(await stage.inPopup(`document.querySelector('main').dataset.columns`)).toBe('2');
    const below = `['h1', '${PART.link}', '[data-part="copy"]', 'footer'].filter((one) => document.querySelector(one).getBoundingClientRect().bottom > content.innerHeight).join()`;
    expect(await stage.inPopup(below)).toBe('');
    for (const opener of ['.more-menu button', '.export-menu button', '.save-menu button']) {
      await stage.clickIn('popup', opener);
      expect(await stage.inPopup(SIDEWAYS), opener).toBe('');
      await stage.clickIn('popup', opener);
    }
    expect(await stage.problemsIn('popup')).toEqual([]);
  });

  it('is as useful in the menu of extensions', async () => {
    await stage.open(SAMPLE.path);
    await stage.place('unified-extensions-area');
    await stage.clickInMenu();
    await once(
      () => inPopup(PART.citation),
      (text) => expect(text).toBe(SAMPLE.apa),
    );
    const out = `['h1', '${PART.link}', '[data-part="copy"]'].filter((one) => { const { bottom, right } = document.querySelector(one).getBoundingClientRect(); return bottom > content.innerHeight || right > content.innerWidth; }).join()`;
    expect(await stage.inPopup(out)).toBe('');
    expect(await stage.inPopup(SIDEWAYS)).toBe('');
    await stage.type('Escape');
    await stage.place('nav-bar');
  });

  it.each(['about:config', 'about:blank', `view-source:https://news.example${SAMPLE.path}`])(
    'says on %s that no extension reads it, and what to do instead',
    async (address) => {
      await stage.openForbidden(address);
      await stage.click();
      await once(
        () => inPopup(PART.cannotRead),
        (text) => {
          expect(text).toContain('Open a research story and click the icon there.');
          const reasons = (['browser', 'closed'] as const).map((page) =>
            failureMessage({ kind: 'restricted-page', page }),
          );
          expect(reasons.some((reason) => text.includes(reason))).toBe(true);
        },
      );
      await stage.type('Escape');
    },
  );
});

/** Boxes that have to be moved sideways. */
const SIDEWAYS = `[document.scrollingElement, ...document.querySelectorAll('main *')].filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(content.getComputedStyle(one).overflowX)).map((one) => one.className).join()`;

describe('the side panel', () => {
  it.each([252, 240])('shows every part whole, its menu too, at %i pixels', async (width) => {
    await panelOn(SAMPLE.path);
    await stage.setPanelWidth(width);
    for (const at of [0, 1, 2, 3]) {
      await stage.clickIn('panel', `[role="tab"]:nth-of-type(${at + 1})`);
      await once(
        () => stage.inPanel('document.documentElement.scrollWidth > content.innerWidth'),
        (wider) => expect(wider).toBe('false'),
      );
      expect(await stage.inPanel(SIDEWAYS)).toBe('');
      await stage.clickIn('panel', '.more-menu button');
      const menu = `(() => { const { left, right } = document.querySelector('.more-menu__list').getBoundingClientRect(); return left >= 0 && right <= content.innerWidth; })()`;
      expect(await stage.inPanel(menu)).toBe('true');
      await stage.clickIn('panel', '.more-menu button');
      expect(await stage.problemsIn('panel')).toEqual([]);
    }
  });

  it('cites', async () => {
    await panelOn(SAMPLE.path);
    await stage.clickIn('panel', '[role="tab"]:nth-of-type(3)');
    await once(
      () => inPanel(PART.citation),
      (text) => expect(text).toBe(SAMPLE.apa),
    );
  });
});

describe('the full page', () => {
  it('shows story, paper and citation, and a word is found in it', async () => {
    const reader = await readerOn(SAMPLE.path);
    expect(await words(reader, PART.title)).toBe(SAMPLE.title);
    expect(await words(reader, PART.paper)).toBe(SAMPLE.paper);

    await reader.keyboard.press('/');
    await reader.waitForSelector('.find-bar input');
    await reader.keyboard.type('seagrass');
    await wordsOnce(reader, '.find-bar', (text) => /1 of \d/.test(text));
    await reader.keyboard.press('Escape');
  });
});

it('the settings are a press away and hold', async () => {
  await popupOn(SAMPLE.path);
  await stage.clickIn('popup', '.more-menu button');
  await stage.clickIn('popup', '.more-menu li:last-child button');
  const options = await stage.ownTab('options.html');
  await wordsOnce(options, 'body', (text) => text.includes('Crossref'));
  await options.close();
});

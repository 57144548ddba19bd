/** Every task by keyboard alone, in a real Firefox: cite, keep, the panel, the full page, marking, the library, settings. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { PART, SAMPLE, words, wordsOnce } from '../../support/browser';
import { type FirefoxStage, openFirefoxStage } from '../../support/firefox';
import { markFoundWords } from '../../support/mark-found-words';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await openFirefoxStage();
});
afterEach(() => stage.reset());
afterAll(() => stage?.end());

const PATIENCE = { timeout: 30_000, interval: 200 };
/** More steps than any surface has places. */
const MAX_STEPS = 120;

type Frame = 'popup' | 'panel';
const ask = (frame: Frame, expression: string) =>
  frame === 'popup' ? stage.inPopup(expression) : stage.inPanel(expression);
const told = (frame: Frame, selector: string, check: (text: string) => void) =>
  vi.waitFor(
    async () =>
      check(
        await ask(
          frame,
          `(document.querySelector('${selector}')?.textContent ?? '').replace(/\\s+/g, ' ').trim()`,
        ),
      ),
    PATIENCE,
  );

/** Goes on by Tab until the focus is there, then presses Enter. */
async function enter(frame: Frame, selector: string): Promise<void> {
  for (let step = 0; step < MAX_STEPS; step++) {
    const isThere = await ask(frame, `document.activeElement?.matches('${selector}') ?? false`);
    if (isThere === 'true') return stage.type('Enter');
    await stage.type('Tab');
  }
  throw new Error(`no step leads to ${selector}`);
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < MAX_STEPS; step++) {
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no step leads to ${selector}`);
}

async function popup(): Promise<void> {
  await stage.open(SAMPLE.path);
  await stage.click();
  await told('popup', PART.citation, (text) => expect(text).toBe(SAMPLE.apa));
  await stage.focusOn('popup');
}

async function reader(): Promise<Page> {
  await popup();
  await enter('popup', '[data-part="open-reader"]');
  const page = await stage.ownTab('reader.html');
  await vi.waitFor(
    async () => expect(await words(page, PART.citation).catch(() => '')).toBe(SAMPLE.apa),
    PATIENCE,
  );
  await page.bringToFront();
  return page;
}

it('cites, keeps story and paper, and finds them in the library', async () => {
  await popup();
  await enter('popup', '[data-part="copy"]');
  await told('popup', '.copy-button [aria-hidden="false"]', (text) => expect(text).toBe('Copied'));
  expect(await stage.clipboard('text/plain')).toContain('Vahlström');
  await enter('popup', '[data-part="keep"]');
  await told('popup', '.story-header__quiet', (text) =>
    expect(text).toMatch(/In your library since/),
  );
  await stage.type('Escape');

  const library = await stage.openOwn('library.html');
  await vi.waitFor(
    async () =>
      expect(await words(library, '.entry-row__title').catch(() => '')).toBe(SAMPLE.paper),
    PATIENCE,
  );
  await tabTo(library, '[data-part="entries"]');
  await library.keyboard.press('Enter');
  await library.waitForSelector('[data-part="entry"]');
  await tabTo(library, '[data-part="entry"] button');
  await library.keyboard.press('Escape');
  await tabTo(library, '[data-part="entries"]');
  await library.keyboard.press('Delete');
  await wordsOnce(library, '[data-part="undo"]', (text) => text.startsWith('1 entry is removed.'));
  await tabTo(library, '[data-part="undo-last"]');
  await library.keyboard.press('Enter');
  await wordsOnce(library, '.entry-row__title', (text) => text === SAMPLE.paper);
  expect(await library.evaluate(() => document.activeElement?.localName)).not.toBe('body');
});

it('goes to the side panel and through its parts, and cites there', async () => {
  await popup();
  await enter('popup', '[data-part="open-panel"]');
  await told('panel', 'h1', (text) => expect(text).toBe(SAMPLE.title));
  await stage.focusOn('panel');
  await enter('panel', '[role="tab"]');
  for (const part of ['Paper', 'Cite', 'Library']) {
    await stage.type('ArrowRight');
    await told('panel', '[role="tab"]:focus', (text) => expect(text).toContain(part));
  }
  await stage.type('ArrowLeft');
  await enter('panel', '[data-part="copy"]');
  await told('panel', '.copy-button [aria-hidden="false"]', (text) => expect(text).toBe('Copied'));
});

it('finds words on the full page, marks them, writes a note, and the popup says that there is one', async () => {
  const page = await reader();
  await markFoundWords(page);
  await vi.waitFor(
    async () =>
      expect(
        await page.evaluate(() =>
          [...(CSS.highlights.get('highlight-yellow') ?? [])].map(String).join(),
        ),
      ).toMatch(/^seagrass$/i),
    PATIENCE,
  );

  await stage.reset();
  await stage.open(SAMPLE.path);
  await stage.click();
  await told('popup', '[data-part="highlights-on-page"]', (text) =>
    expect(text).toBe('Show 1 highlight on the page'),
  );
  await stage.focusOn('popup');
  await enter('popup', '[data-part="highlights-on-page"]');
  await told('popup', '[data-part="highlights-on-page"]', (text) =>
    expect(text).toBe('1 highlight is shown on the page'),
  );
});

it('searches the settings and changes one', async () => {
  const page = await stage.openOwn('options.html');
  await vi.waitFor(
    async () => expect(await words(page, 'body').catch(() => '')).toContain('Crossref'),
    PATIENCE,
  );
  await tabTo(page, '.options-menu input');
  await page.keyboard.type('pictures');
  await wordsOnce(page, '.options-menu > p', (text) => /^\d+ setting/.test(text));
  await tabTo(page, '#pictures');
  const checked = () => page.$eval('#pictures', (field) => (field as HTMLInputElement).checked);
  const before = await checked();
  await page.keyboard.press(' ');
  await vi.waitFor(async () => expect(await checked()).toBe(!before), PATIENCE);
});

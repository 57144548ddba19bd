/** The background is ended in the middle of what it does: it goes on by itself, or what is said is true. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '#i18n';
import {
  clickInSight,
  openStage,
  PART,
  press,
  SAMPLE,
  type Stage,
  words,
  wordsOnce,
} from '../support/browser';
import { UNLINKED } from '../support/unlinked';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ extraPages: { '/unlinked': UNLINKED } });
});
beforeEach(async () => {
  await stage.reset();
  await stage.popupGone();
});
afterAll(() => stage?.end());

/** Until so many requests have reached a service. */
const asked = (count: number) =>
  vi.waitFor(() => expect(stage.server.asked.length).toBeGreaterThanOrEqual(count), {
    timeout: 60_000,
    interval: 50,
  });

/** All that the log of requests has, the newest first: how each ended. */
async function logged(): Promise<(string | null)[]> {
  const options = await stage.open(`chrome-extension://${stage.id}/options.html`);
  const requests = await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: {
          local: { get: (key: string) => Promise<{ requests?: { failure: string | null }[] }> };
        };
      };
    };
    return (await chrome.storage.local.get('requests')).requests ?? [];
  });
  await options.close();
  return requests.map(({ failure }) => failure);
}

describe('a look-up', () => {
  it('goes on by itself, and every request is in the log', async () => {
    stage.server.setMode('slow');
    const { popup } = await stage.clickOn(SAMPLE.path);
    await asked(1);
    await stage.endBackground();
    await asked(2);
    stage.server.setMode('ok');
    stage.server.release();
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
    // The end of the second is written while the answer is shown.
    await vi.waitFor(
      async () => expect(await logged()).toEqual(expect.arrayContaining([null, 'unfinished'])),
      { timeout: 20_000, interval: 100 },
    );
  });

  it('ended twice is said to be interrupted, not that nobody could be reached, and comes when asked again', async () => {
    stage.server.setMode('slow');
    const { popup } = await stage.clickOn(SAMPLE.path);
    await asked(1);
    await stage.endBackground();
    await asked(2);
    await stage.endBackground();
    const said = await wordsOnce(popup, PART.trouble, Boolean);
    expect(said).toContain(i18n.t('failure.unfinished'));
    stage.server.setMode('ok');
    stage.server.release();
    await press(popup, 'Try again');
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
  });
});

it('a search goes on by itself', async () => {
  const { popup } = await stage.clickOn('/unlinked');
  await wordsOnce(popup, PART.paperSection, (text) => text.includes(i18n.t('match.find')));
  stage.server.setMode('slow');
  await clickInSight(popup, '[data-part="find-paper"]');
  await asked(1);
  await stage.endBackground();
  await asked(2);
  stage.server.setMode('ok');
  stage.server.release();
  await wordsOnce(popup, PART.paper, (text) => text.includes('Moonlit rock pools'));
});

it('a saving from the popup goes on by itself', async () => {
  const { popup } = await stage.clickOn(SAMPLE.path);
  await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-part="keep"]')?.click());
  await stage.endBackground();
  await wordsOnce(popup, '.story-header__quiet', (text) => /In your library/.test(text));
  await press(popup, 'Saved');
  await wordsOnce(popup, '.story-header__quiet', (text) => !/In your library/.test(text));
});

/** Chooses the entry as the browser tells of it; the click on the icon gave access to the page. */
async function choose(menuItemId: string): Promise<Page> {
  const { page, popup } = await stage.clickOn(SAMPLE.path);
  await wordsOnce(popup, PART.title, (text) => text === SAMPLE.title);
  await popup.close();
  await stage.popupGone();
  stage.server.asked.length = 0;
  await stage.inBackground(`(${dispatch})(${JSON.stringify(menuItemId)})`);
  return page;
}

/** Runs in the background. What is known already is forgotten, so that it has to be asked for. */
async function dispatch(menuItemId: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query: (which: object) => Promise<object[]> };
      storage: { local: { clear: () => Promise<void> } };
      contextMenus: { onClicked: { dispatch: (...told: object[]) => void } };
    };
  };
  await chrome.storage.local.clear();
  const [tab = {}] = await chrome.tabs.query({ url: 'https://news.example/*' });
  chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab);
}

/** In a closed root, which no script of a page reaches. */
async function toastOf(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return textIn(root, false);
}

interface Part {
  nodeName: string;
  nodeValue: string;
  children?: Part[];
  shadowRoots?: Part[];
}
const textIn = (
  { nodeName, nodeValue, children = [], shadowRoots = [] }: Part,
  inside: boolean,
): string =>
  [
    inside ? nodeValue : '',
    ...[...children, ...shadowRoots].map((part) =>
      textIn(part, inside || nodeName === 'PAPER-TRAIL-TOAST'),
    ),
  ].join(' ');

const toast = (page: Page, check: (text: string) => boolean) =>
  vi.waitFor(
    async () => {
      const text = await toastOf(page);
      if (!check(text)) throw new Error(`the toast says: ${text.trim() || '(nothing)'}`);
    },
    { timeout: 60_000, interval: 100 },
  );

describe.each([
  ['“Cite this”', 'cite-page', /copied/i],
  ['saving from the icon’s menu', 'save', /saved/i],
])('%s', (_, entry, done) => {
  it('goes on by itself', async () => {
    stage.server.setMode('slow');
    const page = await choose(entry);
    await asked(1);
    await stage.endBackground();
    stage.server.setMode('ok');
    stage.server.release();
    await toast(page, (text) => done.test(text));
  });

  it('ended twice is said to be interrupted', async () => {
    stage.server.setMode('slow');
    const page = await choose(entry);
    await asked(1);
    await stage.endBackground();
    await asked(2);
    await stage.endBackground();
    await toast(page, (text) => text.includes(i18n.t('failure.unfinished')));
    expect(await words(page, 'h1')).toBe(SAMPLE.title);
  });
});

/** From the install to the first citation, in Chromium; and that nothing else opens by itself. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BUILT } from '../../scripts/lib/paths.mjs';
import { problems } from '../support/axe';
import {
  clipboard,
  openStage,
  PART,
  press,
  pressToLeave,
  type Stage,
  words,
  wordsOnce,
} from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ welcome: true });
});
afterAll(() => stage?.end());

const own = (path: string) => `chrome-extension://${stage.id}/${path}`;
const tabs = async () => (await stage.browser.pages()).map((page) => page.url());
/** The tab that shows this page of the extension. */
const tab = (name: string): Promise<Page> =>
  vi.waitFor(
    async () => {
      const pages = await stage.browser.pages();
      const found = pages.find((page) => page.url().startsWith(own(name)));
      if (!found) throw new Error(`no ${name} is open`);
      return found;
    },
    { timeout: 15_000, interval: 100 },
  );
/** Whatever opens by itself would have done so by then. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 2500));

const SAMPLE_TITLE = 'City bees find more to eat on balconies than in parks';
const SAMPLE_PAPER =
  'Plant richness of residential balconies prolongs floral resources for urban wild bees';

describe('after the install', () => {
  it('one page opens, and no other', async () => {
    await tab('welcome.html');
    await aWhile();
    const opened = (await tabs()).filter((url) => url !== 'about:blank');
    expect(opened).toEqual([own('welcome.html')]);
  });

  it('it says that a DOI goes out when a story is opened, and leads to the switch', async () => {
    const page = await stage.open(own('welcome.html'));
    const said = await wordsOnce(page, 'main', (text) => text.includes('the DOI of its paper'));
    expect(said).toContain('Crossref, DataCite, OpenAlex, and doi.org');
    await page.click('[data-part="to-look-ups"]');
    await page.waitForFunction(`document.activeElement?.id === 'look-up'`);
    expect(await page.$eval('#look-up', (one) => (one as HTMLInputElement).checked)).toBe(true);
    await page.close();
  });

  it('it has the keys as the browser has them', async () => {
    const page = await tab('welcome.html');
    const listed = await wordsOnce(page, '.key-list', (text) => text.includes('Cite this page'));
    expect(listed).toContain('Open Paper Trail on this page');
    // A key that the browser has itself would be set for nothing.
    expect(listed).not.toContain('not set');
  });
});

describe('the sample', () => {
  it('is read by a click on the icon, its paper found and cited, and nothing is sent', async () => {
    const page = await tab('welcome.html');
    await page.click('[data-part="try"]');
    const sample = await tab('sample.html');
    await wordsOnce(sample, '.sample-hint', (text) => text.includes('Click the icon'));
    const popup = await stage.popupOn(sample);
    expect(await wordsOnce(popup, PART.title, Boolean)).toBe(SAMPLE_TITLE);
    await wordsOnce(popup, PART.paper, (text) => text === SAMPLE_PAPER);
    const cited = await wordsOnce(popup, PART.citation, (text) => text.includes('7(2), 118–131'));
    expect(cited).toContain('Lindqvist, A., Okonjo, T., & Reyes, M. (2026).');
    expect(await words(popup, 'main')).not.toMatch(/newsletter|Most read|212 comments/);
    await popup.click('[data-part="copy"]');
    await vi.waitFor(async () => expect((await clipboard(popup)).plain).toBe(cited));
    expect(stage.server.asked).toEqual([]);
    await pressToLeave(popup, 'Side panel');
    const panel = await stage.ownPage('sidepanel.html');
    await wordsOnce(panel, 'main', (text) => text.includes(SAMPLE_TITLE));
    await panel.close();
  });

  it('is shown on a full page by its own button, for those who do not find the icon', async () => {
    const sample = await tab('sample.html');
    await sample.bringToFront();
    await press(sample, 'Show it on a full page');
    const reader = await tab('reader.html');
    await wordsOnce(reader, 'main', (text) => text.includes(SAMPLE_TITLE));
    await wordsOnce(reader, PART.citation, (text) => text.includes('7(2), 118–131'));
    expect(stage.server.asked).toEqual([]);
    await reader.close();
  });
});

const forceColours = async (page: Page) =>
  (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });

describe.each(['welcome.html', 'sample.html', 'options.html'])('%s', (name) => {
  it('can be used by everyone: by day and by night, narrow, from right to left, in forced colours', async () => {
    const page = await stage.open(own(name));
    await wordsOnce(page, 'body', (text) => text.length > 200);
    await page.setViewport({ width: 320, height: 640 });
    const wide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    for (const value of ['light', 'dark'] as const) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await problems(page), value).toEqual([]);
    }
    expect(await wide()).toBe(0);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await wide()).toBe(0);
    expect(await problems(page), 'from right to left').toEqual([]);
    await page.close();
    const forced = await stage.open(own(name));
    await wordsOnce(forced, 'body', (text) => text.length > 200);
    await forceColours(forced);
    expect(await problems(forced), 'forced colours').toEqual([]);
    await forced.close();
  });
});

it('an update opens nothing', async () => {
  // Loaded once more from its folder, it is one that was updated.
  await stage.browser.installExtension(BUILT.chrome);
  await aWhile();
  expect((await tabs()).filter((url) => url.startsWith('chrome-extension:'))).toEqual([]);
});

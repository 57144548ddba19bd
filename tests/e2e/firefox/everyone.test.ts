/**
 * Firefox for everyone: axe on every surface by day and by night, in colours of the system's own, from right to left
 * and at 200 %.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { problems } from '../../support/axe';
import { PART, SAMPLE, words, wordsOnce } from '../../support/browser';
import { type FirefoxStage, openFirefoxStage } from '../../support/firefox';

const PATIENCE = { timeout: 30_000, interval: 200 };
const once = (ask: () => Promise<string>, check: (text: string) => void) =>
  vi.waitFor(async () => check(await ask()), PATIENCE);
const textOf = (selector: string) => `document.querySelector('${selector}')?.textContent ?? ''`;

/** How the system, or the reader, has set Firefox. */
const LOOKS = {
  light: { options: {}, ground: 'rgb(255, 254, 251)' },
  dark: { options: { dark: true }, ground: 'rgb(23, 24, 26)' },
  'forced colours': { options: { forcedColours: true }, ground: null },
} as const;

const TABS = ['Story', 'Paper', 'Cite', 'Library'];

describe.each(Object.entries(LOOKS))('in %s', (name, { options, ground }) => {
  let stage: FirefoxStage;
  beforeAll(async () => {
    stage = await openFirefoxStage({}, options);
  });
  afterAll(() => stage?.end());
  // Direction and size take no part in colours, which are asked about once each.
  const isPlain = name === 'light';

  const background = 'content.getComputedStyle(document.documentElement).backgroundColor';

  async function popup(): Promise<void> {
    await stage.open(SAMPLE.path);
    await stage.click();
    await once(
      () => stage.inPopup(textOf(PART.citation)),
      (text) => expect(text).toContain('Vahlström'),
    );
  }

  async function tab(page: Page, selector: string, isThere: (text: string) => boolean) {
    await page.bringToFront();
    await vi.waitFor(
      async () => expect(isThere(await words(page, selector).catch(() => ''))).toBe(true),
      PATIENCE,
    );
    return page;
  }

  /** Every surface that stands in a tab. */
  const PAGES: [string, () => Promise<Page>][] = [
    [
      'the full page',
      async () => {
        await popup();
        await stage.clickIn('popup', '[data-part="open-reader"]');
        return tab(await stage.ownTab('reader.html'), PART.citation, (text) => text === SAMPLE.apa);
      },
    ],
    [
      'the settings',
      async () =>
        tab(await stage.openOwn('options.html'), 'body', (text) => text.includes('Crossref')),
    ],
    [
      'the library',
      async () => tab(await stage.openOwn('library.html'), 'main', (text) => text.length > 50),
    ],
    [
      'the page after the install',
      async () => tab(await stage.openOwn('welcome.html'), 'main', (text) => text.length > 200),
    ],
  ];

  it('the popup can be used by everyone', async () => {
    await popup();
    if (ground) expect(await stage.inPopup(background)).toBe(ground);
    else
      expect(await stage.inPopup(`content.matchMedia('(forced-colors: active)').matches`)).toBe(
        'true',
      );
    expect(await stage.problemsIn('popup')).toEqual([]);
    if (isPlain) {
      await stage.inPopup(`(document.documentElement.dir = 'rtl')`);
      expect(await stage.problemsIn('popup')).toEqual([]);
      await stage.zoomPopup(2);
      expect(await stage.inPopup('document.documentElement.scrollWidth > content.innerWidth')).toBe(
        'false',
      );
      expect(await stage.problemsIn('popup')).toEqual([]);
    }
    await stage.type('Escape');
  });

  it('every part of the side panel can be used by everyone', async () => {
    await popup();
    await stage.clickIn('popup', '[data-part="open-panel"]');
    await once(
      () => stage.inPanel(textOf('h1')),
      (text) => expect(text).toBe(SAMPLE.title),
    );
    if (ground) expect(await stage.inPanel(background)).toBe(ground);
    for (const way of isPlain ? ['as it is', 'turned and enlarged'] : ['as it is']) {
      if (way !== 'as it is') {
        await stage.inPanel(`(document.documentElement.dir = 'rtl')`);
        await stage.zoomPanel(2);
      }
      for (const [at, part] of TABS.entries()) {
        await stage.clickIn('panel', `[role="tab"]:nth-of-type(${at + 1})`);
        await once(
          () => stage.inPanel(textOf('[role="tab"][aria-selected="true"]')),
          (text) => expect(text).toContain(part),
        );
        expect(await stage.problemsIn('panel'), `${part}, ${way}`).toEqual([]);
      }
    }
    if (name === 'forced colours') {
      const line = (which: string) =>
        stage.inPanel(
          `content.getComputedStyle(document.querySelector('[role="tab"]${which}')).borderBlockEndColor`,
        );
      expect(await line('[aria-selected="true"]')).not.toBe(await line('[aria-selected="false"]'));
    }
    await stage.reset();
  });

  it.each(PAGES)('%s can be used by everyone', async (_, open) => {
    const page = await open();
    await wordsOnce(page, 'body', Boolean);
    expect(await problems(page)).toEqual([]);
    if (isPlain) {
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      await stage.zoomTab(2);
      const wide = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      await vi.waitFor(async () => expect(await wide()).toBe(0), PATIENCE);
      expect(await problems(page)).toEqual([]);
      await stage.zoomTab(1);
    }
    await stage.reset();
  });
});

/**
 * The extension's real pages for everyone: axe in every theme, in forced colours, at 200 % zoom, from right
 * to left; by keyboard alone; with reduced motion.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { THEMES, type Theme } from '../../utils/reading-settings';
import { problems } from '../support/axe';
import {
  openStage,
  PART,
  press,
  pressToLeave,
  SAMPLE,
  type Stage,
  wordsOnce,
} from '../support/browser';

const ARABIC = `<!doctype html><html lang="ar" dir="rtl"><title>مروج الأعشاب تهدئ البحر - علوم</title>
<meta property="og:type" content="article"><article><h1>مروج الأعشاب تهدئ البحر</h1>
${['الأولى', 'الثانية', 'الثالثة'].map((name) => `<h2>الفقرة ${name}</h2><p>${'تمتص مروج الأعشاب البحرية همهمة القوارب والأمواج في المياه الضحلة، وتستقر فيها يرقات الأسماك. '.repeat(8)}</p>`).join('')}
<p>نشرت الدراسة في <a href="https://doi.org/10.5555/cel.2026.0417">مجلة علمية</a>.</p></article></html>`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ extraPages: { '/arabic': ARABIC } });
});
beforeEach(() => stage.reset());
afterAll(() => stage?.end());

const scheme = (page: Page, value: 'light' | 'dark') =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate(`chrome.storage.local.set({ settings: { theme: '${theme}' } })`);
  await page.waitForFunction(`document.documentElement.dataset.theme === '${theme}'`);
}

const forceColours = async (page: Page) =>
  (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });

async function popupOn(path: string): Promise<Page> {
  const { popup } = await stage.clickOn(path);
  await wordsOnce(popup, PART.citation, Boolean);
  await popup.waitForSelector('[data-part="story-text"]:not([hidden])');
  return popup;
}

async function panelOn(path: string): Promise<Page> {
  await pressToLeave(await popupOn(path), 'Side panel');
  const panel = await stage.ownPage('sidepanel.html');
  await panel.waitForSelector('[data-part="story-text"]:not([hidden])');
  return panel;
}

async function readerOn(path: string): Promise<Page> {
  await pressToLeave(await popupOn(path), 'Full page');
  const reader = await stage.ownPage('reader.html');
  await reader.bringToFront();
  await reader.waitForSelector('[data-part="story-text"]:not([hidden])');
  await wordsOnce(reader, PART.citation, Boolean);
  return reader;
}

async function ownPage(name: string): Promise<Page> {
  const page = await stage.open(`chrome-extension://${stage.id}/${name}`);
  await page.waitForSelector('main');
  return page;
}

async function options(): Promise<Page> {
  const page = await stage.open(`chrome-extension://${stage.id}/options.html`);
  await wordsOnce(page, 'body', (text) => text.includes('Crossref'));
  return page;
}

async function panelPart(path: string, part: string): Promise<Page> {
  const panel = await panelOn(path);
  await press(panel, part, 'tab');
  return panel;
}

/** Every surface with a story in it. */
const SURFACES: [string, (path: string) => Promise<Page>][] = [
  ['the popup', popupOn],
  ['the panel’s story', panelOn],
  ['the panel’s paper', (path) => panelPart(path, 'Paper')],
  ['the panel’s citation', (path) => panelPart(path, 'Cite')],
  ['the full page', readerOn],
  ['the settings', options],
  ['the page after the install', () => ownPage('welcome.html')],
];
const READING = SURFACES.filter(([name]) => /popup|story|full/.test(name));

const wide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

describe.each(SURFACES)('%s', (_, open) => {
  it('can be used by everyone in every theme, by day and by night', async () => {
    const page = await open(SAMPLE.path);
    for (const value of ['light', 'dark'] as const) {
      await scheme(page, value);
      for (const theme of value === 'dark' ? (['auto', 'contrast'] as const) : THEMES) {
        await setTheme(page, theme);
        expect(await problems(page), `${theme}, ${value}`).toEqual([]);
      }
    }
  }, 120_000);

  it('can be used in forced colours, and the right way round from right to left', async () => {
    const page = await open('/arabic');
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await problems(page)).toEqual([]);
    expect(await wide(page)).toBe(0);
    await forceColours(page);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await problems(page)).toEqual([]);
  });

  it('stands still where motion is not wanted', async () => {
    const page = await open(SAMPLE.path);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = () =>
      page.evaluate(
        () =>
          document.getAnimations().filter(({ effect }) => {
            const { duration } = effect?.getComputedTiming() ?? {};
            return Number(duration) > 1;
          }).length,
      );
    await vi.waitFor(async () => expect(await moving()).toBe(0), 5000);
  });
});

// A popup makes its own window, which takes no other size from outside.
describe.each(SURFACES.filter(([name]) => name !== 'the popup'))('%s', (_, open) => {
  it('can be used at 200 % zoom', async () => {
    const page = await open(SAMPLE.path);
    const { width, height } = await page.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
    }));
    // As zooming does: half as many pixels of CSS, but never fewer than WCAG 1.4.10 asks for.
    await (await page.createCDPSession()).send('Emulation.setDeviceMetricsOverride', {
      width: Math.max(320, Math.round(width / 2)),
      height: Math.max(256, Math.round(height / 2)),
      deviceScaleFactor: 2,
      mobile: false,
    });
    expect(await wide(page)).toBe(0);
    expect(await problems(page)).toEqual([]);
  });
});

describe.each(READING)('%s', (_, open) => {
  it('can be set, searched and left by keyboard alone', async () => {
    const page = await open(SAMPLE.path);
    // As many steps as there are places, and all of them seen.
    const places = await page.evaluate(() => {
      const all = 'a[href], button, input, select, summary, [tabindex="0"]';
      const reachable = [...document.querySelectorAll<HTMLElement>(all)].filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) &&
          one.tabIndex >= 0 &&
          !one.closest('[inert]'),
      );
      (document.activeElement as HTMLElement | null)?.blur();
      return reachable.length;
    });
    const unseen: string[] = [];
    const names = new Set<string>();
    for (let step = 0; step < places + 2; step++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const one = document.activeElement;
        if (!one || one === document.body) return null;
        const style = getComputedStyle(one);
        const seen = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
        return {
          seen,
          name: one.ariaLabel ?? one.textContent ?? '',
          html: one.outerHTML.slice(0, 90),
        };
      });
      if (here && !here.seen) unseen.push(here.html);
      if (here) names.add(here.name.trim());
    }
    expect(unseen).toEqual([]);
    expect([...names]).toContain('Reading settings');

    await page.focus('[data-part="reading-settings"]');
    await page.keyboard.press('Enter');
    await wordsOnce(page, '.reading-panel', (text) => text.includes('OpenDyslexic'));
    expect(await problems(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await vi.waitFor(async () =>
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.part)).toBe(
        'reading-settings',
      ),
    );
  });
});

it('the popup on a page that cannot be read can be used by everyone', async () => {
  const { popup } = await stage.clickOn('chrome://version');
  await wordsOnce(popup, PART.cannotRead, Boolean);
  for (const value of ['light', 'dark'] as const) {
    await scheme(popup, value);
    expect(await problems(popup)).toEqual([]);
  }
});

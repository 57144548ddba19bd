/** Reading on the full page of the built extension: what it asks for, keeps, prints and opens. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStage, PART, pressToLeave, type Stage, words, wordsOnce } from '../support/browser';

const paragraph = (name: string) =>
  `<p>${name}: ${'meadows of seagrass take the hum out of shallow water, and the fish that are young settle there. '.repeat(7)}</p>`;
const PICTURES = `<!doctype html><html lang="en"><title>Pictures of quiet water - Science Wire</title>
<meta property="og:type" content="article"><meta property="og:image" content="https://news.example/seagrass.svg">
<link rel="stylesheet" href="https://styles.example/a.css"><script src="https://scripts.example/a.js"></script>
<article><h1>Pictures of quiet water</h1>${paragraph('First')}
<figure><img src="https://news.example/seagrass.svg?figure" width="800" height="500" alt="A meadow"><figcaption>A meadow of seagrass. Credit: A. Diver</figcaption></figure>
${paragraph('Second')}<img src="https://counter.example/pixel.gif" width="1" height="1" alt="">
<iframe src="https://frames.example/ad"></iframe><video src="https://videos.example/v.mp4" poster="https://videos.example/p.jpg"></video>
<p style="background: url(https://styles.example/b.png)">${'A paragraph with a ground of its own stands here, and it goes on for a while. '.repeat(4)}</p>
<object data="https://objects.example/o"></object>${paragraph('Third')}</article></html>`;
const LONG = `<!doctype html><html lang="en"><title>A long story of quiet water - Science Wire</title>
<meta property="og:type" content="article"><article><h1>A long story of quiet water</h1>
${Array.from({ length: 30 }, (_, i) => paragraph(`Paragraph ${i}`)).join('')}</article></html>`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ extraPages: { '/pictures': PICTURES, '/long': LONG } });
});
beforeEach(() => stage.reset());
afterAll(() => stage?.end());

async function readerOn(path: string): Promise<Page> {
  const { popup } = await stage.clickOn(path);
  await wordsOnce(popup, PART.title, Boolean);
  await pressToLeave(popup, 'Full page');
  const reader = await stage.ownPage('reader.html');
  await reader.bringToFront();
  await reader.waitForSelector('[data-part="story-text"]:not([hidden])');
  return reader;
}

/** Addresses that the page asks for while it is loaded once more. */
async function askedFor(page: Page): Promise<string[]> {
  const asked: string[] = [];
  let last = Date.now();
  page.on('request', (request) => {
    asked.push(request.url());
    last = Date.now();
  });
  await page.reload();
  await page.waitForSelector('[data-part="story-text"]:not([hidden])');
  // Whether requests have ended cannot be told of all of them: those of workers and of what is preloaded never do.
  await vi.waitFor(() => expect(Date.now() - last).toBeGreaterThan(1000), { timeout: 15_000 });
  return asked;
}

const remote = (addresses: string[]) =>
  addresses.filter((address) => !/^(chrome-extension|data|blob):/.test(address)).sort();
const settings = (page: Page, change: object) =>
  page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(change)} })`);

describe('the network', () => {
  it('is asked for the story’s pictures and for nothing else', async () => {
    const reader = await readerOn('/pictures');
    const asked = remote(await askedFor(reader));
    expect(asked.length).toBeGreaterThan(0);
    // A film is a link with its picture.
    const pictures = /^https:\/\/(?:news\.example\/seagrass\.svg|videos\.example\/p\.jpg)/;
    for (const address of asked) expect(address).toMatch(pictures);
  });

  it('is asked for nothing at all once pictures are switched off', async () => {
    const reader = await readerOn('/pictures');
    await settings(reader, { showImages: false });
    expect(remote(await askedFor(reader))).toEqual([]);
    expect(await reader.$$('img')).toEqual([]);
    expect(await words(reader, 'main')).toContain('Third:');
  });

  it('has nothing to do with the faces, and OpenDyslexic is loaded only once chosen', async () => {
    const reader = await readerOn('/long');
    const before = await askedFor(reader);
    expect(before.filter((address) => /opendyslexic/i.test(address))).toEqual([]);
    await settings(reader, { face: 'dyslexic' });
    const after = await askedFor(reader);
    expect(after.some((address) => /chrome-extension:.*opendyslexic/i.test(address))).toBe(true);
    expect(remote(after)).toEqual([]);
    expect(await reader.evaluate(() => document.fonts.check('16px OpenDyslexic'))).toBe(true);
  });
});

describe('a long story', () => {
  const toParagraph = (page: Page, i: number) =>
    page.evaluate((at) => document.querySelectorAll('.story-body p')[at]?.scrollIntoView(), i);

  it('is gone on with where it was left', async () => {
    const reader = await readerOn('/long');
    await toParagraph(reader, 12);
    await vi.waitFor(async () => {
      const kept = await reader.evaluate('chrome.storage.local.get("places")');
      expect(JSON.stringify(kept)).toMatch(/Paragraph 1[12]/);
    });
    await reader.close();

    const again = await readerOn('/long');
    const offer = await again.waitForSelector('[data-part="resume-reading"] button');
    expect(await again.evaluate(() => scrollY)).toBe(0);
    await offer?.click();
    await vi.waitFor(async () => expect(await again.evaluate(() => scrollY)).toBeGreaterThan(800));
    expect(await again.evaluate(() => document.activeElement?.textContent)).toMatch(
      /^Paragraph 1[12]/,
    );
  });

  it('opens on its own page at the paragraph that is being read', async () => {
    const reader = await readerOn('/long');
    await toParagraph(reader, 20);
    await vi.waitFor(async () => expect(await reader.evaluate(() => scrollY)).toBeGreaterThan(800));
    const known = new Set(stage.browser.targets());
    const [target] = await Promise.all([
      stage.browser.waitForTarget((one) => one.url().includes('news.example') && !known.has(one)),
      reader.click('[data-part="original-here"]'),
    ]);
    const original = await target.page();
    await vi.waitFor(async () =>
      expect(await original?.evaluate(() => scrollY)).toBeGreaterThan(800),
    );
  });
});

it('a picture opens alone, and Escape leads back to it', async () => {
  const reader = await readerOn('/pictures');
  const picture = await reader.waitForSelector(
    '.story-body img[data-enlarge], .story-article img[data-enlarge]',
  );
  await picture?.focus();
  await reader.keyboard.press('Enter');
  await reader.waitForSelector('dialog[open] img');
  await reader.keyboard.press('Escape');
  await reader.waitForSelector('dialog', { hidden: true });
  expect(await reader.evaluate(() => document.activeElement?.localName)).toBe('img');
});

describe('on paper', () => {
  it('stands the story with its citation, and none of the controls', async () => {
    const reader = await readerOn('/seagrass-hush');
    await wordsOnce(reader, PART.citation, (text) => text.includes('Vahlström'));
    await reader.emulateMediaType('print');
    const shown = await reader.evaluate(() => {
      const seen = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
      return {
        controls: seen('button, select, fieldset, .reader__progress'),
        citation: seen('[data-part="citation"]'),
        address: seen('.story-article__address'),
        text: seen('[data-part="story-text"] p'),
      };
    });
    expect(shown).toMatchObject({ controls: 0, citation: 1, address: 1 });
    expect(shown.text).toBeGreaterThan(2);
    const pdf = Buffer.from(await reader.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

/** Citing in the built extension: any style, styles of the reader's own, corrections that stay, and pasting. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { problems } from '../support/axe';
import {
  clickInSight,
  clipboard,
  openStage,
  PART,
  press,
  pressToLeave,
  SAMPLE,
  type Stage,
  words,
  wordsOnce,
} from '../support/browser';

/** A style that prints the title in italics and the year, and cites by the title. */
const ownStyle = (id: string, title: string) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>${title}</title><id>http://www.zotero.org/styles/${id}</id><updated>2026-10-01T00:00:00+00:00</updated></info>
  <citation><layout prefix="{" suffix="}"><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="title" font-style="italic"/><date variable="issued" prefix=" / "><date-part name="year"/></date></layout></bibliography>
</style>`;

const NEWEST = ({ url }: { url: URL }) => ({
  status: 200,
  headers: { 'content-type': 'text/plain', 'access-control-allow-origin': '*' },
  body: ownStyle(/(\w+)\.csl$/.exec(url.pathname)?.[1] ?? '', 'The newest one'),
});

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({
    extraHosts: { 'raw.githubusercontent.com': NEWEST } as never,
    extraPages: { '/editor': '<title>Editor</title><div id="editor" contenteditable>.</div>' },
  });
});
beforeEach(() => stage.reset());
afterAll(() => stage?.end());

async function popupOn(path: string = SAMPLE.path) {
  const { page, popup } = await stage.clickOn(path);
  await wordsOnce(popup, PART.citation, (text) => text.includes('Tadesse'));
  return { page, popup };
}

/** The side panel at its tab for citing. */
async function citeTab(popup: Page): Promise<Page> {
  await pressToLeave(popup, 'Side panel');
  const panel = await stage.ownPage('sidepanel.html');
  await press(panel, 'Cite', 'tab');
  return panel;
}

/** Opens the choice of styles, searches, and takes the first one found. */
async function pick(page: Page, query: string): Promise<void> {
  await clickInSight(page, '[data-part="style"]');
  await page.waitForSelector('[role="combobox"]:focus');
  await page.waitForSelector('[role="listbox"][aria-busy="false"]');
  await page.keyboard.type(query);
  await page.waitForSelector('[role="group"]:first-child:last-child [aria-selected="true"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog', { hidden: true });
}

const options = () => stage.open(`chrome-extension://${stage.id}/options.html`);

describe('any style', () => {
  it('is found among all of them by keyboard, cites at once, and stands first the next time', async () => {
    const { popup } = await popupOn();
    await pick(popup, 'plos one');
    await wordsOnce(popup, PART.citation, (text) => text.startsWith('Tadesse I'));
    expect(await words(popup, '[data-part="style"]')).toBe('PLOS ONE');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe(
      'style',
    );
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[role="option"]');
    expect(await words(popup, '[role="option"]')).toBe('PLOS ONE');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('dialog', { hidden: true });
    expect(popup.isClosed()).toBe(false);
  });

  it('is chosen without a request to anyone', async () => {
    const { popup } = await popupOn();
    stage.server.asked.length = 0;
    await pick(popup, 'elsevier harvard');
    await wordsOnce(popup, '[data-part="style"]', (text) => text.includes('Elsevier'));
    expect(stage.server.asked).toEqual([]);
  });

  it('serves the panel as well', async () => {
    const { popup } = await popupOn();
    await pick(popup, 'nature');
    const panel = await citeTab(popup);
    const cited = await wordsOnce(panel, PART.citation, (text) => text.includes('Tadesse, I.'));
    expect(cited).toContain('Coast. Ecol. Lett. 14, 211');
  });
});

describe('a style of the reader’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-trail-styles-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const upload = async (page: Page, name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  it('is added from its file, cited with, and taken away again', async () => {
    const page = await options();
    await page.waitForSelector('input[type="file"]');
    await upload(page, 'house.csl', ownStyle('house-of-moss', 'House of Moss'));
    await wordsOnce(page, 'body', (text) => text.includes('House of Moss is added.'));

    const { popup } = await popupOn();
    await pick(popup, 'house of moss');
    await wordsOnce(popup, PART.citation, (text) => text === `${SAMPLE.paper} / 2026`);
    await press(popup, 'Copy');
    await expect
      .poll(async () => (await clipboard(popup)).html)
      .toContain(`<i>${SAMPLE.paper}</i> / 2026`);

    await page.bringToFront();
    await press(page, 'Remove House of Moss');
    const { popup: again } = await popupOn();
    await wordsOnce(again, '[data-part="style"]', (text) => text === 'APA 7');
    await wordsOnce(again, PART.citation, (text) => text === SAMPLE.apa);
  });

  it('that cannot be used is refused with the reason', async () => {
    const page = await options();
    await page.waitForSelector('input[type="file"]');
    await upload(page, 'story.csl', '<html><body>no style</body></html>');
    await wordsOnce(page, 'body', (text) =>
      text.includes('story.csl was not added. This file is no citation style (CSL).'),
    );
    await upload(page, 'broken.csl', '<style\n<');
    await wordsOnce(page, 'body', (text) =>
      text.includes('broken.csl was not added. This file is'),
    );
  });
});

describe('the newest version of a style', () => {
  it('comes from the CSL project when asked for, and the old one comes back', async () => {
    const page = await options();
    await page.waitForSelector('[data-part="style-version"]');
    expect(stage.server.asked).toEqual([]);
    await press(page, 'Get the newest version of APA, 7th edition');
    await wordsOnce(page, '[data-part="style-version"]', (text) =>
      text.startsWith('Version of October 1, 2026.'),
    );
    expect(stage.server.asked).toEqual([
      'raw.githubusercontent.com/citation-style-language/styles/master/apa.csl',
    ]);
    const { popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.citation, (text) => text === `${SAMPLE.paper} / 2026`);
    await page.bringToFront();
    await press(page, 'Use the one that came with Paper Trail');
    const { popup: again } = await popupOn();
    await wordsOnce(again, PART.citation, (text) => text === SAMPLE.apa);
  });
});

describe('a correction by hand', () => {
  it('counts at once, everywhere, and the next time, until it is undone', async () => {
    const { page, popup } = await popupOn();
    const panel = await citeTab(popup);
    await wordsOnce(panel, PART.citation, (text) => text === SAMPLE.apa);
    await clickInSight(panel, '[data-part="edit"]');
    const volume = '::-p-aria([name="Volume"][role="textbox"])';
    await panel.waitForSelector(volume);
    await clickInSight(panel, volume);
    await panel.keyboard.type('00');
    await wordsOnce(panel, PART.citation, (text) => text.includes('1400(2)'));
    await panel.close();

    const again = await stage.popupOn(page);
    await wordsOnce(again, PART.citation, (text) => text.includes('1400(2), 211–226'));
    expect(await words(again, '[data-part="corrected"]')).toContain('Corrected by you.');
    await press(again, 'Use the original');
    await wordsOnce(again, PART.citation, (text) => text === SAMPLE.apa);
  });
});

describe('on the clipboard', () => {
  it('the citation pastes as rich text into an editor', async () => {
    const { popup } = await popupOn();
    await press(popup, 'Copy');
    await expect.poll(async () => (await clipboard(popup)).plain.trim()).toBe(SAMPLE.apa);
    const editor = await stage.open('/editor');
    await editor.bringToFront();
    await editor.click('#editor');
    await editor.keyboard.down('Control');
    await editor.keyboard.press('v', { commands: ['Paste'] });
    await editor.keyboard.up('Control');
    await wordsOnce(editor, '#editor', (text) => text.includes('Tadesse'));
    expect(await editor.$eval('#editor i', (italic) => italic.textContent)).toBe(
      'Coastal Ecology Letters',
    );
    expect(await editor.$eval('#editor a', (link) => (link as HTMLAnchorElement).href)).toBe(
      `https://doi.org/${SAMPLE.doi}`,
    );
  });

  it('is what stands in the text, from More', async () => {
    const { popup } = await popupOn();
    await clickInSight(popup, `${PART.cite} ::-p-aria([name="Other formats"][role="button"])`);
    await press(popup, 'Copy the in-text citation');
    await expect.poll(async () => (await clipboard(popup)).plain).toBe('(Tadesse et al., 2026)');
  });

  it('are all papers of a roundup, in the order of the style', async () => {
    const { popup } = await popupOn('/roundup');
    await clickInSight(popup, 'input[type="radio"][value="all"]');
    await wordsOnce(popup, PART.citation, (text) => text.includes('Nordahl'));
    await press(popup, 'Copy');
    // What an earlier test copied is still there until the new copy is.
    await expect.poll(async () => (await clipboard(popup)).plain).toContain('Nordahl');
    const { plain } = await clipboard(popup);
    expect(plain).toContain('Tadesse');
    expect(plain.trim().split('\n').length).toBeGreaterThanOrEqual(3);
    expect(plain.indexOf('Nordahl')).toBeLessThan(plain.indexOf('Tadesse'));
  });
});

describe.each(['light', 'dark'] as const)('in the %s', (value) => {
  const problemsHere = async (page: Page) => {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    return problems(page);
  };

  it('the choice of styles can be used by everyone, before and after a search', async () => {
    const { popup } = await popupOn();
    await clickInSight(popup, '[data-part="style"]');
    await popup.waitForSelector('[role="listbox"][aria-busy="false"]');
    expect(await problemsHere(popup)).toEqual([]);
    await popup.keyboard.type('moss');
    await popup.waitForSelector('[role="group"]:first-child:last-child');
    expect(await problemsHere(popup)).toEqual([]);
  });

  it('the form for corrections can be used by everyone', async () => {
    const { popup } = await popupOn();
    const panel = await citeTab(popup);
    await clickInSight(panel, '[data-part="edit"]');
    await clickInSight(panel, '[data-part="edit-work"] summary');
    expect(await problemsHere(panel)).toEqual([]);
  });
});

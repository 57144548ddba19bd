/** From a saved story to the library and back: in Chromium, with the built extension. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, press, SAMPLE, type Stage, words, wordsOnce } from '../support/browser';

let stage: Stage;
const folder = mkdtempSync(join(tmpdir(), 'paper-trail-works-'));
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await stage?.end();
});

describe('the library', () => {
  it('has the story that was saved in the popup: found by its text, removed, brought back, read', async () => {
    const { page, popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, '[data-part="paper"]', (text) => text.includes(SAMPLE.paper));
    await press(popup, 'Save to your library');
    await wordsOnce(popup, '.story-header__quiet', (text) =>
      text.includes('In your library since'),
    );
    await popup.close().catch(() => {});
    await page.close();

    const library = await stage.open(`chrome-extension://${stage.id}/library.html`);
    await wordsOnce(library, '.entry-row__title', (text) => text === SAMPLE.paper);
    await library.type('[data-part="search"]', 'harrow fish quie');
    await wordsOnce(library, '.library-view__count', (text) => text.startsWith('1 entry'));
    await library.focus('[data-part="entries"]');
    await library.keyboard.press('Delete');
    await wordsOnce(library, '[data-part="undo"]', (text) =>
      text.startsWith('1 entry is removed.'),
    );
    expect(await words(library, '.entry-row__title')).toBe('');
    await press(library, 'Undo');
    await wordsOnce(library, '.entry-row__title', (text) => text === SAMPLE.paper);

    await library.focus('[data-part="entries"]');
    await library.keyboard.press('Enter');
    await wordsOnce(library, '[data-part="entry"]', (text) => text.includes(SAMPLE.title));
    await press(library, `Read: ${SAMPLE.title}`);
    const reader = await stage.ownPage('reader.html');
    await wordsOnce(reader, 'h1', (text) => text === SAMPLE.title);
    await wordsOnce(reader, '[data-part="kept"]', (text) =>
      text.startsWith('In your library since'),
    );
  });

  it('is told of a story that is saved while it is open', async () => {
    const library = await stage.open(`chrome-extension://${stage.id}/library.html`);
    const { popup } = await stage.clickOn('/lost-notebook');
    await press(popup, 'Save to your library');
    await wordsOnce(popup, '.story-header__quiet', (text) =>
      text.includes('In your library since'),
    );
    await popup.close().catch(() => {});
    await library.bringToFront();
    await wordsOnce(library, '.library-view__count', (text) => text.startsWith('2 entries'));
  });

  it('puts a bibliography in the reader’s own order, where the style has another', async () => {
    const library = await stage.open(`chrome-extension://${stage.id}/library.html`);
    await press(library, 'Import and backup', 'tab');
    const file = await library.waitForSelector('[type="file"][aria-label="Choose a file"]');
    const path = join(folder, 'works.bib');
    // In no order of any style.
    const works = ['Bog:two', 'Moss:three', 'Alga:one'].map((work) => {
      const [family, title] = work.split(':');
      return `@book{${family}, title={Peatland ${title}}, author={${family}, Ada}, year={2020}}`;
    });
    writeFileSync(path, works.join('\n'));
    await (file as ElementHandle<HTMLInputElement>).uploadFile(path);
    await wordsOnce(library, '[data-part="import"]', (text) => text.includes('holds 3 works'));
    await press(library, 'Stories and papers', 'tab');
    await library.type('[data-part="search"]', 'peatland');
    await wordsOnce(library, '.library-view__count', (text) => text.startsWith('3 entries'));
    await library.focus('[data-part="entries"]');
    await library.keyboard.down('Control');
    await library.keyboard.press('a');
    await library.keyboard.up('Control');
    await press(library, 'Bibliography');
    const order = (text: string) => (text.match(/Alga|Bog|Moss/g) ?? []).join(' ');
    await wordsOnce(library, '.bibliography__text', (text) => order(text) === 'Alga Bog Moss');
    await press(library, 'Order');
    await press(library, 'Move up: Peatland three');
    await wordsOnce(library, '.bibliography__text', (text) => order(text) === 'Alga Moss Bog');
    await press(library, 'As the style has it');
    await wordsOnce(library, '.bibliography__text', (text) => order(text) === 'Alga Bog Moss');
  });

  it('has the form to put an entry right in its own style', async () => {
    const library = await stage.open(`chrome-extension://${stage.id}/library.html`);
    await library.waitForSelector('.entry-row__title');
    await library.focus('[data-part="entries"]');
    await library.keyboard.press('Enter');
    await press(library, 'Edit');
    const display = await library.$eval('.edit-work', (form) => getComputedStyle(form).display);
    expect(display).toBe('grid');
  });
});

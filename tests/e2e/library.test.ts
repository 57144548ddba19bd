/** From a saved story to the library and back: in Chromium, with the built extension. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, press, SAMPLE, type Stage, words, wordsOnce } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.end());

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
});

/** axe on the extension's real pages, with their real colours, in the light and in the dark. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { openStage, PART, press, SAMPLE, type Stage, wordsOnce } from '../support/browser';

const AXE = readFileSync(fromRoot('node_modules/axe-core/axe.min.js'), 'utf8');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.reset());
afterAll(() => stage?.end());

/** What axe finds wrong, one line a rule, with the first element it is wrong on. */
async function problems(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const run =
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))';
  return (await page.evaluate(run)) as string[];
}

async function popupOnSample(): Promise<Page> {
  const { popup } = await stage.clickOn(SAMPLE.path);
  await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
  return popup;
}

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  const look = async (page: Page): Promise<string[]> => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // Colours that are still on their way to the other scheme are nobody's fault.
    await page.evaluate(() => {
      const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
      return Promise.allSettled(changes.map((change) => change.finished));
    });
    return problems(page);
  };

  it('the popup can be used by everyone', async () => {
    expect(await look(await popupOnSample())).toEqual([]);
  });

  it('the popup on a page that cannot be read can, too', async () => {
    const { popup } = await stage.clickOn('chrome://version');
    await wordsOnce(popup, PART.cannotRead, Boolean);
    expect(await look(popup)).toEqual([]);
  });

  it('so can every part of the side panel', async () => {
    await press(await popupOnSample(), 'Side panel');
    const panel = await stage.ownPage('sidepanel.html');
    await wordsOnce(panel, 'body', (text) => text.includes(SAMPLE.title));
    expect(await look(panel)).toEqual([]);
    for (const part of ['Paper', 'Cite']) {
      await press(panel, part, 'tab');
      expect(await look(panel), part).toEqual([]);
    }
  });

  it('so can the full page', async () => {
    await press(await popupOnSample(), 'Full page');
    const reader = await stage.ownPage('reader.html');
    await wordsOnce(reader, PART.citation, (text) => text === SAMPLE.apa);
    expect(await look(reader)).toEqual([]);
  });

  it('so can the settings', async () => {
    const options = await stage.open(`chrome-extension://${stage.id}/options.html`);
    await wordsOnce(options, 'body', (text) => text.includes('Crossref'));
    expect(await look(options)).toEqual([]);
  });
});

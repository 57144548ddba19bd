/** From the install to the first citation, in Firefox; and the browser's own question for an e-mail address. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { problems } from '../../support/axe';
import { PART, wordsOnce } from '../../support/browser';
import { type FirefoxStage, openFirefoxStage } from '../../support/firefox';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await openFirefoxStage({}, { welcome: true });
});
afterAll(() => stage?.end());

const popupWords = (selector: string) =>
  stage.inPopup(
    `(document.querySelector('${selector}')?.textContent ?? '').replace(/\\s+/g, ' ').trim()`,
  );
const SAMPLE_TITLE = 'City bees find more to eat on balconies than in parks';

describe('after the install', () => {
  it('one page opens, and no other', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const opened = (await stage.tabs()).filter((url) => !url.startsWith('about:'));
    expect(opened).toEqual([expect.stringMatching(/^moz-extension:.*\/welcome\.html$/)]);
  });

  it('it says how Firefox keeps the icon in sight, and that Firefox has asked', async () => {
    const page = await stage.openOwn('welcome.html');
    const said = await wordsOnce(page, 'main', (text) => text.includes('Choose “Pin to Toolbar”.'));
    expect(said).toContain('You agreed to this when you installed Paper Trail.');
    // The stage has put it there.
    await wordsOnce(page, '[role="status"]', (text) => text === 'It is in your toolbar.');
  });
});

it('the sample is read by a click on the icon, its paper found and cited, and nothing is sent', async () => {
  const sample = await stage.openOwn('sample.html');
  await wordsOnce(sample, '.sample-hint', (text) => text.includes('Click the icon'));
  await stage.click();
  await vi.waitFor(async () => expect(await popupWords(PART.citation)).toContain('7(2), 118–131'), {
    timeout: 30_000,
    interval: 200,
  });
  expect(await popupWords(PART.title)).toBe(SAMPLE_TITLE);
  expect(stage.standIn.asked).toEqual([]);
});

async function options(): Promise<Page> {
  const page = await stage.openOwn('options.html');
  await wordsOnce(page, '#access', (text) => text.includes('You allowed nothing beyond that.'));
  return page;
}

describe('an e-mail address in the settings', () => {
  const give = async (page: Page) => {
    await page.focus('#mailto');
    await page.$eval('#mailto', (field) => {
      (field as HTMLInputElement).value = '';
    });
    await page.keyboard.type('ada@fern.example');
    await page.keyboard.press('Tab');
  };

  it('is not kept where Firefox is told not to send it', async () => {
    const page = await options();
    await give(page);
    await stage.answerPrompt(false);
    await wordsOnce(page, '#looking', (text) => text.includes('was not allowed to send this'));
  });

  it('is kept where Firefox is told to, stands among what was allowed, and is taken back there', async () => {
    const page = await options();
    await give(page);
    await stage.answerPrompt(true);
    await wordsOnce(page, '#access', (text) => text.includes('Your e-mail address'));
    await page.click('[data-part="grants"] button');
    await wordsOnce(page, '#access', (text) => text.includes('You allowed nothing beyond that.'));
    await vi.waitFor(async () =>
      expect(await page.$eval('#mailto', (field) => (field as HTMLInputElement).value)).toBe(''),
    );
  });
});

it('access to a service stands among what was allowed, and is taken back there with the service', async () => {
  const page = await options();
  await page.click('#service-pubmed');
  await stage.answerPrompt(true);
  await wordsOnce(page, '#access', (text) => text.includes('PubMed'));
  await page.click('[data-part="grants"] button');
  await wordsOnce(page, '#access', (text) => text.includes('You allowed nothing beyond that.'));
  await vi.waitFor(async () =>
    expect(
      await page.$eval('#service-pubmed', (field) => (field as HTMLInputElement).checked),
    ).toBe(false),
  );
});

describe.each(['welcome.html', 'sample.html', 'options.html'])('%s', (name) => {
  it('can be used by everyone, narrow and from right to left too', async () => {
    const page = await stage.openOwn(name);
    await wordsOnce(page, 'body', (text) => text.length > 200);
    expect(await problems(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    const wide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await wide()).toBe(0);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await wide()).toBe(0);
    expect(await problems(page)).toEqual([]);
  });
});

/** Firefox on systems that are set otherwise: dark, with colours of their own, from right to left, enlarged. */
import { afterEach, expect, it, vi } from 'vitest';
import { PART, SAMPLE } from '../../support/browser';
import { type FirefoxStage, openFirefoxStage } from '../../support/firefox';

let stage: FirefoxStage | undefined;
afterEach(() => stage?.end());

const once = (ask: () => Promise<string>, check: (text: string) => void) =>
  vi.waitFor(async () => check(await ask()), { timeout: 30_000, interval: 200 });
const ground = 'content.getComputedStyle(document.documentElement).backgroundColor';

async function popupOf(options: Parameters<typeof openFirefoxStage>[1]): Promise<FirefoxStage> {
  const opened = await openFirefoxStage({}, options);
  stage = opened;
  await opened.open(SAMPLE.path);
  await opened.click();
  await once(
    () => opened.inPopup(`document.querySelector('${PART.citation}')?.textContent ?? ''`),
    (text) => expect(text).toContain('Vahlström'),
  );
  return opened;
}

async function toPanel(opened: FirefoxStage): Promise<void> {
  await opened.clickIn('popup', '[data-part="open-panel"]');
  await once(
    () => opened.inPanel(`document.querySelector('h1')?.textContent ?? ''`),
    (text) => expect(text).toBe(SAMPLE.title),
  );
}

it('popup and side panel are dark, and legible', async () => {
  const firefox = await popupOf({ dark: true });
  expect(await firefox.inPopup(ground)).toBe('rgb(23, 24, 26)');
  expect(await firefox.problemsIn('popup')).toEqual([]);
  await toPanel(firefox);
  expect(await firefox.inPanel(ground)).toBe('rgb(23, 24, 26)');
  expect(await firefox.problemsIn('panel')).toEqual([]);
});

it('popup and side panel take the system’s own colours', async () => {
  const firefox = await popupOf({ forcedColours: true });
  expect(await firefox.inPopup(`content.matchMedia('(forced-colors: active)').matches`)).toBe(
    'true',
  );
  expect(await firefox.problemsIn('popup')).toEqual([]);
  await toPanel(firefox);
  expect(await firefox.problemsIn('panel')).toEqual([]);
  const line = (tab: string) =>
    firefox.inPanel(
      `content.getComputedStyle(document.querySelector('[role="tab"]${tab}')).borderBlockEndColor`,
    );
  expect(await line('[aria-selected="true"]')).not.toBe(await line('[aria-selected="false"]'));
});

it('the popup can be used from right to left, and enlarged', async () => {
  const firefox = await popupOf({});
  await firefox.inPopup(`(document.documentElement.dir = 'rtl')`);
  expect(await firefox.problemsIn('popup')).toEqual([]);
  await firefox.zoomPopup(2);
  const wide = 'document.documentElement.scrollWidth > content.innerWidth';
  expect(await firefox.inPopup(wide)).toBe('false');
  expect(await firefox.problemsIn('popup')).toEqual([]);
});

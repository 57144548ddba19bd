/** A Chromium with the built extension, the invented news site and the stand-in for Crossref. */
import { setTimeout as sleep } from 'node:timers/promises';
import { findChromium } from '../../../scripts/lib/browsers.mjs';
import { isPage, openChromium } from '../../../scripts/lib/extension.mjs';
import { startMockServer } from '../../../scripts/lib/mock-server/server.mjs';
import { SITE_HOST } from '../../../scripts/lib/mock-server/site.mjs';

export const SAMPLE = '/seagrass-hush';
const PATIENCE_MS = 120_000;

export async function openStage({ extraPages = {}, extraArguments = [] }) {
  const server = await startMockServer({ extraPages });
  const session = await openChromium({
    executablePath: findChromium(),
    hostRules: server.hostRules,
    extraArguments: ['--lang=en-US', '--js-flags=--expose-gc', ...extraArguments],
    protocolTimeout: 600_000,
  });
  const { browser, id } = session;
  const address = (path) => `https://${SITE_HOST}${path}`;
  const own = (name) => `chrome-extension://${id}/${name}`;

  async function open(url) {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(url.startsWith('/') ? address(url) : url, { timeout: 0 });
    return page;
  }

  return {
    ...session,
    server,
    address,
    open,
    own: (name) => open(own(name)),
    /** The popup on the page, with the story or what is said instead. */
    async read(page) {
      const popup = await session.openPopup(page);
      popup.setDefaultTimeout(PATIENCE_MS);
      const found = await popup.waitForSelector('.story-header, [data-part="cannot-read"]');
      // What a driver holds keeps its page in memory.
      await found.dispose();
      return popup;
    },
    close: async () => {
      await session.close();
      await server.close();
    },
  };
}

/** Waits until the words of the element fulfil the check, and gives them. */
export async function wordsOnce(page, selector, check, ms = PATIENCE_MS) {
  const end = performance.now() + ms;
  for (;;) {
    const text = await page
      .evaluate((one) => document.querySelector(one)?.textContent?.trim() ?? '', selector)
      .catch(() => '');
    if (check(text)) return text;
    if (performance.now() > end)
      throw new Error(`${selector} says: ${text.slice(0, 80) || '(nothing)'}`);
    await sleep(100);
  }
}

/** Megabytes of script memory, once what is garbage is collected; null where it does not run. */
export async function memoryOf(browser, is) {
  const target = browser.targets().find(is);
  if (!target) return null;
  const session = await target.createCDPSession();
  try {
    await session.send('HeapProfiler.enable');
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  } finally {
    await session.detach().catch(() => {});
  }
}

export const isBackground = (target) => target.type() === 'service_worker';
export const isOffscreen = (target) => isPage(target, 'offscreen.html');
export const isPopup = (target) => isPage(target, 'popup.html');

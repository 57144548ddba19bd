/**
 * The stage of the end-to-end tests: the built extension in a real Chromium, an invented news site and
 * a stand-in for Crossref under their own host names, and a true click on the toolbar icon.
 */
import type { CDPSession, ElementHandle, Page, Target } from 'puppeteer-core';
import { vi } from 'vitest';
import { findChromium } from '../../scripts/lib/browsers.mjs';
import { isPage, openChromium } from '../../scripts/lib/extension.mjs';
import type { OTHER_SERVICES } from '../../scripts/lib/mock-server/other-services.mjs';
import { startMockServer } from '../../scripts/lib/mock-server/server.mjs';
import { SITE_HOST } from '../../scripts/lib/mock-server/site.mjs';

export const SAMPLE = {
  path: '/seagrass-hush',
  title: 'Seagrass meadows hush the sea, and young fish follow the quiet',
  doi: '10.5555/cel.2026.0417',
  paper: 'Seagrass canopies attenuate low-frequency sound and guide the settlement of larval fish',
  /** APA 7, from the stand-in's record. */
  apa: 'Tadesse, I., Vahlström, J., Achterberg, M.-L., & Okafor-Lindqvist, R. (2026). Seagrass canopies attenuate low-frequency sound and guide the settlement of larval fish. Coastal Ecology Letters, 14(2), 211–226. https://doi.org/10.5555/cel.2026.0417',
} as const;

interface StageOptions {
  headless?: boolean;
  /** Leave the page open that comes after the install. */
  welcome?: boolean;
  env?: Record<string, string>;
  extraArguments?: string[];
  extraPages?: Record<string, string>;
  /** Further services that can be reached: OTHER_SERVICES of scripts/lib/mock-server. */
  extraHosts?: typeof OTHER_SERVICES | Record<string, never>;
  /** Programs of this computer under their own addresses: {'127.0.0.1:23119': 40123} leads the first to that port. */
  localPorts?: Record<string, number>;
}

/** Runs in a page of the extension: whoever has the library open lets go of it. */
const FORGET = `Promise.all([
  chrome.storage.local.clear(),
  chrome.storage.session.clear(),
  new Promise((resolve, reject) => {
    const forgotten = indexedDB.deleteDatabase('library');
    forgotten.onsuccess = resolve;
    forgotten.onerror = () => reject(forgotten.error);
  }),
])`;

export type Stage = Awaited<ReturnType<typeof openStage>>;

export async function openStage({
  extraPages = {},
  extraHosts = {},
  localPorts = {},
  ...options
}: StageOptions = {}) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge on this machine');
  const server = await startMockServer({ extraPages, extraHosts });
  const session = await openChromium({
    executablePath,
    hostRules: [
      ...Object.entries(localPorts).map(([own, port]) => `MAP ${own} 127.0.0.1:${port}`),
      server.hostRules,
    ].join(', '),
    ...options,
    // The words that tests look for are English ones.
    extraArguments: ['--lang=en-US', ...(options.extraArguments ?? [])],
  });
  const { browser, id } = session;
  await browser
    .defaultBrowserContext()
    .setPermission(
      `chrome-extension://${id}`,
      { permission: { name: 'clipboard-read' }, state: 'granted' },
      { permission: { name: 'clipboard-write' }, state: 'granted' },
    );

  const own = (name: string) => browser.targets().filter((target) => isPage(target, name));

  /** Opens a page of the invented site, or an address, in a tab of its own. */
  async function open(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address.startsWith('/') ? `https://${SITE_HOST}${address}` : address);
    return page;
  }

  /** With a session that starts and ends the browser's service workers, of which the background is one. */
  async function withWorkers(act: (session: CDPSession) => Promise<unknown>): Promise<void> {
    const [page] = await browser.pages();
    const session = await page?.createCDPSession();
    if (!session) throw new Error('no page to begin at');
    await session.send('ServiceWorker.enable');
    await act(session);
    await session.detach();
  }

  return {
    ...session,
    server,
    open,

    /** A click on the icon while the page is in front. */
    popupOn: (page: Page): Promise<Page> => session.openPopup(page),

    /** Both steps at once. */
    async clickOn(address: string): Promise<{ page: Page; popup: Page }> {
      const page = await open(address);
      return { page, popup: await session.openPopup(page) };
    },

    /** One of the extension's own pages that something else has opened: "sidepanel.html". */
    async ownPage(name: string): Promise<Page> {
      const target: Target = await browser.waitForTarget((one) => isPage(one, name), {
        timeout: 30_000,
      });
      return target.asPage();
    },

    /** Closes everything the extension shows and every tab but one, and forgets what it stored. */
    async reset(): Promise<void> {
      server.setMode('ok');
      server.release();
      const [first, ...others] = await browser.pages();
      for (const page of others) await page.close().catch(() => {});
      await first?.goto(`chrome-extension://${id}/options.html`);
      await first?.evaluate(FORGET);
      await first?.goto('about:blank');
      for (const name of ['popup.html', 'sidepanel.html']) {
        for (const target of own(name)) await (await target.asPage()).close().catch(() => {});
      }
      server.asked.length = 0;
      server.dropped.length = 0;
    },

    /** Until the popup is gone: another one opens only then. */
    async popupGone(): Promise<void> {
      await vi.waitFor(
        () => {
          if (own('popup.html').length > 0) throw new Error('the popup is still there');
        },
        { timeout: 20_000, interval: 20 },
      );
    },

    /** As Chrome does after half a minute without a question. What waits for it may start it anew at once. */
    endBackground: (): Promise<void> =>
      withWorkers((session) => session.send('ServiceWorker.stopAllWorkers')),

    /** What an expression gives in the background, which is started where it sleeps. */
    async inBackground<Value>(expression: string): Promise<Value> {
      await withWorkers((session) =>
        session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` }),
      );
      const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
      const session = await target.createCDPSession();
      const evaluate = async (wanted: string) => {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression: wanted,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
        return result.value;
      };
      // Its scripts may not have run yet.
      await vi.waitFor(
        async () => {
          if (!(await evaluate('chrome.runtime.onConnect.hasListeners()')))
            throw new Error('the background does not listen yet');
        },
        { timeout: 20_000, interval: 20 },
      );
      const value = await evaluate(expression);
      await session.detach();
      return value as Value;
    },

    async end(): Promise<void> {
      await session.close();
      await server.close();
    },
  };
}

/** The words of the first element that fits, with white space folded; empty when there is none. */
export function words(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    selector,
  );
}

/** Waits until the words of the element fulfil the check, and gives them. */
export function wordsOnce(
  page: Page,
  selector: string,
  check: (text: string) => boolean,
  seconds = 20,
): Promise<string> {
  return vi.waitFor(
    async () => {
      const text = await words(page, selector);
      if (!check(text)) throw new Error(`${selector} says: ${text || '(nothing)'}`);
      return text;
    },
    { timeout: seconds * 1000, interval: 50 },
  );
}

/** Clicks what a screen reader would call by this name and role. */
export function press(page: Page, name: string, role = 'button'): Promise<void> {
  return clickInSight(page, `::-p-aria([name="${name}"][role="${role}"])`);
}

/** Presses a button that closes its page, which may be gone before the click is reported to be over. */
export async function pressToLeave(page: Page, name: string): Promise<void> {
  await press(page, name).catch((error: Error) => {
    if (!/closed/i.test(error.message)) throw error;
  });
}

/** Clicks the first element that fits, scrolled to where no bar that sticks to an edge covers it. */
export async function clickInSight(page: Page, selector: string): Promise<void> {
  const found = await page.locator(selector).setTimeout(30_000).waitHandle();
  const element = found as ElementHandle<Element>;
  await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await element.click();
}

/** What is on the clipboard, as plain and as rich text. */
export function clipboard(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}

/** Parts of the surfaces that tests look at; the rest is found by its words. */
export const PART = {
  title: 'h1',
  paper: '[data-part="paper"] h3',
  paperSection: '[data-part="paper"]',
  link: '[data-part="read-paper"]',
  cite: '[data-part="cite"]',
  citation: '[data-part="citation"]',
  trouble: '[data-part="paper"] [role="status"]',
  cannotRead: '[data-part="cannot-read"]',
} as const;

/**
 * Firefox with the built extension, driven over WebDriver BiDi. Its toolbar and popup belong to the
 * browser window itself, which BiDi reaches in its chrome scope.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findFirefox } from '../../scripts/lib/browsers.mjs';
import { startMockServer } from '../../scripts/lib/mock-server/server.mjs';
import { SITE_HOST } from '../../scripts/lib/mock-server/site.mjs';
import { BUILT } from '../../scripts/lib/paths.mjs';
import { startProxy } from './proxy';

const EXTENSION = 'paper-trail@paper-trail.reader';
const UUID = '7f6d2a0e-2f53-4c52-9f0c-0d7a5b1c9e11';
/** As Firefox names the toolbar button of an extension. */
const BUTTON = `${EXTENSION.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

export type FirefoxStage = Awaited<ReturnType<typeof openFirefoxStage>>;

/** `welcome` leaves the page open that comes after the install. */
export async function openFirefoxStage(
  extraPages: Record<string, string> = {},
  { welcome = false }: { welcome?: boolean } = {},
) {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox on this machine');
  const standIn = await startMockServer({ extraPages });
  const proxy = await startProxy(standIn.port);
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
    },
  });
  await browser.installExtension(BUILT.firefox);
  const { connection } = browser as unknown as { connection: Connection };
  const inWindow = await windowScope(connection);
  const tabs = async () => JSON.parse(await inWindow(TABS)) as string[];
  const welcomed = async () => {
    if (!(await tabs()).some((url) => url.endsWith('/welcome.html')))
      throw new Error('no page has opened');
  };
  await vi.waitFor(welcomed, { timeout: 20_000, interval: 100 });
  if (!welcome) await inWindow(CLOSE_WELCOME);
  await inWindow(`CustomizableUI.addWidgetToArea(${JSON.stringify(BUTTON)}, 'nav-bar')`);

  return {
    standIn,

    /** The addresses of all tabs, as the window has them: pages of extensions tell the driver nothing of theirs. */
    tabs,

    async open(path: string): Promise<Page> {
      const page = await browser.newPage();
      await page.goto(`https://${SITE_HOST}${path}`);
      await page.bringToFront();
      return page;
    },

    /** One of the extension's own pages in a tab. Its loading is never reported: what is on it has to be waited for. */
    async openOwn(name: string): Promise<Page> {
      const page = await browser.newPage();
      void page.goto(`moz-extension://${UUID}/${name}`).catch(() => {});
      await page.bringToFront();
      return page;
    },

    /** Pastes where the focus is, as the Edit menu does. */
    async paste(): Promise<void> {
      await inWindow(`goDoCommand('cmd_paste')`);
    },

    /** Right-clicks on the element and chooses the entry of these words in Firefox's own menu. */
    async chooseInMenu(page: Page, selector: string, words: string): Promise<void> {
      await page.click(selector, { button: 'right' });
      await inWindow(chooseEntry(words));
    },

    /** A click on the icon in the toolbar. */
    async click(): Promise<void> {
      await inWindow(
        `document.querySelector('#${BUTTON} .unified-extensions-item-action-button').click()`,
      );
    },

    /** Presses Alt+Shift and this letter, where the extension has a command on it. */
    async press(letter: string): Promise<void> {
      await inWindow(
        `document.querySelector('keyset[id^="ext-keyset-id"] key[key="${letter}"]').doCommand()`,
      );
    },

    /** Runs the expression in the open popup and gives its value, a string. */
    inPopup: (expression: string) => inWindow(askPopup(expression)),

    /** Answers the browser's own question for a permission, as soon as it is asked. */
    answerPrompt: (allow: boolean) => inWindow(answerPrompt(allow)),

    /** What the system's clipboard holds in this form. */
    clipboard: (type: 'text/plain' | 'text/html') => inWindow(readClipboard(type)),

    async end(): Promise<void> {
      await browser.close();
      proxy.close();
      await standIn.close();
    },
  };
}

const TABS = 'JSON.stringify([...gBrowser.tabs].map((tab) => tab.linkedBrowser.currentURI.spec))';
const CLOSE_WELCOME = `[...gBrowser.tabs].filter((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html')).forEach((tab) => gBrowser.removeTab(tab))`;

/** Evaluates in the browser's own window; rejects with what went wrong there. */
async function windowScope(connection: Connection) {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result.contexts as { context: string }[];
  return async (expression: string): Promise<string> => {
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context: window?.context },
      awaitPromise: true,
    });
    const {
      type,
      result: value,
      exceptionDetails,
    } = answer.result as {
      type: string;
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'the window did not answer');
    return String(value?.value ?? '');
  };
}

/** The popup is a `browser` in an open panel, in a process of its own: it is asked by message. */
const askPopup = (expression: string) => `(async () => {
  const popup = document.querySelector('panel[panelopen] browser.webextension-popup-browser');
  if (!popup) return '';
  const answer = new Promise((resolve) => {
    const listener = { receiveMessage({ data }) {
      popup.messageManager.removeMessageListener('paper-trail:answer', listener);
      resolve(data);
    } };
    popup.messageManager.addMessageListener('paper-trail:answer', listener);
  });
  const script = 'sendAsyncMessage("paper-trail:answer", String((() => { const document = content.document; return (' + ${JSON.stringify(expression)} + '); })()))';
  popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  return answer;
})()`;

/** Waits for the menu to open, since it does so in a process of its own. */
const chooseEntry = (words: string) => `(async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  for (let wait = 0; wait < 100; wait++) {
    const entry = menu.state === 'open'
      && [...menu.querySelectorAll('menuitem')].find(({ label }) => label === ${JSON.stringify(words)});
    if (entry) return menu.activateItem(entry);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the menu has: ' + menu.state + ' ' + [...menu.querySelectorAll('menuitem')].map(({ label }) => label).join(', '));
})()`;

/** A notification in a panel of its own, whose buttons do nothing in their first moment. */
const answerPrompt = (allow: boolean) => `(async () => {
  for (let wait = 0; wait < 200; wait++) {
    const shown = document.querySelector('#addon-webext-permissions-notification');
    const open = PopupNotifications.panel.state === 'open' && shown;
    if (open) {
      await new Promise((resolve) => setTimeout(resolve, 600));
      shown.${allow ? 'button' : 'secondaryButton'}.click();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the browser asked nothing');
})()`;

const readClipboard = (type: string) => `(() => {
  const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transfer.init(null);
  transfer.addDataFlavor('${type}');
  Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
  const found = {};
  try { transfer.getTransferData('${type}', found); } catch { return ''; }
  return found.value.QueryInterface(Ci.nsISupportsString).data;
})()`;

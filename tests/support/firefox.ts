/**
 * Firefox with the built extension, driven over WebDriver BiDi. Its toolbar and popup belong to the
 * browser window itself, which BiDi reaches in its chrome scope.
 */
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findFirefox } from '../../scripts/lib/browsers.mjs';
import { startMockServer } from '../../scripts/lib/mock-server/server.mjs';
import { SITE_HOST } from '../../scripts/lib/mock-server/site.mjs';
import { BUILT, fromRoot } from '../../scripts/lib/paths.mjs';
import { startProxy } from './proxy';

const EXTENSION = 'paper-trail@paper-trail.reader';
const UUID = '7f6d2a0e-2f53-4c52-9f0c-0d7a5b1c9e11';
/** As Firefox names the toolbar button of an extension. */
const BUTTON = `${EXTENSION.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

export type FirefoxStage = Awaited<ReturnType<typeof openFirefoxStage>>;

interface StageOptions {
  /** As a system set to dark colours has it. */
  dark?: boolean;
  /** As a system with colours of its own has it. */
  forcedColours?: boolean;
  /** Leaves the page open that comes after the install. */
  welcome?: boolean;
}

export async function openFirefoxStage(
  extraPages: Record<string, string> = {},
  { dark = false, forcedColours = false, welcome = false }: StageOptions = {},
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
      // The words that tests look for are English ones.
      'intl.accept_languages': 'en-US',
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      ...(forcedColours && {
        'ui.useAccessibilityTheme': 1,
        'browser.display.document_color_use': 2,
      }),
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

    /** Moves the icon to the toolbar, where it is from the first, or into the menu of extensions. */
    async place(area: 'nav-bar' | 'unified-extensions-area'): Promise<void> {
      await inWindow(`CustomizableUI.addWidgetToArea(${JSON.stringify(BUTTON)}, '${area}')`);
    },

    /** Opens the menu of extensions and clicks on the entry in it. */
    async clickInMenu(): Promise<void> {
      await inWindow(`document.getElementById('unified-extensions-button').click()`);
      await vi.waitFor(
        () =>
          inWindow(
            `(() => { const entry = document.querySelector('#unified-extensions-panel[panelopen] #${BUTTON} .unified-extensions-item-action-button'); if (!entry) throw new Error('not open'); entry.click(); })()`,
          ),
        { timeout: 10_000, interval: 100 },
      );
    },

    /** Opens an address that no page may be sent to, as from the address bar. */
    async openForbidden(address: string): Promise<void> {
      await inWindow(
        `gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(address)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`,
      );
      await vi.waitFor(
        async () => {
          const shown = await inWindow('gBrowser.selectedBrowser.currentURI.spec');
          if (shown !== address) throw new Error(`the tab shows ${shown}`);
        },
        { timeout: 10_000, interval: 100 },
      );
    },

    /** Runs the expression in the open popup, or in the side panel, and gives its value, a string. */
    inPopup: (expression: string) => inWindow(askFrame(POPUP, evaluated(expression))),
    inPanel: (expression: string) => inWindow(askFrame(PANEL, evaluated(expression))),

    /** Clicks on the element as a reader does: some things browsers do only then. */
    clickIn: (frame: 'popup' | 'panel', selector: string) =>
      inWindow(askFrame(frame === 'popup' ? POPUP : PANEL, clicked(selector))),

    /** Types in the popup or wherever else the focus is: "Tab", "Enter", "a". */
    async type(...keys: string[]): Promise<void> {
      for (const key of keys) await inWindow(typed(key));
    },

    /** What axe finds wrong with the popup or the panel: one line a rule. */
    async problemsIn(frame: 'popup' | 'panel'): Promise<string[]> {
      const told = await inWindow(askFrame(frame === 'popup' ? POPUP : PANEL, AXE_RUN));
      return JSON.parse(told) as string[];
    },

    /** A picture of the popup or the panel, as a PNG. */
    async picture(frame: 'popup' | 'panel'): Promise<Buffer> {
      const url = await inWindow(pictured(frame === 'popup' ? POPUP : PANEL));
      return Buffer.from(url.split(',')[1] ?? '', 'base64');
    },

    async zoomPopup(factor: number): Promise<void> {
      await inWindow(`${POPUP}.fullZoom = ${factor}`);
    },

    async zoomPanel(factor: number): Promise<void> {
      await inWindow(`${PANEL}.fullZoom = ${factor}`);
    },

    /** The tab in front, as its own keys for it do. */
    async zoomTab(factor: number): Promise<void> {
      await inWindow(`gBrowser.selectedBrowser.fullZoom = ${factor}`);
    },

    /** It has the keys from here on, as a reader's click on the icon, or F6, gives them to it. */
    async focusOn(frame: 'popup' | 'panel'): Promise<void> {
      await inWindow(`${frame === 'popup' ? POPUP : PANEL}.focus()`);
    },

    /** How wide the side panel is, in pixels. */
    async setPanelWidth(width: number): Promise<void> {
      await inWindow(`document.getElementById('sidebar-box').style.width = '${width}px'`);
    },

    /** Closes popup, panel and every tab but one. */
    async reset(): Promise<void> {
      await inWindow(`(() => {
        document.querySelector('panel[panelopen]')?.hidePopup();
        SidebarController.hide();
        gBrowser.removeAllTabsBut(gBrowser.addTab('about:newtab', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }));
      })()`);
    },

    /** The extension's own page that something else has opened in a tab. */
    ownTab: (name: string): Promise<Page> =>
      vi.waitFor(
        async () => {
          // Their loading is never reported: each page is asked where it is.
          for (const page of (await browser.pages()).reverse()) {
            const address = await page.evaluate(() => location.href).catch(() => '');
            if (address.includes(`/${name}`)) return page;
          }
          throw new Error(`no tab shows ${name}`);
        },
        { timeout: 15_000, interval: 200 },
      ),

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

/** Popup and side panel are a `browser` each in the browser's own window, in a process of their own. */
const POPUP = `document.querySelector('panel[panelopen] browser.webextension-popup-browser')`;
const PANEL = `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`;

/** They are asked by message. `script` calls `answer` with a string. */
const askFrame = (frame: string, script: string) => `(async () => {
  const asked = ${frame};
  if (!asked) return '';
  const answer = new Promise((resolve) => {
    const listener = { receiveMessage({ data }) {
      asked.messageManager.removeMessageListener('paper-trail:answer', listener);
      resolve(data);
    } };
    asked.messageManager.addMessageListener('paper-trail:answer', listener);
  });
  const script = '{ const answer = (told) => sendAsyncMessage("paper-trail:answer", told); ' + ${JSON.stringify(script)} + ' }';
  asked.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  return answer;
})()`;

const evaluated = (expression: string) =>
  `answer(String((() => { const { document } = content; return (${expression}); })()));`;

const clicked = (selector: string) => `
  const input = content.windowUtils.setHandlingUserInput(true);
  try {
    const found = content.document.querySelector(${JSON.stringify(selector)});
    found?.click();
    answer(String(found !== null));
  } finally {
    input.destruct();
  }`;

/** Keys go where the focus is, whichever process has it. */
const typed = (key: string) => `(() => {
  const codes = { Tab: 9, Enter: 13, Escape: 27, ' ': 32, PageDown: 34, End: 35, Home: 36, ArrowLeft: 37, ArrowRight: 39, ArrowDown: 40 };
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  tip.beginInputTransactionForTests(window);
  const key = ${JSON.stringify(key)};
  const event = new KeyboardEvent('', { key, code: key.length > 1 ? key : '', keyCode: codes[key] ?? key.toUpperCase().charCodeAt(0) });
  tip.keydown(event);
  tip.keyup(event);
})()`;

/** In a sandbox over the page, whose own policy lets no text become a script. */
const AXE_RUN = `
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  sandbox.told = answer;
  Cu.evalInSandbox(${JSON.stringify(
    `${readFileSync(fromRoot('node_modules/axe-core/axe.min.js'), 'utf8')};
    axe.run(document).then(
      ({ violations }) => told(JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))),
      (error) => told(JSON.stringify([String(error)])),
    );`,
  )}, sandbox);`;

const pictured = (frame: string) => `(async () => {
  const bitmap = await ${frame}.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
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

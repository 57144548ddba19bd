/** Chromium with the built extension in it, and a true click on its toolbar icon. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { isRoot } from './browsers.mjs';
import { BUILT } from './paths.mjs';

const ARGUMENTS = [
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--no-default-browser-check',
  '--ignore-certificate-errors',
  ...(isRoot() ? ['--no-sandbox'] : []),
];

/**
 * {browser, id, profile, click(page), close()}. `hostRules` comes from the stand-in; without it the real network
 * is used. `env` goes to the browser, for a display of its own. `folder` holds the extension, ours unless said
 * otherwise. `profileFrom`: a profile that the browser begins with a copy of.
 *
 * @param {{ executablePath: string, headless?: boolean, hostRules?: string,
 *   env?: Record<string, string>, extraArguments?: string[], folder?: string,
 *   profileFrom?: string, protocolTimeout?: number, welcome?: boolean }} options `welcome` leaves the page open
 *   that comes after the install
 */
export async function openChromium({
  executablePath,
  headless = true,
  hostRules,
  env,
  extraArguments = [],
  folder = BUILT.chrome,
  profileFrom,
  protocolTimeout,
  welcome = false,
}) {
  const profile = mkdtempSync(join(tmpdir(), 'paper-trail-profile-'));
  if (profileFrom) cpSync(profileFrom, profile, { recursive: true });
  // Also when the reader ends us from the keyboard.
  process.once('exit', () => remove(profile));
  pinToToolbar(profile, folder);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    enableExtensions: true,
    pipe: true,
    ...(protocolTimeout !== undefined && { protocolTimeout }),
    ...(env && { env: { ...process.env, ...env } }),
    args: [
      ...ARGUMENTS,
      '--window-size=1280,900',
      // Without a display the screen is 800 by 600, which leaves a popup less room than readers have.
      ...(headless ? ['--screen-info={3200x2400}'] : []),
      ...(hostRules ? [`--host-resolver-rules=${hostRules}`] : []),
      ...extraArguments,
    ],
  });
  const id = await browser.installExtension(folder);
  if (!welcome && folder === BUILT.chrome) await closeWelcome(browser);
  const click = async (page) => {
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the extension is not installed');
    await extension.triggerAction(page);
  };
  return {
    browser,
    id,
    profile,
    click,
    /** Clicks the icon on the page and gives the popup as a page. */
    async openPopup(page) {
      await page.bringToFront();
      await click(page);
      const target = await browser.waitForTarget((one) => isPage(one, 'popup.html'), {
        timeout: 15_000,
      });
      return target.asPage();
    },
    async close() {
      await browser.close();
      remove(profile);
    },
  };
}

/** A browser that is just ending may still write into it. */
const remove = (profile) =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/** It comes to the front a moment after the install, and would take the place of what is opened meanwhile. */
async function closeWelcome(browser) {
  const target = await browser.waitForTarget((one) => isPage(one, 'welcome.html'), {
    timeout: 10_000,
  });
  await (await target.page())?.close();
}

/** True for one of the extension's own pages. */
export const isPage = (target, name) =>
  new RegExp(`^chrome-extension://[a-p]{32}/${name}`).test(target.url());

/**
 * Shows the icon on the toolbar instead of behind the menu of extensions. An unpacked extension's id
 * is made of its folder's name: 16 bytes of SHA-256, in the letters a to p.
 */
function pinToToolbar(profile, folder) {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { pinned_extensions: [id.join('')] } }),
  );
}

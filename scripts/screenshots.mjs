/** `npm run screenshots`: pictures for the README, of the built extension on the sample story. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { fromRoot } from './lib/paths.mjs';
import { ensureChromium, underPinnedNode } from './lib/setup.mjs';

const say = (line) => stdout.write(`${line}\n`);
await underPinnedNode(fileURLToPath(import.meta.url), argv.slice(2), say);

const { buildIfStale } = await import('./lib/build.mjs');
const executablePath = await ensureChromium(say);
if (!executablePath || !(await buildIfStale('chrome', say))) process.exit(1);

const { isPage, openChromium } = await import('./lib/extension.mjs');
const { readCard } = await import('./lib/read-popup.mjs');
const { OTHER_SERVICES } = await import('./lib/mock-server/other-services.mjs');
const { startMockServer } = await import('./lib/mock-server/server.mjs');
const { SAMPLE_STORY } = await import('./lib/mock-server/site.mjs');

const folder = fromRoot('docs/screenshots');
mkdirSync(folder, { recursive: true });

const server = await startMockServer({ extraHosts: OTHER_SERVICES });
const session = await openChromium({
  executablePath,
  hostRules: server.hostRules,
  // Sharp on dense screens.
  extraArguments: ['--force-device-scale-factor=2', '--lang=en-US'],
});

async function take(page, name, scheme = 'light', selector = 'html') {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluate(() => document.fonts.ready);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const box = await page.$eval(selector, (element) => {
    const { width } = element.getBoundingClientRect();
    return { x: 0, y: 0, width: Math.min(width, innerWidth), height: innerHeight };
  });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, clip: box, captureBeyondViewport: false });
  say(path);
}

async function opened(name) {
  const target = await session.browser.waitForTarget((one) => isPage(one, name));
  return target.asPage();
}

const press = (page, part) => page.locator(`[data-part="${part}"]`).click();

try {
  const [page] = await session.browser.pages();
  await page.goto(SAMPLE_STORY);
  const popup = await session.openPopup(page);
  await readCard(popup);
  await take(popup, 'popup-light', 'light', 'main');
  await take(popup, 'popup-dark', 'dark', 'main');

  await press(popup, 'open-panel');
  const panel = await opened('sidepanel.html');
  await panel.waitForSelector('h1');
  await panel.setViewport({ width: 420, height: 800, deviceScaleFactor: 2 });
  await take(panel, 'panel-light');
  await panel.close();

  const again = await session.openPopup(page);
  await readCard(again);
  await press(again, 'open-reader');
  const reader = await opened('reader.html');
  await reader.bringToFront();
  await reader.waitForSelector('[data-part="citation"]');
  await readCard(reader);
  await reader.setViewport({ width: 1180, height: 800, deviceScaleFactor: 2 });
  await take(reader, 'reader-light');
} finally {
  await session.close();
  await server.close();
}

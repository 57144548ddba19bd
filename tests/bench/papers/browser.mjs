/** Opens saved pages in headless Chromium at their own addresses, with scripts and network off. */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../scripts/lib/browsers.mjs';
import { contentType } from '../../../scripts/lib/inspect/content-type.mjs';
import { blindPage, knownOf } from './blind.mjs';

export function openBrowser() {
  return puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
}

/** What the finder and the peers say of one page. */
export async function readOnPage(browser, finder, saved, clock, blind = null) {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    let served = false;
    page.on('request', (request) => {
      const top = request.isNavigationRequest() && request.frame() === page.mainFrame();
      // Pages that send the reader on by themselves stay: 204 leaves the old page standing.
      if (top && served) request.respond({ status: 204 });
      else if (top) {
        served = true;
        const body = saved.read();
        request.respond({ status: 200, contentType: contentType(body), body });
      } else request.abort();
    });
    await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    if (blind) await page.evaluate(blindPage, { ...blind, ...knownOf(saved) });
    await page.evaluate(finder);
    await atRest(clock);
    const before = await clock();
    const ms = await page.evaluate((url) => globalThis.mentionsOnly(url), saved.url);
    const between = await clock();
    const cluesMs = await page.evaluate(() => globalThis.cluesOnly());
    const times = { ms, cpu: between - before, cluesMs, cluesCpu: (await clock()) - between };
    return { ...(await page.evaluate((url) => globalThis.readWithAll(url), saved.url)), ...times };
  } finally {
    await page.close();
  }
}

/** Until the page has been laid out and painted: a reader clicks on a page that stands there. */
async function atRest(clock) {
  for (let rounds = 0; rounds < 20; rounds++) {
    const before = await clock();
    await new Promise((resolve) => setTimeout(resolve, 40));
    if (!((await clock()) - before > 1)) return;
  }
}

/** Opens saved stories in headless Chromium at their own addresses, with scripts and network off. */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../scripts/lib/browsers.mjs';
import { contentType } from '../../../scripts/lib/inspect/content-type.mjs';

export function openBrowser() {
  return puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
}

/** What the content script would hand over: the story's title, text and date, and its clues. */
export async function readStory(browser, script, body, url) {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const top = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (top) request.respond({ contentType: contentType(body), body });
      else request.abort();
    });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    await page.evaluate(script);
    return await page.evaluate((address) => globalThis.readStory(address), url);
  } finally {
    await page.close();
  }
}

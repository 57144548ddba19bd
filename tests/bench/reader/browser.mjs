/** Opens stored pages in headless Chromium the way a browser would decode them, with their scripts and the network off. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../scripts/lib/browsers.mjs';
import { contentType } from '../../../scripts/lib/inspect/content-type.mjs';

export async function launch() {
  return puppeteer.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
}

/** Bytes of a stored page, unpacked where it is gzip. */
export async function readPage(file) {
  const bytes = await readFile(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** A page that answers its own address with `bytes` and everything else with nothing. */
export async function openPage(browser, bytes, url) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setBypassCSP(true);
  await page.setRequestInterception(true);
  let served = false;
  page.on('request', (request) => {
    if (!served && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      served = true;
      request
        .respond({ status: 200, contentType: contentType(bytes), body: bytes })
        .catch(() => {});
    } else if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      // A page that leads on by itself stays: 204 says that there is nothing to show instead.
      request.respond({ status: 204 }).catch(() => {});
    } else request.abort().catch(() => {});
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  return page;
}

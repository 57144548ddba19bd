/** The finder as it stands beside the published rules of its peers, each page opened as a reader opens it. */
import { resolve } from 'node:path';
import { openBrowser, readOnPage } from './browser.mjs';
import { processorClock } from './cpu.mjs';
import { buildFinder } from './finder.mjs';
import { largePage } from './large.mjs';
import { report } from './report.mjs';

const root = resolve(import.meta.dirname, '../../..');

/** Reads `pages`, and where `large` says so a page of 10 MB besides, and prints the report. */
export async function compareWithPeers(pages, { blind, large, verbose, json }) {
  const finder = await buildFinder(root);
  const browser = await openBrowser();
  const results = [];
  let archive = null;
  try {
    const clock = await processorClock(browser);
    for (const page of pages)
      results.push({ page, ...(await readOnPage(browser, finder, page, clock, blind)) });
    const saved = { url: 'https://archive.example/all', read: () => Buffer.from(largePage()) };
    if (large) archive = await readOnPage(browser, finder, saved, clock);
  } finally {
    await browser.close();
  }
  report(results, archive, { verbose, json });
}

/**
 * `npm run bench -- library --kill 50 [--firefox]`: a browser is killed at so many random moments, during saves, an
 * import, a restore and a step to a newer version. After each, what was said to be kept is there, and nothing by half.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox } from '../../../scripts/lib/browsers.mjs';

const KINDS = ['save', 'importMany', 'restore', 'migrate'];

export async function killMany(times, bundle, isFirefox) {
  const said = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST') said.push(decodeURIComponent(request.url.split('?')[1] ?? ''));
    response.setHeader('content-type', 'text/html');
    response.end('<title>library</title>');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const profile = mkdtempSync(join(tmpdir(), 'paper-trail-kill-'));
  const launch = async () => {
    // What Firefox is told at its start is put back at its end, to which it does not come.
    for (const name of isFirefox ? ['user.js', 'prefs.js'] : [])
      if (!existsSync(join(profile, name))) writeFileSync(join(profile, name), '');
    const browser = await puppeteer.launch({
      browser: isFirefox ? 'firefox' : 'chrome',
      executablePath: isFirefox ? findFirefox() : findChromium(),
      headless: true,
      userDataDir: profile,
      args: isFirefox ? [] : ['--no-sandbox', '--no-first-run'],
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(address);
    await page.evaluate(`${bundle}; globalThis.paperTrailKill = paperTrailKill; 1`);
    return { browser, page };
  };
  /** Parts of the browser that was killed may hold its files for a moment. */
  const problemsIn = async (page) => {
    for (let again = 0; ; again++) {
      try {
        return await page.evaluate(`paperTrailKill.problems(${JSON.stringify(said)})`);
      } catch (error) {
        if (again === 10) throw error;
        await new Promise((wait) => setTimeout(wait, 1000));
      }
    }
  };
  const wrong = [];
  const counts = {};
  for (let round = 0; round < times; round++) {
    const kind = KINDS[round % KINDS.length];
    counts[kind] = (counts[kind] ?? 0) + 1;
    const { browser, page } = await launch();
    const found = await problemsIn(page);
    wrong.push(...found.map((problem) => `round ${round}: ${problem}`));
    console.error(`${round} kills before ${kind}: ${said.length} said, ${wrong.length} wrong`);
    if (kind === 'migrate') {
      await page.evaluate(
        `indexedDB.databases().then((all) => Promise.all(all.map(({ name }) => name.startsWith('old-library') && new Promise((done) => { const gone = indexedDB.deleteDatabase(name); gone.onsuccess = gone.onerror = gone.onblocked = done; })))).then(() => paperTrailKill.makeOld())`,
      );
    }
    const from = kind === 'restore' ? 1_000_000 + round * 1000 : round * 10_000;
    page.evaluate(`paperTrailKill.${kind}(${from})`).catch(() => {});
    await new Promise((wait) => setTimeout(wait, 20 + Math.random() * 1500));
    const ended = new Promise((done) => browser.process().once('exit', done));
    browser.process().kill('SIGKILL');
    await ended;
    // Its helpers end a moment later, and so does what puts Firefox's settings back.
    await new Promise((wait) => setTimeout(wait, 1000));
    await browser.disconnect().catch?.(() => {});
  }
  const { browser, page } = await launch();
  wrong.push(...(await problemsIn(page)));
  await browser.close();
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return { counts, said: said.length, wrong };
}

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

/** Kills of one profile: what is looked at after each grows with them. */
const A_PROFILE = 8;

/** Milliseconds of saving, which has no end. */
const SAVING = 3000;

const pause = (ms) => new Promise((wait) => setTimeout(wait, ms));

export async function killMany(times, bundle, isFirefox) {
  let said = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST') said.push(decodeURIComponent(request.url.split('?')[1] ?? ''));
    response.setHeader('content-type', 'text/html');
    response.end('<title>library</title>');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${server.address().port}/`;

  const launch = async (profile) => {
    // What Firefox is told at its start is put back at its end, to which it does not come.
    for (const name of isFirefox ? ['user.js', 'prefs.js'] : [])
      if (!existsSync(join(profile, name))) writeFileSync(join(profile, name), '');
    const browser = await puppeteer.launch({
      browser: isFirefox ? 'firefox' : 'chrome',
      executablePath: isFirefox ? findFirefox() : findChromium(),
      headless: true,
      userDataDir: profile,
      protocolTimeout: 0,
      args: isFirefox ? [] : ['--no-sandbox', '--no-first-run'],
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(address);
    await page.evaluate(`${bundle}; globalThis.paperTrailKill = paperTrailKill; 1`);
    const call = (expression) => page.evaluate(`paperTrailKill.${expression}`);
    return { browser, call };
  };
  /** Parts of the browser that was killed may hold its files for a moment. */
  const problemsIn = async (call) => {
    for (let again = 0; ; again++) {
      try {
        return await call(`problems(${JSON.stringify(said)})`);
      } catch (error) {
        if (again === 30) return [`cannot be read: ${error.message}`];
        await pause(1000);
      }
    }
  };
  const fresh = () => mkdtempSync(join(tmpdir(), 'paper-trail-kill-'));
  const remove = (profile) => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

  /** How long each takes that is not cut short: the moments are of all of it. */
  const takes = { save: SAVING };
  const trial = fresh();
  const { browser, call } = await launch(trial);
  for (const kind of KINDS.filter((one) => one !== 'save')) {
    await call(`prepare('${kind}', 5000000)`);
    const start = Date.now();
    await call(`run('${kind}', 5000000)`);
    takes[kind] = Date.now() - start;
  }
  const wrong = (await problemsIn(call)).map((problem) => `without a kill: ${problem}`);
  await browser.close();
  remove(trial);
  console.error('uncut, in ms:', takes);

  const counts = {};
  let kept = 0;
  for (let round = 0; round < times; ) {
    const profile = fresh();
    said = [];
    for (let nth = 0; nth <= A_PROFILE; nth++) {
      const { browser, call } = await launch(profile);
      const found = await problemsIn(call);
      wrong.push(...found.map((problem) => `after ${round} kills: ${problem}`));
      console.error(`${round} kills: ${said.length} said, ${wrong.length} wrong`);
      if (nth === A_PROFILE || round === times) {
        await browser.close();
        break;
      }
      const kind = KINDS[round % KINDS.length];
      counts[kind] = (counts[kind] ?? 0) + 1;
      await call(`prepare('${kind}', ${round * 10_000})`);
      call(`run('${kind}', ${round * 10_000})`).catch(() => {});
      await pause(Math.random() * takes[kind]);
      const ended = new Promise((done) => browser.process().once('exit', done));
      browser.process().kill('SIGKILL');
      await ended;
      // Its helpers end a moment later, and so does what puts Firefox's settings back.
      await pause(isFirefox ? 1000 : 300);
      await browser.disconnect().catch?.(() => {});
      round++;
    }
    kept += said.length;
    remove(profile);
  }
  server.close();
  return { counts, said: kept, wrong };
}

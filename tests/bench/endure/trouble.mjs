/** What happens around the extension while it works. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPage } from '../../../scripts/lib/extension.mjs';
import { isBackground, SAMPLE, wordsOnce } from './stage.mjs';

const CITED = (text) => text.includes('Tadesse');
const worker = async (stage) =>
  (await stage.browser.waitForTarget(isBackground, { timeout: 30_000 })).worker();

async function twoWindows(stage) {
  const page = await stage.open(SAMPLE);
  await (await stage.read(page)).close();
  const [one, other] = [await stage.own('options.html'), await stage.own('options.html')];
  const sizes = await Promise.all(
    [one, other].map((window, at) =>
      window.evaluate(async (at) => {
        const key = `endure-${at}`;
        for (let time = 0; time < 20; time++)
          await chrome.storage.session.set({
            [`write-${Date.now()}${key}${time}`]: {
              kind: 'saveReadingPosition',
              args: [`https://news.example/${key}/${time}`, { opening: 'x', index: 1, share: 0.5 }],
            },
          });
        return key;
      }, at),
    ),
  );
  for (let wait = 0; wait < 100; wait++) {
    const kept = await one.evaluate(
      async () => (await chrome.storage.local.get('places')).places?.length ?? 0,
    );
    if (kept === 40)
      return {
        holds: true,
        what: `${kept} of 40 writes of ${sizes.length} windows at once are there`,
      };
    await sleep(200);
  }
  return { holds: false, what: 'writes of two windows are lost' };
}

async function tenTabs(stage) {
  const pages = [];
  for (let at = 0; at < 10; at++) pages.push(await stage.open(SAMPLE));
  let read = 0;
  for (const page of pages) {
    const popup = await stage.read(page);
    await wordsOnce(popup, '[data-part="citation"]', CITED);
    read++;
    await popup.close();
  }
  return { holds: read === 10, what: `${read} of 10 cited, ${stage.server.asked.length} requests` };
}

async function tabGoes(stage, leave) {
  stage.server.setMode('slow');
  const page = await stage.open(SAMPLE);
  const popup = await stage.read(page);
  await leave(page);
  stage.server.setMode('ok');
  stage.server.release();
  await sleep(1000);
  const next = await stage.open(SAMPLE);
  await popup.close().catch(() => {});
  const again = await stage.read(next);
  await wordsOnce(again, '[data-part="citation"]', CITED);
  return { holds: true, what: 'the next story is read and cited' };
}

/** The extension as an update leaves it: its code is loaded anew while pages of it are open. */
async function updated(stage) {
  const page = await stage.open(SAMPLE);
  const popup = await stage.read(page);
  await popup.close();
  const reader = await stage.own('library.html');
  await reader.waitForSelector('h1');
  await (await worker(stage)).evaluate(() => chrome.runtime.reload()).catch(() => {});
  await sleep(4000);
  const open = stage.browser.targets().filter((one) => isPage(one, 'library.html')).length;
  if (open > 0) {
    await wordsOnce(
      reader,
      'body',
      (text) => text.includes('Paper Trail was updated: reload'),
      10_000,
    );
    return { holds: true, what: 'an open page says that Paper Trail was updated' };
  }
  return { holds: true, what: 'the browser closes the open pages of the extension itself' };
}

async function clipboardRefused(stage) {
  const page = await stage.open(SAMPLE);
  const popup = await stage.read(page);
  await wordsOnce(popup, '[data-part="citation"]', CITED);
  await popup.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    navigator.clipboard.write = refuse;
    navigator.clipboard.writeText = refuse;
    document.execCommand = () => false;
    document.querySelector('[data-part="copy"]')?.click();
  });
  const said = await wordsOnce(popup, 'main', (text) => /could not|clipboard/i.test(text), 20_000);
  return {
    holds: true,
    what: /[^.]*(?:could not|clipboard)[^.]*\./i.exec(said)?.[0].trim().slice(-90) ?? '',
  };
}

/** The browser's own pages and the background, years before or behind. */
async function clockWrong(stage, years) {
  const shift = years * 365 * 86_400_000;
  const script = `{ const now = Date.now; const Real = Date; Date.now = () => now() + ${shift};
    globalThis.Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(Real.now()); } static now() { return now() + ${shift}; } }; }`;
  const page = await stage.open(SAMPLE);
  await (await worker(stage)).evaluate(script);
  const popup = await stage.read(page);
  await wordsOnce(popup, '[data-part="citation"]', CITED);
  await popup.close();
  const again = await stage.read(page);
  await wordsOnce(again, '[data-part="citation"]', CITED);
  return {
    holds: true,
    what: `cited twice with the background ${years} years off, ${stage.server.asked.length} requests`,
  };
}

async function offline(stage) {
  const page = await stage.open(SAMPLE);
  const target = await stage.browser.waitForTarget(isBackground);
  const session = await target.createCDPSession();
  const state = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await session.send('Network.enable');
  await session.send('Network.overrideNetworkState', { ...state, offline: true });
  stage.server.setMode('down');
  const popup = await stage.read(page);
  const said = await wordsOnce(popup, '[data-part="paper"] [role="status"]', Boolean);
  await session.send('Network.overrideNetworkState', { ...state, offline: false });
  stage.server.setMode('ok');
  await popup.evaluate(() =>
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent.trim() === 'Try again')
      ?.click(),
  );
  await wordsOnce(popup, '[data-part="citation"]', CITED);
  return {
    holds: /offline|connect|network/i.test(said),
    what: `“${said.slice(0, 60)}”, then cited`,
  };
}

async function otherExtension(stage) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-trail-other-'));
  const manifest = {
    manifest_version: 3,
    name: 'other',
    version: '1',
    background: { service_worker: 'b.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'b.js'), 'chrome.runtime.onInstalled.addListener(() => {});');
  const other = await stage.browser.installExtension(folder);
  const target = await stage.browser.waitForTarget(
    (one) => isBackground(one) && one.url().includes(other),
  );
  const told = await (await target.worker()).evaluate(async (id) => {
    const kinds = ['fetchStyle', 'renderAndCopy', 'openFromToast', 'lookUpPaper', 'outcome'];
    const answers = await Promise.all(
      kinds.map((type) =>
        chrome.runtime.sendMessage(id, { type, data: 'apa', id: 1, timestamp: 1 }).then(
          (answer) => `answered ${JSON.stringify(answer)}`,
          () => 'refused',
        ),
      ),
    );
    const port = chrome.runtime.connect(id, { name: 'rpc' });
    const heard = new Promise((resolve) => {
      port.onMessage.addListener((answer) => resolve(`heard ${JSON.stringify(answer)}`));
      port.onDisconnect.addListener(() => resolve('refused'));
    });
    port.postMessage({
      kind: 'lookUpPaper',
      request: { workId: '10.5555/x', alternatives: [], fresh: true },
      isPrivate: false,
    });
    return [...answers, await heard];
  }, stage.id);
  rmSync(folder, { recursive: true, force: true });
  return {
    holds: told.every((one) => one === 'refused'),
    what: `${told.length} messages: ${[...new Set(told)].join(', ')}`,
  };
}

export const TROUBLE = [
  { name: 'two windows', run: twoWindows },
  { name: 'ten tabs', run: tenTabs },
  { name: 'tab closed', run: (stage) => tabGoes(stage, (page) => page.close()) },
  {
    name: 'tab navigated',
    run: (stage) => tabGoes(stage, (page) => page.goto(stage.address('/lost-notebook'))),
  },
  { name: 'extension updated', run: updated },
  { name: 'clipboard refused', run: clipboardRefused },
  { name: 'clock ten years behind', run: (stage) => clockWrong(stage, -10) },
  { name: 'clock ten years ahead', run: (stage) => clockWrong(stage, 10) },
  { name: 'offline, then online', run: offline },
  { name: 'another extension', run: otherExtension },
];

/** Each store full: what cannot be kept is said, and what is there stays. */
import { setTimeout as sleep } from 'node:timers/promises';
import { SAMPLE, wordsOnce } from './stage.mjs';

/** Fills what is left of a store of `chrome.storage`, to the last kilobytes. */
const fill = (page, area) =>
  page.evaluate(async (area) => {
    let filled = 0;
    for (let size = 1 << 22; size >= 256; size /= 2)
      for (let more = true; more; )
        more = await chrome.storage[area].set({ [`fill-${filled}`]: 'x'.repeat(size) }).then(
          () => ++filled > 0,
          () => false,
        );
    return (await chrome.storage[area].getBytesInUse(null)) / 1e6;
  }, area);

async function session(stage) {
  const page = await stage.open(SAMPLE);
  const own = await stage.own('options.html');
  const used = await fill(own, 'session');
  await page.bringToFront();
  const popup = await stage.read(page);
  await wordsOnce(popup, '[data-part="citation"]', (text) => text.includes('Tadesse'));
  await popup.click('[data-part="keep"]');
  await wordsOnce(popup, '.story-header__quiet', (text) => /In your library/.test(text));
  return { holds: true, what: `${used.toFixed(1)} MB full: read, cited and saved` };
}

async function local(stage) {
  const page = await stage.open(SAMPLE);
  const own = await stage.own('options.html');
  const used = await fill(own, 'local');
  await page.bringToFront();
  const popup = await stage.read(page);
  await wordsOnce(popup, '[data-part="citation"]', (text) => text.includes('Tadesse'));
  await popup.click('[data-part="wrong-one"]');
  const said = await wordsOnce(popup, 'main', (text) => /room|full/i.test(text), 20_000).catch(
    () => '',
  );
  const kept = await own.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get('choices')),
  );
  const told = /[^.]*(?:room|full)[^.]*\./i.exec(said)?.[0].trim().slice(-80) ?? '';
  return {
    holds: told !== '' || kept.includes('none'),
    what: `${used.toFixed(1)} MB full: ${told === '' ? 'the choice was kept' : `“${told}”`}`,
  };
}

async function database(stage) {
  const page = await stage.open(SAMPLE);
  const origin = `chrome-extension://${stage.id}`;
  const own = await stage.own('options.html');
  const client = await own.createCDPSession();
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.bringToFront();
  const popup = await stage.read(page);
  await wordsOnce(popup, '[data-part="citation"]', (text) => text.includes('Tadesse'));
  await popup.click('[data-part="keep"]');
  const said = await wordsOnce(popup, 'body', (text) => /room|full|In your library/i.test(text));
  await sleep(500);
  const told = /[^.]*(?:room|full|In your library)[^.]*/i.exec(said)?.[0].trim().slice(-80) ?? '';
  return { holds: told !== '', what: `quota of 1 byte: “${told}”` };
}

export const STORES = [
  { name: 'store full: session', run: session },
  { name: 'store full: local', run: local },
  { name: 'store full: library', run: database },
];

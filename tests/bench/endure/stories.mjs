/** Many stories one after another: what is held in memory goes back to what it was. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isBackground, isOffscreen, isPopup, memoryOf, wordsOnce } from './stage.mjs';

/** Stories before the first measurement: what is built once is there by then. */
const WARM = 10;
/** More than this beyond the first measurement is a leak. */
const ALLOWED = 1.1;

const paragraph = (at) =>
  `<p>${`Moss number ${at} holds water longer than anybody had measured before, and the meadow around it stays cool. `.repeat(4)}</p>`;
const story = (at) =>
  `<!doctype html><html lang="en"><title>Moss ${at} holds water</title><meta property="og:type" content="article">
  <article><h1>Moss ${at} holds water</h1>${Array.from({ length: 12 }, (_, row) => paragraph(at * 100 + row)).join('')}
  <p>The study: <a href="https://doi.org/10.5555/cel.2026.0417">10.5555/cel.2026.0417</a></p></article></html>`;

const COUNT = 600;
const pages = () =>
  Object.fromEntries(Array.from({ length: COUNT }, (_, at) => [`/moss-${at}`, story(at)]));

const both = ({ background, offscreen, popup }) =>
  [background, offscreen, popup]
    .map((one) => (one === null ? 'asleep' : one.toFixed(1)))
    .join(' / ');

async function run(stage, { stories, rest }) {
  const page = await stage.open('/moss-0');
  const openOne = async (at) => {
    await page.goto(stage.address(`/moss-${at % COUNT}`));
    const popup = await stage.read(page);
    await wordsOnce(popup, 'h1', (text) => text.startsWith(`Moss ${at % COUNT} `));
    await wordsOnce(popup, '[data-part="citation"]', (text) => text !== '');
    return popup;
  };
  const measure = async (at) => {
    const popup = await openOne(at);
    // "Cite this" from the icon's menu, for the page behind the clipboard.
    const target = stage.browser.targets().find(isBackground);
    await (await target?.worker())?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'cite-page' }, tab);
    });
    await sleep(3000);
    const taken = {
      background: await memoryOf(stage.browser, isBackground),
      offscreen: await memoryOf(stage.browser, isOffscreen),
      popup: await memoryOf(stage.browser, isPopup),
    };
    await popup.close().catch(() => {});
    return taken;
  };
  for (let at = 0; at < WARM; at++) await (await openOne(at)).close();
  const before = await measure(WARM);
  for (let at = 0; at < stories; at++) {
    await (await openOne(WARM + 1 + at)).close();
    if (at % 50 === 49) console.error(`  ${at + 1} stories`);
  }
  await sleep(rest * 1000);
  const after = await measure(WARM + 1 + stories);
  const holds = Object.keys(before).every(
    (place) =>
      before[place] === null || after[place] === null || after[place] <= before[place] * ALLOWED,
  );
  return {
    holds,
    what: `${stories} stories; background / offscreen / popup: ${both(before)} MB before, ${both(after)} MB after ${rest} s of rest`,
  };
}

export const STORIES = [{ name: 'stories', pages, run }];

/**
 * Reads labelled pages with all signs of their works, as they are and blind. They are parsed and not shown: the
 * finder looks at no styles, and hundreds of pages are read in a minute.
 */

import { blindPage, knownOf } from '../blind.mjs';
import { openBrowser } from '../browser.mjs';
import { decode } from './decode.mjs';

/** What is taken from a page before it is read. */
export const VARIANTS = {
  plain: { classes: false, words: false },
  classes: { classes: true, words: false },
  words: { classes: false, words: true },
  both: { classes: true, words: true },
};

/**
 * @typedef {object} Reading
 * @property {object} page the labelled page, of `loadPages`
 * @property {keyof typeof VARIANTS} variant
 * @property {{ title: string, text: string, publishedTime: string | null }} story
 * @property {{ isPaper: boolean, mayBeStory: boolean, isFront: boolean }} kind
 * @property {object} clues
 * @property {object[]} works each with its signs: `features`, and `features` of each of its `places`
 */

/** Tabs that read at the same time. */
const TABS = 2;

/**
 * @param {object[]} pages
 * @param {string} script of `buildProbe`
 * @param {(keyof typeof VARIANTS)[]} variants
 * @returns {Promise<Reading[]>} in the order of `pages`
 */
export async function readPages(pages, script, variants = Object.keys(VARIANTS)) {
  const browser = await openBrowser();
  const readings = pages.map(() => []);
  const left = [...pages.keys()].reverse();
  const work = async () => {
    const tab = await openTab(browser, script);
    for (let place = left.pop(); place !== undefined; place = left.pop())
      readings[place] = await readAs(tab, pages[place], variants);
  };
  try {
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await browser.close();
  }
  return readings.flat();
}

async function openTab(browser, script) {
  const tab = await browser.newPage();
  await tab.goto('about:blank');
  await tab.evaluate(script);
  // The page's own blinding works on `document`; here that is the parsed one.
  await tab.evaluate(`globalThis.blindDocument = (document, what) => (${blindPage})(what)`);
  return tab;
}

async function readAs(tab, page, variants) {
  const html = decode(page.read());
  const readings = [];
  for (const variant of variants) {
    const before = readings[0];
    // Blinding takes no identifier and no address away, and adds none: where there is no work, there is none then.
    const read =
      before?.works.length === 0
        ? before
        : await tab.evaluate(readInTab, html, page.url, {
            ...VARIANTS[variant],
            ...knownOf(page),
          });
    readings.push({ ...read, page, variant });
  }
  return readings;
}

/** Runs in the browser. */
function readInTab(html, url, blind) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  if (!parsed.querySelector('base')) {
    const base = parsed.createElement('base');
    base.href = url;
    parsed.head.prepend(base);
  }
  if (blind.classes || blind.words) globalThis.blindDocument(parsed, blind);
  return globalThis.probe.probe(parsed, url);
}

/** Pages beyond any measure: the story is there, or what is said is true, and the browser goes on. */
import { wordsOnce } from './stage.mjs';

const SENTENCE =
  'Moss holds water longer than anybody had measured before, and the meadow stays cool. ';
const STORY = `<article><h1>Moss holds water</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(12)}</article>`;
const page = (body) =>
  `<!doctype html><html lang="en"><title>Moss holds water</title>${body}</html>`;

const PAGES = {
  '300,000 nodes': () => page(`${STORY}<div>${'<i>x</i>'.repeat(150_000)}</div>`),
  '20,000 levels': () => page(`${STORY}<div>${'<div hidden>'.repeat(20_000)}x`),
  '50 MB of text': () => page(`${STORY}<div>${'moss and water '.repeat(3_500_000)}</div>`),
  'attributes of 5 MB': () =>
    page(
      `<div data-x="${'x'.repeat(5_000_000)}" class="${'moss '.repeat(1_000_000)}">${STORY}</div>`,
    ),
  /** The browser's own layout ends the tab over it before any click: nothing of ours is there. */
  '4,000 boxes in sight': () => page(`${STORY}${'<div style="padding:1px">'.repeat(4000)}x`),
};

/** Seconds until the story, or what is said instead, is there. */
async function read(stage, path) {
  let crashed = false;
  const tab = await stage.browser.newPage();
  tab.on('error', () => {
    crashed = true;
  });
  await tab.goto(stage.address(path), { timeout: 0 }).catch(() => {});
  if (crashed)
    return {
      holds: true,
      what: 'the tab crashes before any click, with nothing of ours in it: no content script is declared',
    };
  const begun = performance.now();
  const popup = await stage.read(tab);
  const said = await wordsOnce(popup, 'h1, [data-part="cannot-read"]', Boolean);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  return { holds: said !== '', what: `${seconds} s to “${said.slice(0, 60)}”` };
}

export const HUGE = Object.entries(PAGES).map(([name, html]) => ({
  name,
  pages: () => ({ '/huge': html() }),
  run: (stage) => read(stage, '/huge'),
}));

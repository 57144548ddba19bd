/** "Cite this" in the browser's own right-click menu, chosen as a reader does. */
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { clipboard, openStage, SAMPLE, type Stage } from '../../support/browser';
import { type Desktop, openDesktop } from '../../support/desktop';

/** Where "Cite this" stands, counted from the end of Chromium's menus. */
const ON_A_PAGE = 3; // Cite this, View source, Inspect
const ON_A_LINK = 2; // Cite this, Inspect
const ON_A_SELECTION = 2;
const ON_A_PICTURE = 2;

/** Two articles in the same words, far apart. */
const PONDS = `<title>Ponds</title>${['Toads of the hill', 'Toads of the dale']
  .map(
    (title) =>
      `<article style="margin-top: 3000px"><h2>${title}</h2><p>The toads keep time.</p><p>Nobody knows why H<sub>2</sub>O matters to toads.</p></article>`,
  )
  .join('')}<div style="height: 3000px"></div>`;

let desktop: Desktop;
let stage: Stage;
beforeAll(async () => {
  desktop = await openDesktop();
  stage = await openStage({
    headless: false,
    env: desktop.env,
    extraPages: { '/ponds': PONDS },
  });
});
beforeEach(() => stage.reset());
afterAll(async () => {
  await stage?.end();
  desktop?.close();
});

it('on the page copies the citation of its paper and says so', async () => {
  const page = await stage.open(SAMPLE.path);
  await desktop.chooseFromEnd(page, 'h1', ON_A_PAGE);
  await page.waitForSelector('paper-trail-toast', { timeout: 15_000 });
  const { plain, html } = await copied((text) => text.includes('Tadesse'));
  expect(plain).toBe(SAMPLE.apa);
  expect(html).toContain('<i>Coastal Ecology Letters</i>');
});

it('on a link to a paper copies the citation of that paper', async () => {
  const page = await stage.open('/roundup');
  await desktop.chooseFromEnd(page, 'a[href*="jnb.2025.1109"]', ON_A_LINK);
  const { plain } = await copied((text) => text.includes('Nordahl'));
  expect(plain).toContain('Barn owls time their strikes');
  expect(plain).toContain('https://doi.org/10.5555/jnb.2025.1109');
});

it('on selected words copies them with the citation of the story', async () => {
  const page = await stage.open('/lost-notebook');
  await page.$eval('.entry p:nth-of-type(2)', (paragraph) => {
    getSelection()?.selectAllChildren(paragraph);
  });
  await desktop.chooseFromEnd(page, '.entry p:nth-of-type(2)', ON_A_SELECTION);
  const { plain } = await copied((text) => text.includes('plumber'));
  expect(plain).toContain('There are twenty-six, bound in oilcloth');
  expect(plain).toContain('Quill, P. (2026, January 20). The lost notebook of a lighthouse keeper');
});

it('on words over several paragraphs keeps these apart, with a link that opens the page at them', async () => {
  const page = await stage.open('/ponds');
  const top = await page.evaluate(() => {
    const [first, second] = [...document.querySelectorAll('article:last-of-type p')];
    // From within a word, past inline markup, to within a word.
    getSelection()?.setBaseAndExtent(first?.firstChild as Text, 6, second?.lastChild as Text, 8);
    return first?.getBoundingClientRect().top ?? 0;
  });
  await desktop.chooseFromEnd(page, 'article:last-of-type p + p', ON_A_SELECTION);
  const { plain } = await copied((text) => text.includes('ads keep time'));
  expect(plain).toContain('“ads keep time.\nNobody knows why H2O matter”');

  const there = await stage.open(/https:\S+:~:text=\S+/.exec(plain)?.[0] ?? '');
  // Browsers put the words in the middle of the window; the same words stand further up, too.
  await expect
    .poll(() => there.evaluate((top) => Math.abs(scrollY + innerHeight / 2 - top), top))
    .toBeLessThan(400);
});

it('on a picture copies its caption with the citation of the story', async () => {
  const page = await stage.open(SAMPLE.path);
  await desktop.chooseFromEnd(page, 'article img', ON_A_PICTURE);
  const { plain } = await copied((text) => text.includes('Eelgrass'));
  expect(plain).toMatch(
    /^Figure: Eelgrass swaying under water\. Credit: Harrow Bay Marine Institute\s+/,
  );
  expect(plain).toContain(SAMPLE.title);
  expect(plain).not.toContain('Tadesse');
});

it('cites as the reader has corrected it', async () => {
  const settings = await stage.open(`chrome-extension://${stage.id}/options.html`);
  await settings.evaluate(
    `chrome.storage.local.set({'correction:doi:${SAMPLE.doi}': {volume: '1400'}})`,
  );
  const page = await stage.open(SAMPLE.path);
  await desktop.chooseFromEnd(page, 'h1', ON_A_PAGE);
  const { plain } = await copied((text) => text.includes('Tadesse'));
  expect(plain).toBe(SAMPLE.apa.replace(', 14(2)', ', 1400(2)'));
});

/** What a page of the extension finds on the clipboard, once it fulfils the check. */
async function copied(check: (text: string) => boolean) {
  const reader = await stage.open(`chrome-extension://${stage.id}/options.html`);
  await reader.bringToFront();
  return vi.waitFor(
    async () => {
      const found = await clipboard(reader);
      const plain = found.plain.trim();
      if (!check(plain)) throw new Error(`the clipboard holds: ${plain || '(nothing)'}`);
      return { ...found, plain };
    },
    { timeout: 20_000, interval: 200 },
  );
}

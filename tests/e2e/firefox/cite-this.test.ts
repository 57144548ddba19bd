/** "Cite this" in a real Firefox: by shortcut and by right-click, onto the clipboard and into an editor. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SAMPLE } from '../../support/browser';
import { type FirefoxStage, openFirefoxStage } from '../../support/firefox';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await openFirefoxStage({
    '/editor': '<title>Editor</title><div id="editor" contenteditable>.</div>',
  });
});
afterAll(() => stage?.end());

it('copies the citation of the paper by shortcut, as plain and as rich text', async () => {
  await stage.open(SAMPLE.path);
  await stage.press('Q');
  await vi.waitFor(
    async () => expect((await stage.clipboard('text/plain')).trim()).toBe(SAMPLE.apa),
    { timeout: 30_000, interval: 200 },
  );
  expect(await stage.clipboard('text/html')).toContain('<i>Coastal Ecology Letters</i>');
});

it('pastes the citation as rich text into an editor', async () => {
  await stage.open(SAMPLE.path);
  await stage.press('Q');
  await copied((text) => text === SAMPLE.apa);
  const editor = await stage.open('/editor');
  await editor.click('#editor');
  await stage.paste();
  await vi.waitFor(
    async () =>
      expect(await editor.$eval('#editor i', (italic) => italic.textContent)).toBe(
        'Coastal Ecology Letters',
      ),
    { timeout: 10_000, interval: 200 },
  );
  expect(await editor.$eval('#editor a', (link) => (link as HTMLAnchorElement).href)).toBe(
    `https://doi.org/${SAMPLE.doi}`,
  );
});

it('copies the paper of a link, the words of a selection and the caption of a picture by right-click', async () => {
  const roundup = await stage.open('/roundup');
  await stage.chooseInMenu(roundup, 'a[href*="jnb.2025.1109"]', 'Cite this');
  expect(await copied((text) => text.includes('Nordahl'))).toContain(
    'https://doi.org/10.5555/jnb.2025.1109',
  );

  const story = await stage.open('/lost-notebook');
  await story.$eval('.entry p:nth-of-type(2)', (paragraph) => {
    getSelection()?.selectAllChildren(paragraph);
  });
  await stage.chooseInMenu(story, '.entry p:nth-of-type(2)', 'Cite this');
  expect(await copied((text) => text.includes('plumber'))).toContain(
    'https://news.example/lost-notebook#:~:text=',
  );

  const pictured = await stage.open(SAMPLE.path);
  await stage.chooseInMenu(pictured, 'article img', 'Cite this');
  expect(await copied((text) => text.includes('Eelgrass'))).toContain(SAMPLE.title);
});

/** The plain text on the clipboard, once it fulfils the check. */
const copied = (check: (text: string) => boolean) =>
  vi.waitFor(
    async () => {
      const text = (await stage.clipboard('text/plain')).trim();
      if (!check(text)) throw new Error(`the clipboard holds: ${text || '(nothing)'}`);
      return text;
    },
    { timeout: 30_000, interval: 200 },
  );

/** The main job in a real browser: a click on the icon, the story, its paper, the citation. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clickInSight,
  clipboard,
  openStage,
  PART,
  press,
  SAMPLE,
  type Stage,
  words,
  wordsOnce,
} from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.reset());
afterAll(() => stage?.end());

describe('the popup on a research story', () => {
  it('shows story, paper link and citation from the page alone, then what Crossref says', async () => {
    stage.server.setMode('slow');
    const { popup } = await stage.clickOn(SAMPLE.path);

    expect(await wordsOnce(popup, PART.title, Boolean)).toBe(SAMPLE.title);
    const said = await wordsOnce(popup, PART.citation, (text) => text.includes(SAMPLE.doi), 5);
    expect(said).not.toContain('Vahlström');
    expect(await popup.$eval(PART.link, (link) => (link as HTMLAnchorElement).href)).toBe(
      `https://doi.org/${SAMPLE.doi}`,
    );
    expect(await words(popup, PART.paperSection)).toContain('Related Journal Article');
    // All of this while Crossref has not said a word.
    expect(await popup.$eval(`${PART.paperSection} article`, (card) => card.ariaBusy)).toBe('true');

    stage.server.release();
    expect(await wordsOnce(popup, PART.citation, (text) => text.includes('Vahlström'))).toBe(
      SAMPLE.apa,
    );
    expect(await words(popup, PART.paper)).toBe(SAMPLE.paper);
    expect(await words(popup, PART.paperSection)).toContain('Coastal Ecology Letters · 2026');
  });

  it('sends Crossref the DOI and nothing of the page', async () => {
    const { popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
    expect(stage.server.asked).toHaveLength(1);
    const [request = ''] = stage.server.asked;
    expect(decodeURIComponent(request)).toMatch(
      /^api\.crossref\.org\/works\/10\.5555\/cel\.2026\.0417$/,
    );
  });

  it('puts the citation on the clipboard as plain and as rich text', async () => {
    const { popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
    await press(popup, 'Copy');
    await wordsOnce(popup, '[aria-live], [role="status"]', (text) => text.includes('clipboard'));
    const { plain, html } = await clipboard(popup);
    expect(plain.trim()).toBe(SAMPLE.apa);
    expect(html).toContain('<i>Coastal Ecology Letters</i>');
    expect(html).toContain(`href="https://doi.org/${SAMPLE.doi}"`);
  });

  it('shows paper, citation and Copy without scrolling', async () => {
    const { popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
    const covered = await popup.evaluate(() =>
      ['h1', '[data-part="read-paper"]', '[data-part="citation"]', '[data-part="copy"]'].filter(
        (selector) => {
          const element = document.querySelector(selector);
          const box = element?.getBoundingClientRect();
          if (!element || !box) return true;
          const corners = [box.top + 4, box.bottom - 4].map((y) =>
            document.elementFromPoint(box.left + box.width / 2, y),
          );
          return !corners.every((corner) => corner !== null && element.contains(corner));
        },
      ),
    );
    expect(covered).toEqual([]);
  });

  it('copies with the Enter key as soon as it is open', async () => {
    const { popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
    await popup.keyboard.press('Enter');
    await expect.poll(async () => (await clipboard(popup)).plain.trim()).toBe(SAMPLE.apa);
  });

  it('cites in another style, and keeps to it the next time', async () => {
    const { page, popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
    await press(popup, 'Citation style: APA 7');
    await popup.waitForSelector('[role="combobox"]:focus');
    await popup.keyboard.type('vancouver');
    await popup.waitForSelector('[role="option"][aria-selected="true"] ::-p-text(Vancouver)');
    await popup.keyboard.press('Enter');
    const vancouver = await wordsOnce(popup, PART.citation, (text) => text.startsWith('Tadesse I'));
    expect(vancouver).toContain('2026');
    // Nobody closes a popup within a few milliseconds of the press; a machine does.
    await popup.waitForFunction(`chrome.storage.local.get('settings')
      .then(({ settings }) => JSON.stringify(settings).includes('vancouver'))`);
    await popup.close();

    const again = await stage.popupOn(page);
    expect(await wordsOnce(again, PART.citation, (text) => text.includes('Vahlström'))).toBe(
      vancouver,
    );
  });

  it('cites the story as well', async () => {
    const { popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
    await popup.click('input[type="radio"][value="story"]');
    const cited = await wordsOnce(popup, PART.citation, (text) => text.includes(SAMPLE.title));
    expect(cited).toContain('2026, February 11');
    expect(cited).toContain('https://news.example/seagrass-hush');
  });

  it('gives BibTeX and RIS to the clipboard', async () => {
    const { popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
    await press(popup, 'Copy as BibTeX');
    await expect.poll(async () => (await clipboard(popup)).plain).toMatch(/^@article\{/);
    expect((await clipboard(popup)).plain).toMatch(/doi\s*=\s*\{10\.5555\/cel\.2026\.0417\}/i);
    await press(popup, 'Copy as RIS');
    await expect.poll(async () => (await clipboard(popup)).plain).toMatch(/^TY {2}- JOUR/);
  });

  it('downloads a file for other programs, named after the paper', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
    const session = await stage.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const { popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
    await clickInSight(popup, `${PART.cite} ::-p-aria([name="Other formats"][role="button"])`);
    await press(popup, 'Download CSL-JSON');
    const name = await vi.waitFor(() => {
      const [file] = readdirSync(folder).filter((one) => one.endsWith('.json'));
      if (!file) throw new Error('no file has come');
      return file;
    }, 10_000);
    expect(name).toBe('tadesse-2026-seagrass-canopies-attenuate.json');
    const [item] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(item).toMatchObject({ DOI: SAMPLE.doi, title: SAMPLE.paper, volume: '14' });
    rmSync(folder, { recursive: true });
  });

  it('opens twice with the same, the second time without asking again', async () => {
    const { page, popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
    await popup.close();
    const again = await stage.popupOn(page);
    await wordsOnce(again, PART.citation, (text) => text === SAMPLE.apa);
    expect(await words(again, PART.title)).toBe(SAMPLE.title);
    expect(stage.server.asked).toHaveLength(1);
  });

  it('shows the story without its press-release apparatus', async () => {
    const { popup } = await stage.clickOn(SAMPLE.path);
    const text = await wordsOnce(popup, 'main', (all) => all.includes('Meadows of seagrass take'));
    expect(text).toContain('could be a cheap way to bring fish back');
    for (const outside of ['###', 'Orla Benning', 'Related Posts', 'Share on Facebook']) {
      expect(text).not.toContain(outside);
    }
  });
});

describe('the popup on a story about several papers', () => {
  it('lists them with their evidence and cites the one that is chosen', async () => {
    const { popup } = await stage.clickOn('/roundup');
    const section = await wordsOnce(popup, PART.paperSection, (text) =>
      text.includes('Annals of Traffic and Birds'),
    );
    expect(section).toContain('Journal of Night Biology');
    expect(section).toContain('Linked in the text');

    const rows = `${PART.paperSection} fieldset label`;
    expect(await popup.$$eval(rows, (labels) => labels.length)).toBe(3);
    // Papers that are not what the story is about stay folded until asked for.
    const folded = `${PART.paperSection} details:not([open]) summary`;
    if (await popup.$(folded)) await clickInSight(popup, folded);
    await clickInSight(popup, `${rows} ::-p-text(Annals of Traffic and Birds)`);
    const cited = await wordsOnce(popup, PART.citation, (text) => text.includes('Birdsall'));
    expect(cited).toContain('https://doi.org/10.5555/atb.2026.0031');
    expect(await words(popup, PART.paperSection)).toContain('Retracted');
  });
});

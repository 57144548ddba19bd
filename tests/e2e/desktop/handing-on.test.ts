/** Entries handed on to Zotero at its own address, in Chromium with its own question for access. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { jabRef } from '../../fixtures/handing/jabref';
import { type Served, serve } from '../../fixtures/handing/serve';
import { type StandIn, startZotero } from '../../fixtures/zotero/stand-in';
import { problems } from '../../support/axe';
import { openStage, press, SAMPLE, type Stage, words, wordsOnce } from '../../support/browser';
import { type Desktop, openDesktop } from '../../support/desktop';

/** `MANY=1000` hands on a whole library; fewer show the same sooner. */
const MANY = Number(process.env.MANY ?? 300);
const DIALOG = '[data-part="hand-on"]';

let zotero: StandIn;
const jabRefHere = jabRef();
let jabRefServer: Served;
let desktop: Desktop;
let stage: Stage;
const folder = mkdtempSync(join(tmpdir(), 'paper-trail-handing-'));
beforeAll(async () => {
  zotero = await startZotero();
  jabRefServer = await serve(jabRefHere.fetch);
  desktop = await openDesktop();
  stage = await openStage({
    headless: false,
    env: desktop.env,
    localPorts: { '127.0.0.1:23119': zotero.port, 'localhost:23119': jabRefServer.port },
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await stage?.end();
  desktop?.close();
  await zotero?.stop();
  await jabRefServer?.stop();
});

const openLibrary = () => stage.open(`chrome-extension://${stage.id}/library.html`);

/** So many entries, and those that are left once more, on a machine that is busy. Milliseconds. */
const MANY_TAKE = 300_000;

/** The list's only entry, or all of it. */
async function handAll(library: Page): Promise<void> {
  await library.waitForSelector('.entry-row__title');
  await library.focus('[data-part="entries"]');
  await library.keyboard.down('Control');
  await library.keyboard.press('a');
  await library.keyboard.up('Control');
  await press(library, 'Hand on');
  await library.waitForSelector('#hand-to');
}

const said = (library: Page, check: (text: string) => boolean, seconds = 20) =>
  wordsOnce(library, DIALOG, check, seconds);

describe('handing on to Zotero', () => {
  it('from the popup: saves the story, asks the browser’s leave first, and says what is sent', async () => {
    const { popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, '[data-part="paper"]', (text) => text.includes(SAMPLE.paper));
    await press(popup, 'Save as a file');
    await press(popup, 'Hand on to another program');
    const library = await stage.ownPage('library.html');
    const first = await said(library, (text) => text.includes('Allow, and look for Zotero'));
    expect(first).toContain('Nothing leaves the computer for it');
    expect(await problems(library)).toEqual([]);
    await press(library, 'Allow, and look for Zotero');
    await desktop.answerPrompt(library, false);
    await said(library, (text) => text.includes('Nothing was sent.'));
    expect(zotero.asked).toEqual([]);
    await popup.close().catch(() => {});
  });

  it('goes into the collection chosen there, with tags, the story and its page; then “In your Zotero”', async () => {
    zotero.state.selected = 'C3';
    const library = await openLibrary();
    await handAll(library);
    await press(library, 'Allow, and look for Zotero');
    await desktop.answerPrompt(library, true);
    await said(library, (text) => text.includes('Hand on to Zotero'));
    expect(await library.$eval('#hand-place', (one) => (one as HTMLSelectElement).value)).toBe(
      'users/0/collections/FERNS234',
    );
    expect(await problems(library)).toEqual([]);
    await press(library, 'Hand on to Zotero');
    await said(library, (text) => text.includes('1 entry is in Zotero now.'));
    const paper = zotero.top().find(({ data }) => data.title === SAMPLE.paper);
    const story = zotero.top().find(({ data }) => data.title === SAMPLE.title);
    expect(paper?.data).toMatchObject({ DOI: SAMPLE.doi, collections: ['FERNS234'] });
    const [snapshot] = zotero.childrenOf(story?.key ?? '');
    expect(zotero.files.get(snapshot?.key ?? '')?.bytes.toString()).toContain('<article>');
    // The browser's requests are those that Zotero lets through.
    expect(zotero.cut).toEqual([]);

    await press(library, 'Close');
    await library.focus('[data-part="entries"]');
    await library.keyboard.press('Enter');
    await wordsOnce(library, '[data-part="handed-line"]', (text) =>
      text.includes('In your Zotero since'),
    );
    expect(
      await library.$eval('[data-part="handed-line"] a', (link) => link.getAttribute('href')),
    ).toBe(`zotero://select/library/items/${paper?.key}`);
    zotero.change(paper?.key ?? '', { title: 'Seagrass is quiet', tags: [{ tag: 'sea' }] });
    await library.reload();
    await library.waitForSelector('.entry-row__title');
    await library.focus('[data-part="entries"]');
    await library.keyboard.press('Enter');
    await wordsOnce(library, '[data-part="handed-line"]', (text) =>
      text.includes('Changed there since: title and tags.'),
    );
    expect(await problems(library)).toEqual([]);
  });

  it('sends nothing twice, and finds what was in Zotero before', async () => {
    const library = await openLibrary();
    const before = zotero.items.size;
    await handAll(library);
    await press(library, 'Hand on to Zotero');
    await said(library, (text) => text.includes('1 entry was there already.'));
    expect(zotero.items.size).toBe(before);
  });

  it('says each refusal in one sentence with one next step', async () => {
    const library = await openLibrary();
    await handAll(library);
    await said(library, (text) => text.includes('Hand on to Zotero'));
    const refusal = async (words: string, step: string) => {
      await press(library, 'Close');
      await press(library, 'Hand on');
      const text = await said(library, (now) => now.includes(words));
      expect(text).toContain(step);
    };
    await zotero.stop();
    await refusal('Zotero is not running on this computer.', 'Try again');
    await zotero.start();
    zotero.state.isStranger = true;
    await refusal('Another program answers where Zotero would.', 'Try again');
    zotero.state.isStranger = false;
    zotero.state.isGroupEditable = false;
    zotero.state.selected = 'L2';
    await refusal('You may only read “Reading group”', 'Choose another place');
    zotero.state.selected = 'L1';
    zotero.state.isGroupEditable = true;
    zotero.state.isApiOn = false;
    await refusal('need a switch in Zotero', 'Allow other applications on this computer');
    zotero.state.isApiOn = true;
  });

  it('JabRef at its own address: asked for, paired by its PIN, handed on to, nothing twice', async () => {
    const library = await openLibrary();
    await handAll(library);
    await library.select('#hand-to', 'jabref');
    await said(library, (text) => text.includes('Allow, and look for JabRef'));
    await press(library, 'Allow, and look for JabRef');
    await desktop.answerPrompt(library, true);
    await said(library, (text) => text.includes('let it show a PIN'));
    await library.type('#hand-pin', '111111');
    await press(library, 'Pair with JabRef');
    await said(library, (text) => text.includes('That PIN is not the one JabRef shows'));
    await library.$eval('#hand-pin', (field) => (field as HTMLInputElement).select());
    await library.type('#hand-pin', jabRefHere.state.pin);
    await press(library, 'Pair with JabRef');
    await said(library, (text) => text.includes('Hand on to JabRef'));
    await press(library, 'Hand on to JabRef');
    await said(library, (text) => text.includes('1 entry is in JabRef now.'));
    expect(jabRefHere.entries.map(({ fields }) => fields.doi ?? fields.url)).toHaveLength(2);
    await press(library, 'Close');
    await press(library, 'Hand on');
    await press(library, 'Hand on to JabRef');
    await said(library, (text) => text.includes('1 entry was there already.'));
    expect(jabRefHere.entries).toHaveLength(2);
    jabRefHere.state.stranger = 'other';
    await press(library, 'Close');
    await press(library, 'Hand on');
    await said(library, (text) => text.includes('Another program answers where JabRef would.'));
    jabRefHere.state.stranger = null;
    await library.select('#hand-to', 'zotero');
  });

  it('every request stands in the log', async () => {
    const options = await stage.open(`chrome-extension://${stage.id}/options.html`);
    await press(options, 'Show the requests');
    const log = await wordsOnce(options, '[data-part="requests"]', Boolean);
    expect(log).toContain('Zotero · answered (200)');
    expect(log).toContain('POST http://127.0.0.1:23119/connector/getSelectedCollection');
    expect(log).toContain(
      'POST http://localhost:23119/libraries/current/entries?group=Paper Trail',
    );
    expect(log).not.toContain(jabRefHere.state.token);
    expect(log).toContain(`/api/users/0/items · ${SAMPLE.paper}`);
    expect(await words(options, '#access')).toContain('Programs on this computer');
  });

  it(`hands on ${MANY} with progress, stops on a press, goes on, and is gone on with after a kill`, {
    timeout: MANY_TAKE,
  }, async () => {
    const library = await openLibrary();
    await press(library, 'Import and backup', 'tab');
    const file = await library.waitForSelector('[type="file"][aria-label="Choose a file"]');
    const path = join(folder, 'works.bib');
    const works = Array.from(
      { length: MANY },
      (_, at) =>
        `@article{fern${at}, title={Fern number ${at}}, author={Fern, Ada}, journal={Journal of Ferns}, year={2020}, doi={10.5555/fern.${at}}}`,
    );
    writeFileSync(path, works.join('\n'));
    await (file as ElementHandle<HTMLInputElement>).uploadFile(path);
    await wordsOnce(
      library,
      '[data-part="import"]',
      (text) => text.includes(`holds ${MANY} works`),
      60,
    );
    await press(library, 'Stories and papers', 'tab');
    await wordsOnce(library, '.library-view__count', (text) =>
      text.startsWith(`${(MANY + 1).toLocaleString('en')} `),
    );
    await handAll(library);
    await press(library, `Hand on ${MANY + 1} entries to Zotero`);
    const ferns = () =>
      zotero.top().filter(({ data }) => String(data.title).startsWith('Fern number'));
    await vi.waitFor(() => expect(ferns().length).toBeGreaterThan(50), { timeout: 60_000 });
    await press(library, 'Stop');
    await said(library, (text) => text.includes('It was stopped.'));
    await said(library, (text) => /\d+ entries are left\./.test(text));
    const stopped = ferns().length;
    expect(stopped).toBeLessThan(MANY);

    // Zotero is killed amid a request; the page is closed on top of it.
    zotero.state.endsAfter = 105;
    await press(library, 'Continue');
    await said(library, (text) => text.includes('Zotero stopped answering.'), 60);
    await library.close();
    await zotero.start();

    const again = await openLibrary();
    await wordsOnce(again, '[data-part="unfinished"]', (text) =>
      text.includes('entries of a list'),
    );
    await press(again, 'Continue');
    await press(again, `Hand on ${MANY + 1} entries to Zotero`);
    await said(again, (text) => text.includes('were there already.'), 120);
    const titles = ferns().map(({ data }) => data.title);
    expect(new Set(titles).size).toBe(MANY);
    expect(titles).toHaveLength(MANY);
    await again.reload();
    await again.waitForSelector('.entry-row__title');
    expect(await words(again, '[data-part="unfinished"]')).toBe('');
  });
});

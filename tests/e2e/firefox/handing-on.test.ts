/** An entry handed on to Zotero at its own address and port, in a real Firefox with its own question. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StandIn, startZotero } from '../../fixtures/zotero/stand-in';
import { press, SAMPLE, wordsOnce } from '../../support/browser';
import { type FirefoxStage, openFirefoxStage } from '../../support/firefox';
import { saveSample } from '../../support/saved-story';

let zotero: StandIn;
let stage: FirefoxStage;
beforeAll(async () => {
  // Firefox sends what goes to this computer through no proxy.
  zotero = await startZotero(23119);
  stage = await openFirefoxStage();
});
afterAll(async () => {
  await stage?.end();
  await zotero?.stop();
});

const DIALOG = '[data-part="hand-on"]';

it('Firefox is asked in place; then paper and story are in Zotero, and nothing goes twice', async () => {
  const library = await saveSample(stage);
  await library.focus('[data-part="entries"]');
  await library.keyboard.press('Enter');
  await press(library, 'Hand on');
  await wordsOnce(library, DIALOG, (text) => text.includes('Allow, and look for Zotero'));
  await press(library, 'Allow, and look for Zotero');
  await stage.answerPrompt(true);
  await wordsOnce(library, DIALOG, (text) => text.includes('Hand on to Zotero'), 30);
  await press(library, 'Hand on to Zotero');
  await wordsOnce(library, DIALOG, (text) => text.includes('1 entry is in Zotero now.'), 30);
  expect(
    zotero
      .top()
      .map(({ data }) => data.title)
      .toSorted(),
  ).toEqual([SAMPLE.paper, SAMPLE.title].toSorted());
  expect(zotero.cut).toEqual([]);

  await press(library, 'Close');
  await wordsOnce(library, '[data-part="handed-line"]', (text) =>
    text.includes('In your Zotero since'),
  );
  await press(library, 'Hand on');
  await press(library, 'Hand on to Zotero');
  await wordsOnce(library, DIALOG, (text) => text.includes('1 entry was there already.'));
  expect(zotero.top()).toHaveLength(2);
});

it('says that Zotero is not running, and goes on once it is', async () => {
  const library = await stage.openOwn('library.html');
  await wordsOnce(library, '.entry-row__title', Boolean, 30);
  await library.focus('[data-part="entries"]');
  await library.keyboard.press('Enter');
  await zotero.stop();
  await press(library, 'Hand on');
  await wordsOnce(library, DIALOG, (text) => text.includes('Zotero is not running'), 30);
  await zotero.start();
  await press(library, 'Try again');
  await wordsOnce(library, DIALOG, (text) => text.includes('Hand on to Zotero'), 30);
});

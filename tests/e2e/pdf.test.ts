/** PDFs in the browser's own viewer: the paper by its address at once, its text by its bytes, and what cannot be read. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '#i18n';
import { openStage, PART, SAMPLE, type Stage, wordsOnce } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.reset());
afterAll(() => stage?.end());

const NOTICE = '[data-part="pdf"]';

describe('the popup on a PDF', () => {
  it('has the paper of the DOI in its address, whatever the viewer shows', async () => {
    const { popup } = await stage.clickOn(`/doi/pdf/${SAMPLE.doi}`);
    await wordsOnce(popup, PART.paperSection, (text) => text.includes(SAMPLE.paper));
    const cited = await wordsOnce(popup, PART.citation, (text) => text.includes('Tadesse'));
    expect(cited).toContain('Coastal Ecology Letters');
  });

  it('reads the DOI and the text of one whose address says nothing', async () => {
    const { popup } = await stage.clickOn('/paper.pdf');
    await wordsOnce(popup, PART.paperSection, (text) => text.includes(SAMPLE.paper));
    const text = await wordsOnce(popup, 'main', (said) => said.includes('1 Introduction'));
    expect(text).toContain('Moss that lived through a drought passes the memory on to its spores.');
    expect(text).toContain('References (6)');
  });

  it('takes a story that was printed for one, with the paper that it reports', async () => {
    const { popup } = await stage.clickOn('/story.pdf');
    expect(await wordsOnce(popup, PART.title, (text) => text.includes('Moss'))).toContain(
      'Moss remembers drought',
    );
    await wordsOnce(popup, PART.paperSection, (text) => text.includes(SAMPLE.paper));
  });

  it.each([
    ['/scan.pdf', 'scanned'],
    ['/protected.pdf', 'protected'],
    ['/large.pdf', 'large'],
  ] as const)('says of %s that it is %s', async (path, problem) => {
    const { popup } = await stage.clickOn(path);
    await wordsOnce(popup, NOTICE, (text) => text === i18n.t(`pdf.${problem}`));
  });

  it('sends nothing of the file anywhere', async () => {
    const { popup } = await stage.clickOn('/paper.pdf');
    await wordsOnce(popup, PART.paperSection, (text) => text.includes(SAMPLE.paper));
    expect(stage.server.asked.every((asked) => !String(asked).includes('Moss'))).toBe(true);
  });
});

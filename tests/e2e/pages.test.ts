/** Pages on which Paper Trail cannot do its job, or must not do theirs. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failureMessage } from '../../utils/messages/failure-message';
import { openStage, PART, type Stage, wordsOnce } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.reset());
afterAll(() => stage?.end());

describe('the popup', () => {
  it('says on a browser page that extensions cannot read it', async () => {
    const { popup } = await stage.clickOn('chrome://version');
    const said = await wordsOnce(popup, PART.cannotRead, Boolean);
    expect(said).toContain(failureMessage({ kind: 'restricted-page', page: 'browser' }));
    expect(said).toContain('Open a research story and click the icon there.');
  });

  it('says on a page that is no article what can still be done', async () => {
    const { popup } = await stage.clickOn('/sign-in');
    const said = await wordsOnce(popup, 'main', (text) => text.includes('No article'));
    expect(said).toContain('The page itself can still be cited');
    expect(await wordsOnce(popup, PART.citation, Boolean)).toContain('Sign in');
  });

  it('says on a story without a paper that none is linked, and cites the story', async () => {
    const { popup } = await stage.clickOn('/lost-notebook');
    await wordsOnce(popup, PART.paperSection, (text) => text.includes('No paper'));
    const cited = await wordsOnce(popup, PART.citation, Boolean);
    expect(cited).toContain('Quill, P. (2026, January 20). The lost notebook');
    expect(stage.server.asked).toEqual([]);
  });

  it('shows a page that means harm as words, and runs nothing of it', async () => {
    const { popup } = await stage.clickOn('/hostile');
    const title = await wordsOnce(popup, PART.title, Boolean);
    expect(title).toContain('Title of a page that means harm');
    const cited = await wordsOnce(popup, PART.citation, (text) => text.includes('10.5555/harm'));
    expect(cited).not.toContain('onerror');
    await wordsOnce(popup, 'main', (text) =>
      text.includes('A picture with a handler stands in this paragraph'),
    );

    const inside = await popup.evaluate(() => ({
      owned: document.documentElement.dataset.owned ?? null,
      scripts: [...document.scripts].filter((script) => script.src === '').length,
      handlers: [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
      frames: document.querySelectorAll('iframe, object, embed, form').length,
    }));
    expect(inside.owned).toBeNull();
    expect(inside.scripts).toBe(0);
    expect(inside.handlers).toEqual([]);
    expect(inside.frames).toBe(0);
    for (const link of inside.links) expect(link).toMatch(/^(https?:|mailto:|#)/);
  });
});

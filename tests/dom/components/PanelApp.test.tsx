/** The side panel: three tabs that work by keyboard, an honest empty state, and a memory per story. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PanelApp } from '../../../components/panel/PanelApp';
import { fail, succeed } from '../../../utils/failure';
import {
  control,
  failing,
  find,
  makeReport,
  makeStory,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

const noAccess = fail({ kind: 'no-access' });
const report = makeReport();
const other = makeReport({
  story: makeStory({ url: 'https://other.example/b', title: 'Lichens keep a diary' }),
});
const nothing = () => {};
const panel = (given: typeof report | null, onGranted = nothing) => (
  <PanelApp page={given ? succeed(given) : noAccess} onGranted={onGranted} />
);
const tab = (words: string) => control(words, '[role="tab"]');
const shownPanel = () => find('[role="tabpanel"]');

describe('the tabs', () => {
  it('show the story, the paper with all its evidence, and the citation with every format', async () => {
    stage(panel(report), { bare: true });
    await waitForWords('Moss remembers drought');
    (await tab('Paper')).click();
    await waitForWords('Transgenerational memory of drought in a moss');
    await waitForWords('Journal of Moss, 17(3), 201–215 · 2024');
    await waitForWords('Spores of drought-stressed moss germinate later.');
    await waitForWords('No retraction known · Crossref, checked today');
    (await tab('Cite')).click();
    await waitForWords('[apa, full]');
    for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) await control(`Download ${format}`);
  });

  it.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ])('are walked with the arrow keys (%s)', async (dir, forward, back) => {
    document.documentElement.dir = dir;
    stage(panel(report), { bare: true });
    (await tab('Story')).focus();
    const chosen = async () => seen(await find('[role="tab"][aria-selected="true"]'));
    await userEvent.keyboard(forward);
    expect(await chosen()).toBe('Paper');
    expect(document.activeElement).toBe(await tab('Paper'));
    await userEvent.keyboard('{End}');
    expect(await chosen()).toBe('Library');
    await userEvent.keyboard(forward);
    expect(await chosen()).toBe('Story');
    await userEvent.keyboard(back);
    expect(await chosen()).toBe('Library');
    await userEvent.keyboard('{Home}');
    expect(await chosen()).toBe('Story');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(await tab('Paper'));
  });

  it('are found again where they were left', async () => {
    await page.viewport(420, 400);
    stage(panel(makeReport({ story: makeStory({ html: '<p>Moss.</p>'.repeat(60) }) })), {
      bare: true,
    });
    await find('[data-part="story-text"]');
    const story = await shownPanel();
    story.scrollTop = 240;
    await vi.waitFor(() => expect(story.scrollTop).toBe(240));
    await new Promise(requestAnimationFrame);
    (await tab('Cite')).click();
    await control('Download RIS');
    (await tab('Story')).click();
    await vi.waitFor(() => expect(story.scrollTop).toBe(240));
  });
});

describe('the menu', () => {
  it('opens the full page, or says why it cannot', async () => {
    stage(panel(report), {
      bare: true,
      services: { openReader: failing({ kind: 'storage-full' }) },
    });
    (await control('More')).click();
    (await control('Full page')).click();
    await waitForWords('There is no room left to store this.');
  });

  it('asks for lasting access to the site of the story', async () => {
    const onGranted = vi.fn();
    const { services } = stage(panel(report, onGranted), { bare: true });
    (await control('More')).click();
    (await control('Always read on news.example')).click();
    expect(services.grantSite).toHaveBeenCalledWith(report.story.url);
    await vi.waitFor(() => expect(onGranted).toHaveBeenCalledOnce());
  });
});

describe('another page', () => {
  it('asks for a click, then turns to the new story', async () => {
    const { rerender } = stage(panel(null), { bare: true });
    await waitForWords('Click the icon to read this page');
    expect(document.querySelector('[role="tab"]')).toBeNull();
    rerender(panel(other));
    await waitForWords('Lichens keep a diary');
  });

  it('keeps for each story the tab and the choice it was left with', async () => {
    const { rerender } = stage(panel(report), { bare: true });
    (await tab('Cite')).click();
    (await find('[role="tabpanel"] input[value="story"]')).click();
    await waitForWords('Moss remembers drought for three generations [apa]');
    rerender(panel(other));
    await waitForWords('Lichens keep a diary');
    expect((await tab('Story')).ariaSelected).toBe('true');
    rerender(panel(report));
    await waitForWords('Moss remembers drought for three generations [apa]', () =>
      document.querySelector('[role="tabpanel"]:not([hidden])'),
    );
  });

  it('offers to read the last story’s site always, and reads again when the reader agrees', async () => {
    const onGranted = vi.fn();
    const { rerender, services } = stage(panel(report, onGranted), { bare: true });
    await waitForWords('Moss remembers');
    rerender(panel(null, onGranted));
    (await control('Always read on news.example')).click();
    expect(services.grantSite).toHaveBeenCalledWith(report.story.url);
    await vi.waitFor(() => expect(onGranted).toHaveBeenCalledOnce());
    await waitForWords('Stories on news.example are read by themselves from now on.');
  });

  it('takes a no for an answer', async () => {
    const onGranted = vi.fn();
    const { rerender } = stage(panel(report, onGranted), {
      bare: true,
      services: { grantSite: async () => false },
    });
    rerender(panel(null, onGranted));
    (await control('Always read on')).click();
    await waitForWords('The browser was not given access to news.example.');
    expect(onGranted).not.toHaveBeenCalled();
  });

  it('says why a browser page is not read', async () => {
    stage(
      <PanelApp page={fail({ kind: 'restricted-page', page: 'browser' })} onGranted={nothing} />,
      { bare: true },
    );
    await waitForWords('This is a browser page; extensions cannot read it.');
  });
});

describe.each(['light', 'dark', 'sepia', 'contrast'] as const)('in the theme %s', (theme) => {
  it('can be used by everyone', async () => {
    await page.viewport(348, 700);
    const { root, rerender } = stage(panel(null), { bare: true, settings: { theme } });
    await waitForWords('Click the icon');
    expect(await problems(root)).toEqual([]);
    rerender(panel(report));
    await find('[data-part="story-text"]');
    for (const words of ['Story', 'Paper', 'Cite']) {
      (await tab(words)).click();
      await waitForWords('', shownPanelNow);
      expect(await problems(root), words).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(348);
    }
  });
});

const shownPanelNow = () => document.querySelector('[role="tabpanel"]:not([hidden])');

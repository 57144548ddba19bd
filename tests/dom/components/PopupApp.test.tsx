/** The popup as a whole: what stands there at once, what fills in, and what is said when it cannot. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupApp } from '../../../components/popup/PopupApp';
import { succeed } from '../../../utils/failure';
import type { Paper } from '../../../utils/scholarly/types';
import {
  asCited,
  control,
  failing,
  find,
  makeMention,
  makeReport,
  makeStory,
  never,
  PAPER,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

const citation = () => document.querySelector('[data-part="citation"]');

describe('the first view', () => {
  it('shows story, link and citation while the look-up has not answered', async () => {
    stage(<PopupApp />, { services: { lookUpPaper: never() } });
    expect(seen(await find('h1'))).toBe('Moss remembers drought for three generations');
    const link = await find<HTMLAnchorElement>('[data-part="read-paper"]');
    expect(link.href).toBe('https://doi.org/10.5555/moss.2024.17');
    await waitForWords('10.5555/moss.2024.17 [apa]', citation);
    expect(seen(document.body)).toContain('Made only from what the page says');
    expect(seen(document.body)).toContain('Linked under “⁨Journal reference⁩”');
  });

  it('tells of a page that reading stumbled over, with its paper and the search in reach', async () => {
    const story = makeStory({ isArticle: false, html: '', text: '' });
    const fault = 'TypeError: lanes is no function';
    const readPage = async () => succeed(makeReport({ story, fault }));
    stage(<PopupApp />, { services: { readPage } });
    await waitForWords('This page could not be read', () =>
      document.querySelector('[data-part="fault"]'),
    );
    expect(seen(document.body)).toContain('TypeError: lanes is no function');
    expect(seen(document.body)).not.toContain('PDF');
    expect(document.querySelector('[data-part="read-paper"]')).not.toBeNull();
  });

  it('moves nothing when the record arrives', async () => {
    await page.viewport(400, 600);
    let answer: (paper: Paper) => void = () => {};
    const lookUpPaper = () =>
      new Promise<ReturnType<typeof succeed<Paper>>>((resolve) => {
        answer = (paper) => resolve(succeed(paper));
      });
    stage(<PopupApp />, { services: { lookUpPaper } });
    await find('[data-part="story-text"]');
    await document.fonts.ready;
    const tops = () =>
      [
        'h1',
        '[data-part="read-paper"]',
        '[data-part="citation"]',
        '[data-part="copy"]',
        'footer',
      ].map((selector) => document.querySelector(selector)?.getBoundingClientRect().top);
    const before = tops();
    answer({ ...PAPER, csl: { ...PAPER.csl, title: 'A title of many words '.repeat(12) } });
    await waitForWords('full', citation);
    expect(tops()).toEqual(before);
  });

  it('puts the focus on Copy, so that Enter copies', async () => {
    const { services } = stage(<PopupApp />);
    const copy = await find('[data-part="copy"]');
    await vi.waitFor(() => expect(document.activeElement).toBe(copy));
    await waitForWords('full', citation);
    await userEvent.keyboard('{Enter}');
    await waitForWords('Copied', () => copy);
    expect(services.copy).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ text: expect.stringContaining('[apa, full]') }),
    );
  });

  it.each([
    [348, 600],
    [400, 600],
    [400, 510],
  ])('fits a window of %i by %i pixels', async (width, height) => {
    await page.viewport(width, height);
    stage(<PopupApp />);
    await waitForWords('full', citation);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const { bottom } = (await find('[data-part="copy"]')).getBoundingClientRect();
    const foot = (await find('footer')).getBoundingClientRect().top;
    expect(bottom).toBeLessThan(Math.min(foot, height));
  });
});

describe('when something is in the way', () => {
  it('does not stay empty where reading the page breaks off', async () => {
    stage(<PopupApp />, { services: { readPage: () => Promise.reject(new Error('a fault')) } });
    await waitForWords('Paper Trail could not finish this.');
  });

  it('looks the paper up although it cannot be recalled what was chosen', async () => {
    const loadChoice = () => Promise.reject(new Error('a fault'));
    stage(<PopupApp />, { services: { loadChoice } });
    await waitForWords('full', citation);
  });

  it('keeps the first view, names the case, and tries again on request', async () => {
    const lookUpPaper = vi
      .fn()
      .mockImplementationOnce(failing({ kind: 'timed-out', service: 'Crossref', seconds: 10 }))
      .mockImplementation(async () => succeed(PAPER));
    stage(<PopupApp />, { services: { lookUpPaper } });
    await waitForWords('Crossref did not answer within 10 seconds.');
    await waitForWords('10.5555/moss.2024.17 [apa]', citation);
    (await control('Try again')).click();
    await waitForWords('full', citation);
    expect(lookUpPaper).toHaveBeenLastCalledWith(
      '10.5555/moss.2024.17',
      { alternatives: [], fresh: true, storyDate: '2024-03-05T09:00:00+01:00' },
      expect.any(AbortSignal),
    );
  });

  it('fills in the paper too where the story links it by the publisher’s number alone', async () => {
    const linked = makeMention({
      doi: null,
      ids: { pii: 'S0000-0001(19)00042-2' },
      url: 'https://www.sciencedirect.com/science/article/pii/S0000000119000422',
    });
    const { services } = stage(<PopupApp />, {
      services: { readPage: async () => succeed(makeReport({ mentions: [linked] })) },
    });
    await waitForWords('full', citation);
    expect(services.lookUpPaper).toHaveBeenCalledExactlyOnceWith(
      'pii:S0000-0001(19)00042-2',
      expect.anything(),
      expect.any(AbortSignal),
    );
  });

  it('asks nobody where the settings forbid it, until the reader does', async () => {
    const { services } = stage(<PopupApp />, { settings: { lookUp: false } });
    await waitForWords('Not looked up');
    expect(services.lookUpPaper).not.toHaveBeenCalled();
    (await control('Look up')).click();
    await waitForWords('full', citation);
  });

  it('says that no paper is linked, with the clues, and cites the story', async () => {
    const clue = (value: string) => ({ value, source: value, institution: null });
    const clues = { ...makeReport().clues, journals: [clue('Nature')], people: [clue('Bo Fern')] };
    const report = makeReport({ mentions: [], clues });
    stage(<PopupApp />, { services: { readPage: async () => succeed(report) } });
    await waitForWords('No paper linked here. The story names Nature and Bo Fern.');
    await waitForWords('Moss remembers drought for three generations [apa]', citation);
    expect(document.querySelector('input[type="radio"][value="both"]')).toBeNull();
  });

  it('still cites a page that holds no article', async () => {
    const story = makeStory({ isArticle: false, html: '', text: '', wordCount: 0 });
    stage(<PopupApp />, { services: { readPage: async () => succeed(makeReport({ story })) } });
    await waitForWords('No article was found on this page.');
    await waitForWords('full', citation);
  });

  it.each([
    [{ kind: 'restricted-page', page: 'browser' } as const, 'This is a browser page'],
    [{ kind: 'restricted-page', page: 'store' } as const, 'This is the extension store'],
    [{ kind: 'restricted-page', page: 'pdf' } as const, 'This is a PDF'],
    [{ kind: 'restricted-page', page: 'file' } as const, 'This is a file on your computer'],
    [{ kind: 'no-access' } as const, 'The browser lets no extension read this page'],
    [{ kind: 'no-article' } as const, 'No article was found'],
  ])('says which page it is and what to do: %o', async (failure, words) => {
    const { root } = stage(<PopupApp />, { services: { readPage: failing(failure) } });
    await waitForWords(words);
    expect(seen(await find('[data-part="cannot-read"] p')).length).toBeGreaterThan(20);
    expect(await problems(root)).toEqual([]);
  });
});

describe('a page of several papers', () => {
  const mentions = [
    makeMention(),
    makeMention({
      doi: '10.5555/other',
      url: 'https://doi.org/10.5555/other',
      evidence: [{ where: 'link', text: 'an earlier study' }],
      stated: { title: 'An earlier study of moss', journal: null, authors: [], year: 2020 },
    }),
  ];

  it('lists them with their evidence and turns to the one that is chosen', async () => {
    const lookUpPaper = failing({ kind: 'offline' });
    stage(<PopupApp />, {
      services: { readPage: async () => succeed(makeReport({ mentions })), lookUpPaper },
    });
    (await control('1 other paper', 'summary')).click();
    await waitForWords('Linked in the text as “⁨an earlier study⁩”');
    const [first, second] = document.querySelectorAll<HTMLInputElement>('.paper-list input');
    expect(first?.checked).toBe(true);
    second?.click();
    await waitForWords('An earlier study of moss [apa]', citation);
    expect((await find<HTMLAnchorElement>('[data-part="read-paper"]')).href).toBe(
      'https://doi.org/10.5555/other',
    );
  });

  it('keeps the one that is chosen before an earlier choice is remembered', async () => {
    const earlier = Promise.withResolvers<null>();
    stage(<PopupApp />, {
      services: {
        readPage: async () => succeed(makeReport({ mentions })),
        lookUpPaper: failing({ kind: 'offline' }),
        loadChoice: () => earlier.promise,
      },
    });
    (await control('1 other paper', 'summary')).click();
    await waitForWords('Linked in the text as “⁨an earlier study⁩”');
    const second = () => document.querySelectorAll<HTMLInputElement>('.paper-list input')[1];
    second()?.click();
    await vi.waitFor(() => expect(second()?.checked).toBe(true));
    earlier.resolve(null);
    await waitForWords('An earlier study of moss [apa]', citation);
    expect(second()?.checked).toBe(true);
  });
});

describe.each(['light', 'dark', 'sepia', 'contrast'] as const)('in the theme %s', (theme) => {
  it('can be used by everyone', async () => {
    await page.viewport(400, 600);
    const { root } = stage(<PopupApp />, { settings: { theme } });
    await waitForWords('full', citation);
    await find('[data-part="story-text"]');
    expect(document.documentElement.dataset.theme).toBe(theme);
    expect(await problems(root)).toEqual([]);
    (await control('Reading settings')).click();
    expect(await problems(root)).toEqual([]);
  });
});

it('shows hostile words as words, in their place', async () => {
  await page.viewport(348, 600);
  const evil = '<img src=x onerror="window.pwned=1">';
  const report = makeReport({
    story: makeStory({
      title: evil + 'Unbreakable'.repeat(40),
      siteName: 'x'.repeat(300),
      html: `<p>Story</p>${evil}<script>window.pwned=1</script>`,
    }),
    mentions: [
      makeMention({
        evidence: [{ where: 'text', text: evil.repeat(5) }],
        stated: { title: evil, journal: 'J'.repeat(400), authors: ['A'.repeat(200)], year: 1 },
      }),
    ],
  });
  const { root } = stage(<PopupApp />, {
    services: {
      readPage: async () => succeed(report),
      lookUpPaper: failing({
        kind: 'not-registered',
        service: 'Crossref',
        workId: 'd'.repeat(300),
      }),
      cite: async () =>
        succeed({
          ...asCited(evil),
          html: `${evil}<a href="javascript:window.pwned=1">x</a>cited`,
        }),
    },
  });
  await waitForWords('cited', citation);
  await find('[data-part="story-text"]');
  expect(citation()?.querySelector('a, img')).toBeNull();
  expect(root.querySelector('[onerror], [href^="javascript"], script')).toBeNull();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(348);
  expect((window as { pwned?: number }).pwned).toBeUndefined();
});

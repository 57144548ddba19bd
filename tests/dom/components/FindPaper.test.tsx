/** A story that links no paper: nothing is sent unseen, what is found has its reasons, and a choice can be undone. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PanelApp } from '../../../components/panel/PanelApp';
import { PopupApp } from '../../../components/popup/PopupApp';
import { succeed } from '../../../utils/failure';
import type { PaperChoice } from '../../../utils/library/paper-choice';
import { makeCandidate } from '../../support/papers';
import {
  control,
  failing,
  find,
  makeReport,
  makeStory,
  never,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

const clue = (value: string, source = value) => ({ value, source, institution: null });
const report = makeReport({
  mentions: [],
  clues: {
    ...makeReport().clues,
    journals: [clue('Journal of Moss', 'published in the Journal of Moss')],
    people: [clue('Ada Fern', 'said Ada Fern')],
    dateWindow: { from: '2023-11-01', until: '2024-05-01' },
  },
});
const readPage = async () => succeed(report);
const key = report.story.url;
const sure = makeCandidate();
const other = makeCandidate({ doi: '10.5555/other', title: 'Moss in the rain', accepted: false });
const several = [{ ...sure, accepted: false }, other];

beforeEach(() => page.viewport(400, 600));
const popup = (change: Parameters<typeof stage>[1] = {}) =>
  stage(<PopupApp />, { ...change, services: { readPage, ...change.services } });
const paperPart = () => document.querySelector('[data-part="paper"]');

describe('before the search', () => {
  it('shows what will be sent, and sends nothing', async () => {
    const { root, services } = popup();
    await waitForWords('No paper linked here. The story names Journal of Moss and Ada Fern.');
    await userEvent.click(await control('What is sent', 'summary'));
    const sent = seen(await find('[data-part="query-preview"]'));
    expect(sent).toContain(
      'Crossref is sent this, and if it finds little, OpenAlex the words and the dates: Journal Journal of Moss · Surnames Fern ·',
    );
    expect(sent).toContain('Nov 1, 2023 to May 1, 2024');
    expect(services.matchPaper).not.toHaveBeenCalled();
    expect(await problems(root)).toEqual([]);
  });

  it('says that there is nothing to search by', async () => {
    const story = makeStory({ title: '', text: '' });
    const bare = makeReport({ mentions: [], story });
    popup({ services: { readPage: async () => succeed(bare) } });
    await userEvent.click(await control('Look for one'));
    await waitForWords('There is nothing to search by.');
    expect(await control('Find the paper')).toHaveProperty('disabled', true);
  });

  it('names Crossref alone where OpenAlex is switched off, and asks that alone', async () => {
    const { services } = popup({ settings: { services: ['crossref'] } });
    await userEvent.click(await control('What is sent', 'summary'));
    await waitForWords('Crossref is sent: Journal Journal of Moss');
    await userEvent.click(await control('Find the paper'));
    await waitForWords('Crossref has no paper that fits.');
    expect(services.matchPaper).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ services: ['crossref'] }),
      expect.any(AbortSignal),
    );
  });

  it('sends nothing where Crossref is switched off, even unasked', async () => {
    const { services } = popup({ settings: { services: ['openalex'], findUnasked: true } });
    await waitForWords('Crossref is switched off in the settings');
    expect(await control('Find the paper')).toHaveProperty('disabled', true);
    expect(services.matchPaper).not.toHaveBeenCalled();
  });

  it('asks unasked where the settings say so, but not after the reader took none', async () => {
    const matchPaper = vi.fn(async () => succeed([sure]));
    popup({ services: { matchPaper }, settings: { findUnasked: true } });
    await waitForWords('Probably the paper'.toUpperCase(), paperPart);
    expect(matchPaper).toHaveBeenCalledOnce();
    matchPaper.mockClear();
    document.body.replaceChildren();
    popup({
      services: { matchPaper, loadChoice: async () => ({ kind: 'none' }) },
      settings: { findUnasked: true },
    });
    await control('Find the paper');
    expect(matchPaper).not.toHaveBeenCalled();
  });

  it('lets the words be changed, and sends those', async () => {
    const { services } = popup();
    (await find('.find-paper__edit summary')).click();
    const surnames = await vi.waitFor(() => {
      const label = [...document.querySelectorAll('label')].find((one) => seen(one) === 'Surnames');
      if (!label) throw new Error('no field');
      return document.getElementById(label.htmlFor) as HTMLInputElement;
    });
    await userEvent.fill(surnames, 'Fern Lichen');
    await waitForWords('Surnames Fern Lichen', () => document.querySelector('.query-preview'));
    await userEvent.keyboard('{Enter}');
    expect(services.matchPaper).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        query: expect.objectContaining({ authors: 'Fern Lichen', journal: 'Journal of Moss' }),
        services: ['crossref', 'openalex'],
      }),
      expect.any(AbortSignal),
    );
  });
});

describe('a page that is no research story', () => {
  const bare = makeReport({ mentions: [] });
  const services = { readPage: async () => succeed(bare) };

  it('has one quiet line, from which the search is a press away', async () => {
    popup({ services });
    await waitForWords('No paper is linked or named here. Look for one');
    expect((await find('[data-part="no-paper"]')).getBoundingClientRect().height).toBeLessThan(30);
    expect(document.querySelector('[data-part="find-paper"]')).toBeNull();
    await userEvent.click(await control('Look for one'));
    const search = await control('Find the paper');
    await vi.waitFor(() => expect(document.activeElement).toBe(search));
    await control('What is sent', 'summary');
  });

  it('is searched all the same where the settings say so', async () => {
    const matchPaper = vi.fn(async () => succeed([sure]));
    popup({ services: { ...services, matchPaper }, settings: { findUnasked: true } });
    await waitForWords('PROBABLY THE PAPER', paperPart);
  });
});

describe('what the search brings', () => {
  const live = () => seen(document.querySelector('[aria-live]'));
  const press = async () => {
    (await control('Find the paper')).focus();
    await userEvent.keyboard('{Enter}');
  };
  const focused = (words: string) =>
    vi.waitFor(() => expect(seen(document.activeElement)).toContain(words));

  it('a paper: is said, and has the focus', async () => {
    popup({ services: { matchPaper: async () => succeed([sure]) } });
    await press();
    await focused('Read the paper');
    await vi.waitFor(() => expect(live()).toBe(`Probably the paper: ${sure.csl.title}`));
  });

  it('several: is said, and has the focus', async () => {
    popup({ services: { matchPaper: async () => succeed(several) } });
    await press();
    await focused('Which of these is it?');
    await vi.waitFor(() => expect(live()).toBe('Which of these is it?'));
  });

  it('nothing: is said, and the search can be put again from there', async () => {
    popup();
    await press();
    await focused('Search again');
    await vi.waitFor(() =>
      expect(live()).toBe('Neither Crossref nor OpenAlex has a paper that fits.'),
    );
  });

  it('no answer: why is said, and the search can be put again from there', async () => {
    popup({ services: { matchPaper: failing({ kind: 'offline' }) } });
    await press();
    await focused('Search again');
    await vi.waitFor(() => expect(live()).toBe('There is no network connection.'));
  });

  it('while it goes on: is said, and the focus is not lost', async () => {
    popup({ services: { matchPaper: never() } });
    await press();
    await vi.waitFor(() => expect(live()).toBe('Searching at Crossref and OpenAlex'));
    await focused('Searching');
  });

  it('unasked: takes nobody from where they are', async () => {
    popup({
      services: { matchPaper: async () => succeed(several) },
      settings: { findUnasked: true },
    });
    await waitForWords('Which of these is it?');
    await vi.waitFor(() => expect(document.activeElement).toHaveProperty('dataset.part', 'copy'));
  });
});

describe('a safe find', () => {
  it('is shown as probable, with its reasons, looked up, cited and remembered', async () => {
    const { root, services } = popup({ services: { matchPaper: async () => succeed([sure]) } });
    await userEvent.click(await control('Find the paper'));
    await waitForWords('PROBABLY THE PAPER', paperPart);
    await waitForWords('names A. Fern; names Journal of Moss; published 2 days before the story');
    await waitForWords('[apa, full]', () => document.querySelector('[data-part="citation"]'));
    expect(services.saveChoice).toHaveBeenCalledExactlyOnceWith(
      key,
      { kind: 'paper', by: 'search', candidate: sure },
      null,
    );
    expect(await problems(root)).toEqual([]);
  });

  it('is undone by “Not this paper”, which is remembered, and the others are offered', async () => {
    const { services } = popup({ services: { matchPaper: async () => succeed([sure, other]) } });
    await userEvent.click(await control('Find the paper'));
    await userEvent.click(await control('Not this paper'));
    await waitForWords('Which of these is it?');
    await waitForWords('Moss in the rain');
    expect(services.saveChoice).toHaveBeenLastCalledWith(key, { kind: 'none' }, null);
    await waitForWords('Moss remembers drought for three generations [apa]');
  });

  it('is there again the next time, without a search', async () => {
    const choice: PaperChoice = { kind: 'paper', by: 'reader', candidate: sure };
    const loadChoice = vi.fn(async () => choice);
    const { services } = popup({ services: { loadChoice } });
    await waitForWords('THE PAPER YOU CHOSE', paperPart);
    expect(loadChoice).toHaveBeenCalledExactlyOnceWith(key, null);
    expect(services.matchPaper).not.toHaveBeenCalled();
    await control('Not this paper');
  });
});

describe('several finds', () => {
  const matchPaper = async () => succeed(several);

  it('are offered with their reasons; one is taken by keyboard', async () => {
    const { root, services } = popup({ services: { matchPaper } });
    (await control('Find the paper')).focus();
    await userEvent.keyboard('{Enter}');
    await waitForWords('Which of these is it?');
    expect(await problems(root)).toEqual([]);
    await userEvent.keyboard('{Tab}{Tab}');
    expect(seen(document.activeElement)).toBe('This one');
    await userEvent.keyboard('{Enter}');
    await waitForWords('THE PAPER YOU CHOSE', paperPart);
    await vi.waitFor(() => expect(seen(document.activeElement)).toContain('Read the paper'));
    expect(services.saveChoice).toHaveBeenCalledExactlyOnceWith(
      key,
      expect.objectContaining({ kind: 'paper', by: 'reader' }),
      null,
    );
  });

  it('may all be wrong', async () => {
    const { services } = popup({ services: { matchPaper } });
    await userEvent.click(await control('Find the paper'));
    await userEvent.click(await control('None of these'));
    const again = await control('Find the paper');
    await vi.waitFor(() => expect(document.activeElement).toBe(again));
    expect(services.saveChoice).toHaveBeenCalledExactlyOnceWith(key, { kind: 'none' }, null);
  });
});

describe('when nothing comes of it', () => {
  it('says that nothing fits and opens the words for a change', async () => {
    const { root } = popup();
    await userEvent.click(await control('Find the paper'));
    await waitForWords('Neither Crossref nor OpenAlex has a paper that fits.');
    expect((await find<HTMLDetailsElement>('.find-paper__edit')).open).toBe(true);
    expect(await problems(root)).toEqual([]);
  });

  it('says why, and searches again', async () => {
    const matchPaper = vi
      .fn()
      .mockImplementationOnce(failing({ kind: 'offline' }))
      .mockImplementation(async () => succeed([sure]));
    popup({ services: { matchPaper } });
    await userEvent.click(await control('Find the paper'));
    await waitForWords('There is no network connection.');
    await userEvent.click(await control('Search again'));
    await waitForWords('PROBABLY THE PAPER', paperPart);
  });

  it('can be stopped', async () => {
    const { services } = popup({ services: { matchPaper: never() } });
    await userEvent.click(await control('Find the paper'));
    await waitForWords('Searching at Crossref and OpenAlex');
    await vi.waitFor(async () => (await control('Stop')).click(), { timeout: 4000 });
    await control('Find the paper');
    expect(vi.mocked(services.matchPaper).mock.lastCall?.[1]?.aborted).toBe(true);
  });
});

describe.each(['light', 'dark', 'sepia', 'contrast'] as const)(
  'in the side panel, theme %s',
  (theme) => {
    it('shows each clue with the words it was read from; what is sent stands folded', async () => {
      await page.viewport(348, 700);
      const { root } = stage(<PanelApp page={succeed(report)} onGranted={() => {}} />, {
        bare: true,
        settings: { theme },
      });
      (await control('Paper', '[role="tab"]')).click();
      await waitForWords('Journal of Moss, from “⁨published in the Journal of Moss⁩”');
      expect((await find<HTMLDetailsElement>('.find-paper__edit')).open).toBe(false);
      await control('What is sent', 'summary');
      expect(await problems(root)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(348);
    });
  },
);

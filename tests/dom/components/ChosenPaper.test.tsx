/** The reader's word on the linked paper: turned down, another one taken, undone; the same in every window. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PanelApp } from '../../../components/panel/PanelApp';
import { PopupApp } from '../../../components/popup/PopupApp';
import { fail, succeed } from '../../../utils/failure';
import type { PaperChoice } from '../../../utils/library/paper-choice';
import type { Paper } from '../../../utils/scholarly/types';
import { makeCandidate } from '../../support/papers';
import {
  control,
  find,
  makeMention,
  makeReport,
  never,
  PAPER,
  problems,
  stage,
  waitForWords,
} from './stage';

const first = makeMention();
const second = makeMention({
  doi: '10.5555/second',
  url: 'https://doi.org/10.5555/second',
  role: 'related',
  prior: 0.02,
  stated: { title: 'Moss in the rain', journal: null, authors: [], year: null },
});
const report = makeReport({ mentions: [first, second] });
const alone = makeReport({ mentions: [first] });
const key = report.story.url;
const readPage = async () => succeed(report);
const lookUpPaper = vi.fn(async (doi: string) =>
  succeed<Paper>(
    doi === first.doi ? PAPER : { ...PAPER, doi, csl: { ...PAPER.csl, title: 'Moss in the rain' } },
  ),
);
const paperPart = () => document.querySelector('[data-part="paper"]');
const cardTitle = () => document.querySelector('[data-part="paper"] h3');
const popup = (services: NonNullable<Parameters<typeof stage>[1]>['services'] = {}) =>
  stage(<PopupApp />, { services: { readPage, lookUpPaper, ...services } });

beforeEach(() => page.viewport(400, 600));

describe('“Not this paper” of a linked paper', () => {
  it('turns it down, offers the page’s others and a search, and is undone', async () => {
    const { root, services } = popup();
    await waitForWords('Transgenerational', cardTitle);
    await userEvent.click(await control('Not this paper'));
    await waitForWords('You said that the linked paper is not the one.');
    expect(services.saveChoice).toHaveBeenLastCalledWith(key, { kind: 'none' }, null);
    expect(await control('Find the paper')).toBeTruthy();
    await waitForWords('Papers named here');
    const undo = await control('Undo');
    await vi.waitFor(() => expect(document.activeElement).toBe(undo));
    expect(await problems(root)).toEqual([]);
    await waitForWords('Moss remembers drought for three generations [apa]');

    await userEvent.keyboard('{Enter}');
    await waitForWords('Transgenerational', cardTitle);
    expect(services.saveChoice).toHaveBeenLastCalledWith(key, null, null);
    await vi.waitFor(async () =>
      expect(document.activeElement).toBe(await find('[data-part="read-paper"]')),
    );
  });

  it('lets another of the page’s papers be taken', async () => {
    const { services } = popup();
    await userEvent.click(await control('Not this paper'));
    const radios = await vi.waitFor(() => {
      const all = [...document.querySelectorAll<HTMLInputElement>('.paper-list input')];
      if (all.length !== 2) throw new Error('not both are listed');
      return all;
    });
    expect(radios.map(({ checked }) => checked)).toEqual([false, false]);
    radios[1]?.click();
    await waitForWords('THE PAPER YOU CHOSE', paperPart);
    await waitForWords('Moss in the rain', cardTitle);
    expect(services.saveChoice).toHaveBeenLastCalledWith(
      key,
      { kind: 'linked', mention: second },
      null,
    );
    await waitForWords('Moss in the rain [apa', () =>
      document.querySelector('[data-part="citation"]'),
    );
  });

  it('lets one that a search finds be taken, and turned down too', async () => {
    const candidate = makeCandidate({ doi: '10.5555/found', title: 'Moss found' });
    const { services } = popup({
      readPage: async () => succeed(alone),
      matchPaper: async () => succeed([{ ...candidate, accepted: false }]),
    });
    await userEvent.click(await control('Not this paper'));
    await userEvent.click(await control('Find the paper'));
    await userEvent.click(await control('This one'));
    await waitForWords('THE PAPER YOU CHOSE', paperPart);
    expect(services.saveChoice).toHaveBeenLastCalledWith(
      key,
      expect.objectContaining({ kind: 'paper', by: 'reader' }),
      null,
    );
    await userEvent.click(await control('Not this paper'));
    await userEvent.click(await control('Undo'));
    await waitForWords('Transgenerational', cardTitle);
  });

  it('is remembered: the next time nobody is asked about the wrong paper', async () => {
    lookUpPaper.mockClear();
    popup({
      loadChoice: async (): Promise<PaperChoice> => ({ kind: 'linked', mention: second }),
    });
    await waitForWords('Moss in the rain', cardTitle);
    await vi.waitFor(() => expect(lookUpPaper).toHaveBeenCalled());
    expect(new Set(lookUpPaper.mock.calls.map(([doi]) => doi))).toEqual(new Set([second.doi]));
  });

  it('holds for now where it cannot be stored, and says so', async () => {
    const { root } = popup({ saveChoice: async () => fail({ kind: 'storage-full' }) });
    await userEvent.click(await control('Not this paper'));
    await waitForWords('There is no room left to store this.');
    await waitForWords('Your choice of the paper holds until this is closed.');
    expect(await problems(root)).toEqual([]);
  });

  it('works in the side panel as well', async () => {
    const { root } = stage(<PanelApp page={succeed(report)} onGranted={() => {}} />, {
      bare: true,
      services: { lookUpPaper },
    });
    (await control('Paper', '[role="tab"]')).click();
    await userEvent.click(await control('Not this paper'));
    await waitForWords('You said that the linked paper is not the one.');
    expect(await problems(root)).toEqual([]);
    (await find<HTMLInputElement>('.paper-list label:last-of-type input')).click();
    await waitForWords('Moss in the rain', () => document.querySelector('.paper-details__title'));
  });
});

describe('a choice made in another window', () => {
  it('is there at once, whatever the search is doing', async () => {
    let tell: (choice: PaperChoice | null) => void = () => {};
    const watchChoice = vi.fn((_: string, onChoice: typeof tell) => {
      tell = onChoice;
      return () => {};
    });
    popup({ watchChoice });
    await waitForWords('Transgenerational', cardTitle);
    expect(watchChoice).toHaveBeenCalledWith(key, expect.any(Function));
    tell({ kind: 'linked', mention: second });
    await waitForWords('Moss in the rain', cardTitle);
    tell({ kind: 'none' });
    await waitForWords('You said that the linked paper is not the one.');
    tell(null);
    await waitForWords('Transgenerational', cardTitle);
  });
});

describe('a look-up that nobody waits for any more', () => {
  const signals = (mock: { mock: { calls: unknown[][] } }) =>
    mock.mock.calls.map((call) => call[2] as AbortSignal);

  it('is taken back when the reader turns to another paper, and made anew on the way back', async () => {
    const slow = vi.fn(never());
    popup({ lookUpPaper: slow });
    await vi.waitFor(() => expect(slow).toHaveBeenCalledOnce());
    (await find('.other-papers summary')).click();
    (await find<HTMLInputElement>('.paper-list label:last-of-type input')).click();
    await vi.waitFor(() => expect(slow).toHaveBeenCalledTimes(2));
    expect(signals(slow).map(({ aborted }) => aborted)).toEqual([true, false]);
    (await find<HTMLInputElement>('.paper-list label:first-of-type input')).click();
    await vi.waitFor(() => expect(slow).toHaveBeenCalledTimes(3));
    expect(signals(slow).map(({ aborted }) => aborted)).toEqual([true, true, false]);
  });

  it('is taken back when the panel turns to another story', async () => {
    const slow = vi.fn(never());
    const other = makeReport({ story: { ...report.story, url: 'https://news.example/other' } });
    const { rerender } = stage(<PanelApp page={succeed(report)} onGranted={() => {}} />, {
      bare: true,
      services: { lookUpPaper: slow },
    });
    await vi.waitFor(() => expect(slow).toHaveBeenCalledOnce());
    rerender(<PanelApp page={succeed(other)} onGranted={() => {}} />);
    await vi.waitFor(() => expect(slow).toHaveBeenCalledTimes(2));
    expect(signals(slow).map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('is taken back, with what is asked of other services, by “Stop” and by closing', async () => {
    const slow = vi.fn(never());
    const enrichPaper = vi.fn(never());
    popup({ lookUpPaper: slow });
    await vi.waitFor(async () => (await control('Stop')).click(), { timeout: 6000 });
    expect(signals(slow)[0]?.aborted).toBe(true);
    await waitForWords('The look-up was stopped.');
    document.body.replaceChildren();
    const { rerender } = popup({ enrichPaper });
    await vi.waitFor(() => expect(enrichPaper).toHaveBeenCalledOnce());
    rerender(null);
    await vi.waitFor(() => expect(signals(enrichPaper)[0]?.aborted).toBe(true));
  });
});

/** What the records of a page's works change in what the reader is shown, and what they leave alone. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupApp } from '../../../components/popup/PopupApp';
import { fail, succeed } from '../../../utils/failure';
import type { PaperChoice } from '../../../utils/library/paper-choice';
import type { Mention } from '../../../utils/papers/types';
import type { Paper } from '../../../utils/scholarly/types';
import {
  control,
  find,
  makeMention,
  makeReport,
  makeStory,
  PAPER,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

/** A work that the page points at in its text; `prior`: how likely it makes it the paper. */
const work = (name: string, prior: number, role: Mention['role'] = 'reported') =>
  makeMention({
    doi: `10.5555/${name}`,
    url: `https://doi.org/10.5555/${name}`,
    role,
    prior,
    confidence: role === 'reported' ? prior : 1 - prior,
    evidence: [{ where: 'link', text: `the ${name} study` }],
    stated: { title: null, journal: null, authors: [], year: null },
  });
const story = makeStory({
  text: 'Moss remembers drought, said Ada Fern of the University of Examples, who led the study in the Journal of Moss. Spores of drought-stressed moss germinate later, for three generations.',
});
const clue = (value: string) => ({ value, source: value });
const clues = {
  ...makeReport().clues,
  journals: [clue('Journal of Moss')],
  people: [{ ...clue('Ada Fern'), institution: null }],
};
const right: Paper = { ...PAPER, doi: '10.5555/right', published: [[2024, 3, 4]] };
const wrong: Paper = {
  ...PAPER,
  doi: '10.5555/wrong',
  published: [[2009, 1, 5]],
  csl: {
    id: 'wrong',
    type: 'article-journal',
    title: 'Granite in the shade of volcanoes',
    author: [{ family: 'Basalt', given: 'Ed' }],
    'container-title': 'Annals of Stone',
    issued: { 'date-parts': [[2009, 1, 5]] },
  },
};
const known = async (doi: string) =>
  doi === right.doi ? succeed(right) : succeed({ ...wrong, doi });
const paperPart = () => document.querySelector('[data-part="paper"]');
const cardTitle = () => document.querySelector('[data-part="paper"] h3');
const said = () => document.querySelector('[role="status"][aria-live]');
const popup = (
  mentions: Mention[],
  services: NonNullable<Parameters<typeof stage>[1]>['services'] = {},
  settings: NonNullable<Parameters<typeof stage>[1]>['settings'] = {},
) =>
  stage(<PopupApp />, {
    services: {
      readPage: async () => succeed(makeReport({ story, clues, mentions })),
      lookUpPaper: vi.fn(known),
      ...services,
    },
    settings,
  });

beforeEach(async () => {
  await page.viewport(760, 600);
  // A pointer that an earlier test left on the card would have it wait.
  await userEvent.hover(document.documentElement, { position: { x: 0, y: 0 } });
});

describe('a paper that its record confirms', () => {
  it('is called the paper, with the reasons in words', async () => {
    const { root, services } = popup([work('right', 0.7)]);
    await waitForWords('Published 1 day before the story; names A. Fern');
    await waitForWords('THE PAPER', paperPart);
    expect(seen(paperPart())).not.toContain('PROBABLY');
    expect(services.lookUpPaper).toHaveBeenCalledOnce();
    expect(await problems(root)).toEqual([]);
  });
});

describe('a page that is clear about its paper', () => {
  const cited = [work('right', 0.95), work('wrong', 0.05, 'reference')];

  it('costs one look-up, whatever else it cites', async () => {
    const { services } = popup(cited);
    await waitForWords('Published 1 day before the story');
    expect(services.lookUpPaper).toHaveBeenCalledOnce();
    expect(said()?.textContent).toBe('');
  });

  it('costs more once the record speaks against that paper', async () => {
    const { services } = popup([work('wrong', 0.95), work('right', 0.05, 'related')]);
    await waitForWords('Transgenerational', cardTitle);
    await waitForWords('The records point to this paper: Transgenerational', said);
    expect(services.lookUpPaper).toHaveBeenCalledTimes(2);
  });
});

describe('the list of the page’s papers', () => {
  it('keeps its order, whatever the records say', async () => {
    const tell: { answer: () => void } = { answer: () => {} };
    const slow = new Promise<void>((resolve) => {
      tell.answer = resolve;
    });
    // The record makes the third surer than the second.
    popup([work('right', 0.9), work('wrong', 0.85), work('third', 0.8)], {
      lookUpPaper: vi.fn(async (doi: string) => {
        await slow;
        return doi.endsWith('third') ? succeed({ ...right, doi }) : known(doi);
      }),
    });
    const copy = await find('[data-part="copy"]');
    await vi.waitFor(() => expect(document.activeElement).toBe(copy), { timeout: 8000 });
    tell.answer();
    const second = () => document.querySelectorAll('.paper-list__title')[1] ?? null;
    await waitForWords('Granite in the shade', second);
    await waitForWords('names A. Fern', paperPart);
    expect(seen(second())).toContain('Granite in the shade');
  });
});

describe('a paper that its record speaks against', () => {
  const mentions = [work('wrong', 0.7), work('right', 0.3, 'related')];

  it('stays while the reader is about to press for it', async () => {
    const tell: { answer: () => void } = { answer: () => {} };
    const slow = new Promise<void>((resolve) => {
      tell.answer = resolve;
    });
    popup(mentions, {
      lookUpPaper: vi.fn(async (doi: string) => {
        await slow;
        return known(doi);
      }),
    });
    // It has the focus from the first.
    const copy = await find('[data-part="copy"]');
    await vi.waitFor(() => expect(document.activeElement).toBe(copy), { timeout: 8000 });
    (await find('[data-part="read-paper"]')).focus();
    tell.answer();
    await waitForWords('Granite in the shade', cardTitle);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seen(cardTitle())).toContain('Granite in the shade');
    expect(seen(said())).toBe('');
    copy.focus();
    await waitForWords('Transgenerational', cardTitle);
    await waitForWords('The records point to this paper', said);
  });

  it('gives way in place, in one step, once all records are in', async () => {
    const answers = new Map<string, () => void>();
    const lookUpPaper = vi.fn(
      (doi: string) =>
        new Promise<Awaited<ReturnType<typeof known>>>((resolve) =>
          answers.set(doi, () => void known(doi).then(resolve)),
        ),
    );
    const { root } = popup(mentions, { lookUpPaper });
    await waitForWords('PROBABLY THE PAPER: LINKED IN THE TEXT', paperPart);
    await vi.waitFor(() => expect(answers.size).toBe(2), { timeout: 8000 });
    expect(lookUpPaper.mock.calls[0]?.[0]).toBe('10.5555/wrong');
    answers.get('10.5555/wrong')?.();
    await waitForWords('Granite in the shade', cardTitle);
    const tops = () =>
      ['[data-part="read-paper"]', '[data-part="citation"]', '[data-part="copy"]'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().top,
      );
    const before = tops();
    answers.get('10.5555/right')?.();
    await waitForWords('Transgenerational', cardTitle);
    await waitForWords('The records point to this paper: Transgenerational', said);
    await waitForWords('names A. Fern');
    expect(tops()).toEqual(before);
    expect(await problems(root)).toEqual([]);
  });

  it('stays where the reader has chosen it', async () => {
    const choice: PaperChoice = { kind: 'linked', mention: work('wrong', 0.7) };
    const { services } = popup(mentions, { loadChoice: async () => choice });
    await waitForWords('Granite in the shade', cardTitle);
    await waitForWords('THE PAPER YOU CHOSE', paperPart);
    expect(services.lookUpPaper).toHaveBeenCalledOnce();
  });

  it('is asked about, where the page has no other', async () => {
    popup([work('wrong', 0.7)]);
    await waitForWords('IS THIS THE PAPER?', paperPart);
    await waitForWords('The records speak against what was shown as the paper.', said);
    await control('Not this one');
  });
});

describe('the page’s word stands', () => {
  const mentions = [work('wrong', 0.7), work('right', 0.3, 'related')];

  it('where look-ups are off: nothing is asked', async () => {
    const { services } = popup(mentions, {}, { lookUp: false });
    await waitForWords('PROBABLY THE PAPER: LINKED IN THE TEXT', paperPart);
    await waitForWords('Linked in the text as “⁨the wrong study⁩”');
    expect(services.lookUpPaper).not.toHaveBeenCalled();
  });

  it('where the service is down', async () => {
    popup(mentions, { lookUpPaper: vi.fn(async () => fail({ kind: 'offline' as const })) });
    await waitForWords('There is no network connection.');
    await waitForWords('PROBABLY THE PAPER: LINKED IN THE TEXT', paperPart);
    expect(seen(said())).toBe('');
  });
});

describe('a page that leaves it open', () => {
  const mentions = [
    work('one', 0.3, 'related'),
    work('two', 0.2, 'related'),
    work('three', 0.02, 'reference'),
  ];
  const off = { lookUp: false };

  it('offers those that may be it, with their evidence, one press each', async () => {
    const { root, services } = popup(mentions, {}, off);
    await waitForWords('IS ONE OF THESE THE PAPER?', paperPart);
    await waitForWords('Linked in the text as “⁨the two study⁩”');
    expect(document.querySelectorAll('[data-part="page-candidates"] li')).toHaveLength(2);
    expect(seen(paperPart())).not.toContain('No paper linked here');
    expect(await problems(root)).toEqual([]);
    const [, take] = [
      ...document.querySelectorAll<HTMLElement>('[data-part="page-candidates"] li button'),
    ];
    take?.focus();
    await userEvent.keyboard('{Enter}');
    await waitForWords('THE PAPER YOU CHOSE', paperPart);
    expect(services.saveChoice).toHaveBeenLastCalledWith(
      expect.any(String),
      expect.objectContaining({
        kind: 'linked',
        mention: expect.objectContaining({ doi: '10.5555/two' }),
      }),
      null,
    );
    await vi.waitFor(async () =>
      expect(document.activeElement).toBe(await find('[data-part="read-paper"]')),
    );
  });

  it('is left open no more once the records are in', async () => {
    // Nothing turns while the pointer is on it.
    await userEvent.hover(document.documentElement, { position: { x: 0, y: 0 } });
    popup([work('right', 0.3, 'related'), work('wrong', 0.2, 'related')]);
    await waitForWords('THE PAPER', paperPart);
    await waitForWords('Transgenerational', cardTitle);
    await waitForWords('The records point to this paper: Transgenerational', said);
  });

  it('says that the records speak against all of them', async () => {
    await userEvent.hover(document.documentElement, { position: { x: 0, y: 0 } });
    popup([work('wrong', 0.3, 'related')]);
    await waitForWords('The records speak against the papers linked here.', paperPart);
    await waitForWords('The records speak against the papers linked here.', said);
    await control('Find the paper');
    expect(seen(paperPart())).not.toContain('No paper linked here');
  });

  it('is told of, and asked about again, where none of them is the one', async () => {
    popup(mentions, {}, off);
    await userEvent.click(await control('None of these'));
    await waitForWords('You said that none of these papers is the one.', paperPart);
    await waitForWords('You said that none of these papers is the one.', said);
    const undo = await find('[data-part="undo-wrong"]');
    await vi.waitFor(() => expect(document.activeElement).toBe(undo));
    await userEvent.keyboard('{Enter}');
    await waitForWords('Is one of these the paper?', said);
    const list = await find('[data-part="page-candidates"]');
    await vi.waitFor(() => expect(document.activeElement).toBe(list));
  });

  it.each([320, 348, 760])('fits %i pixels', async (width) => {
    await page.viewport(width, 600);
    const { root } = popup(mentions, {}, off);
    await find('[data-part="page-candidates"]');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await problems(root)).toEqual([]);
  });

  it('says that none is linked where there are only works cited in passing', async () => {
    popup([work('three', 0.02, 'reference')], {}, off);
    await waitForWords('No paper linked here.');
    await control('Find the paper');
  });
});

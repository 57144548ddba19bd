/** Corrections by hand: every field is seen, each change counts at once, is kept, and can be undone. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CiteSection } from '../../../components/cite/CiteSection';
import { ArchivedCopy } from '../../../components/cite/edit/ArchivedCopy';
import { useCopy } from '../../../components/cite/use-copy';
import { useStory } from '../../../components/page/use-story';
import type { Services } from '../../../utils/app-services';
import { applyOverrides, type Overrides } from '../../../utils/citation/items/overrides';
import { succeed } from '../../../utils/failure';
import {
  asCited,
  control,
  failing,
  find,
  makeReport,
  PAPER,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

const report = makeReport();
function Citing() {
  const { citing } = useStory(report);
  return <CiteSection citing={citing} copying={useCopy()} layout="full" editable />;
}
const citation = () => document.querySelector('[data-part="citation"]');
/** Shows all that a correction can change. */
const cite: Services['cite'] = async (items) =>
  succeed(asCited(items.map((item) => JSON.stringify({ ...item, abstract: undefined })).join()));
const citedItem = () => JSON.parse(citation()?.textContent ?? '{}');
const field = (label: string) =>
  vi.waitFor(() => {
    const found = [...document.querySelectorAll('label')].find((one) => seen(one) === label);
    const input = document.getElementById(found?.htmlFor ?? '');
    if (!(input instanceof HTMLElement) || !input.checkVisibility()) throw new Error(label);
    return input as HTMLInputElement;
  });
const KEY = 'doi:10.5555/moss.2024.17';

async function edit(services: Partial<Services> = {}) {
  const staged = stage(<Citing />, { services: { cite, ...services } });
  await waitForWords('"volume":"17"', citation);
  await userEvent.click(await control('Edit'));
  await find('[data-part="edit-work"]');
  return staged;
}

describe('what went into the citation', () => {
  it('is seen in full', async () => {
    await edit();
    const values = {
      Title: PAPER.csl.title,
      'Published in': 'Journal of Moss',
      Year: '2024',
      Month: '3',
      Day: '4',
      Volume: '17',
      Issue: '3',
      Pages: '201–215',
      DOI: '10.5555/moss.2024.17',
      Kind: 'article-journal',
    };
    for (const [label, value] of Object.entries(values))
      expect((await field(label)).value, label).toBe(value);
    await waitForWords('Ada Fern');
    await waitForWords('Di Liverwort');
  });
});

describe('a correction', () => {
  it('shows in the citation as it is typed, and is kept for the work', async () => {
    const { services } = await edit();
    await userEvent.fill(await field('Title'), 'Mosses');
    await waitForWords('"title":"Mosses"', citation);
    expect(services.saveCorrection).toHaveBeenLastCalledWith(KEY, { title: 'Mosses' });
    await waitForWords('Corrected by you.');
    await userEvent.click(await control('Copy'));
    await vi.waitFor(() =>
      expect(services.copy).toHaveBeenCalledWith(
        expect.objectContaining({ text: expect.stringContaining('"title":"Mosses"') }),
      ),
    );
  });

  it('is undone, all of it, with one button', async () => {
    const { services } = await edit();
    await userEvent.fill(await field('Volume'), '');
    await vi.waitFor(() => expect(citedItem().volume).toBeUndefined());
    await userEvent.click(await control('Use the original'));
    await vi.waitFor(() => expect(citedItem().volume).toBe('17'));
    expect(services.saveCorrection).toHaveBeenLastCalledWith(KEY, null);
    expect((await field('Volume')).value).toBe('17');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('is undone field by field, too', async () => {
    await edit();
    await userEvent.fill(await field('Volume'), '18');
    await userEvent.fill(await field('Issue'), '9');
    await userEvent.click(await control('Volume: use the original'));
    await vi.waitFor(() => expect(citedItem()).toMatchObject({ volume: '17', issue: '9' }));
  });

  it('of the date may be a season, or a range', async () => {
    await edit();
    await userEvent.selectOptions(await field('Month'), 'Summer');
    await vi.waitFor(() =>
      expect(citedItem().issued).toEqual({ 'date-parts': [[2024]], season: 2 }),
    );
    await userEvent.selectOptions(await field('Month'), 'March');
    await userEvent.click(await control('Add an end date'));
    await vi.waitFor(() =>
      expect(citedItem().issued).toEqual({ 'date-parts': [[2024, 3, 4], [2024]] }),
    );
    await userEvent.click(await control('Published: use the original'));
    await vi.waitFor(() => expect(citedItem().issued).toEqual({ 'date-parts': [[2024, 3, 4]] }));
  });

  it('made earlier is there from the start, whatever the look-up says', async () => {
    const kept: Overrides = { title: 'Mosses', volume: null };
    stage(<Citing />, {
      services: { cite, loadCorrections: async () => ({ [KEY]: kept }) },
    });
    await waitForWords('"title":"Mosses"', citation);
    await vi.waitFor(() => {
      const { abstract: _, ...expected } = applyOverrides(PAPER.csl, kept);
      expect(citedItem()).toEqual(expected);
    });
    await waitForWords('Corrected by you.');
  });

  it('made in another window shows here', async () => {
    const tell: { change?: () => void } = {};
    const { services } = await edit({
      watchCorrection: (_, onChange) => {
        tell.change = onChange;
        return () => {};
      },
    });
    await services.saveCorrection(KEY, { title: 'From the panel' });
    tell.change?.();
    await waitForWords('From the panel', citation);
    expect((await field('Title')).value).toBe('From the panel');
  });

  it('that could not be kept counts for now, and says so', async () => {
    await edit({ saveCorrection: failing({ kind: 'storage-full' }) });
    await userEvent.fill(await field('Title'), 'Mosses');
    await waitForWords('"title":"Mosses"', citation);
    await waitForWords('There is no room left to store this.');
  });

  it('of the date takes what is known of it, and words as they are', async () => {
    await edit();
    await userEvent.selectOptions(await field('Month'), 'May');
    await vi.waitFor(() => expect(citedItem().issued).toEqual({ 'date-parts': [[2024, 5, 4]] }));
    await userEvent.fill(await field('Day'), '');
    await vi.waitFor(() => expect(citedItem().issued).toEqual({ 'date-parts': [[2024, 5]] }));
    await userEvent.fill(await field('Year'), 'in press');
    await vi.waitFor(() => expect(citedItem().issued).toEqual({ literal: 'in press' }));
    await userEvent.fill(await field('Year'), '');
    await vi.waitFor(() => expect(citedItem().issued).toBeUndefined());
  });
});

describe('authors', () => {
  it('are corrected in their parts', async () => {
    await edit();
    await userEvent.click(await control('Ada Fern', 'summary'));
    await userEvent.fill(await field('Particle (van, de)'), 'van der');
    await userEvent.fill(await field('Suffix (Jr., III)'), 'Jr.');
    await vi.waitFor(() =>
      expect(citedItem().author[0]).toEqual({
        family: 'Fern',
        given: 'Ada',
        'non-dropping-particle': 'van der',
        suffix: 'Jr.',
      }),
    );
    await control('Ada van der Fern Jr.', 'summary');
    await userEvent.click(await control('It is an institution'));
    await vi.waitFor(() =>
      expect(citedItem().author[0]).toEqual({ literal: 'Ada van der Fern Jr.' }),
    );
  });

  it('are added, moved and removed, and the focus goes along', async () => {
    await edit();
    await userEvent.click(await control('Add an institution'));
    await vi.waitFor(() => expect(document.activeElement).toBeInstanceOf(HTMLInputElement));
    await userEvent.keyboard('Moss Consortium');
    await vi.waitFor(() => expect(citedItem().author[4]).toEqual({ literal: 'Moss Consortium' }));
    await userEvent.click(await control('Moss Consortium: up'));
    await vi.waitFor(() => expect(citedItem().author[3]).toEqual({ literal: 'Moss Consortium' }));
    await vi.waitFor(() => expect(seen(document.activeElement)).toBe('Moss Consortium'));
    await userEvent.click(document.activeElement as HTMLElement);
    await userEvent.click(await control('Moss Consortium: remove'));
    await vi.waitFor(() => expect(citedItem().author).toHaveLength(4));
    await vi.waitFor(() => expect(seen(document.activeElement)).toBe('Cy Hornwort'));
  });

  it('without a word are not cited', async () => {
    await edit();
    await userEvent.click(await control('Add a person'));
    await waitForWords('New author');
    expect(citedItem().author).toHaveLength(4);
  });
});

describe.each(['light', 'dark', 'contrast'] as const)('in the theme %s', (theme) => {
  it('can be used by everyone, in a narrow window too', async () => {
    await page.viewport(340, 700);
    const { root } = stage(<Citing />, { settings: { theme } });
    await waitForWords('full', citation);
    await userEvent.click(await control('Edit'));
    await userEvent.click(await control('Ada Fern', 'summary'));
    expect(await problems(root)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(340);
  });
});

describe('the archived copy of a story', () => {
  it('is asked for on a press that says what it sends, and stands in the citation', async () => {
    const copy = {
      url: 'https://web.archive.org/web/20240306/https://news.example/moss',
      date: '2024-03-06',
    };
    const findArchivedCopy = vi.fn(async () => succeed(copy));
    const onCopy = vi.fn();
    const { root } = stage(<ArchivedCopy page="https://news.example/moss" onCopy={onCopy} />, {
      services: { findArchivedCopy },
    });
    await waitForWords('It is sent the address of this story: https://news.example/moss');
    expect(findArchivedCopy).not.toHaveBeenCalled();
    await userEvent.click(await control('Look for an archived copy'));
    await waitForWords('is in the citation.');
    expect(onCopy).toHaveBeenCalledWith(copy.url);
    expect(await problems(root)).toEqual([]);
  });

  it('that nobody keeps can be made by a link', async () => {
    stage(<ArchivedCopy page="https://news.example/moss" onCopy={() => {}} />);
    await userEvent.click(await control('Look for an archived copy'));
    await waitForWords('keeps no copy of this story');
    expect((await control('Make a copy there')).getAttribute('href')).toBe(
      'https://web.archive.org/save/https://news.example/moss',
    );
  });
});

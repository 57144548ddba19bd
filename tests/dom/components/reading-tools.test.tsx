/** Reading a long story on the full page: finding, headings, keys, the place where it was left, a retraction. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ReaderApp } from '../../../components/reader/ReaderApp';
import { originalHere } from '../../../components/story/original-link';
import { succeed } from '../../../utils/failure';
import type { Paper } from '../../../utils/scholarly/types';
import {
  control,
  find,
  makeReport,
  makeStory,
  PAPER,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

const paragraph = (i: number) =>
  `<p>Paragraph ${i} tells of <em>épaves</em> and <a href="/x">sea</a>grass, ${'and of quiet water '.repeat(30)}.</p>`;
const html = ['One', 'Two', 'Three', 'Four']
  .map((name, i) => `<h2>Part ${name}</h2>${paragraph(2 * i)}${paragraph(2 * i + 1)}`)
  .join('');
const story = makeStory({ html, text: 'moss '.repeat(1200), url: 'https://news.example/long#top' });
const services = { readPage: async () => succeed(makeReport({ story })) };

const open = async (change = {}, settings = {}) => {
  const staged = stage(<ReaderApp />, {
    bare: true,
    services: { ...services, ...change },
    settings,
  });
  const text = await find('[data-part="story-text"]');
  return { ...staged, text };
};
const marked = () => CSS.highlights.get('story-find')?.size ?? 0;
const current = () => [...(CSS.highlights.get('story-find-current') ?? [])].join('');

beforeEach(() => page.viewport(1280, 700));

describe('finding', () => {
  it('opens with “/”, counts, goes on and back, and leaves with Escape', async () => {
    const { root } = await open();
    await userEvent.keyboard('/');
    const field = await find<HTMLInputElement>('[data-part="find"] input');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.keyboard('EPAVES');
    await waitForWords('1 of 8');
    expect(marked()).toBe(8);
    await userEvent.keyboard('{Enter}{Enter}');
    await waitForWords('3 of 8');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await waitForWords('2 of 8');
    expect(await problems(root)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(document.querySelector('[data-part="find"]')).toBeNull());
    await vi.waitFor(() => expect(marked()).toBe(0));
  });

  it('leaves with Escape what it found selected, so that it can be marked by keyboard', async () => {
    await open();
    await userEvent.keyboard('/');
    const field = await find('[data-part="find"] input');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.keyboard('epaves');
    await waitForWords('1 of 8');
    await userEvent.keyboard('{Enter}{Escape}');
    await vi.waitFor(() => expect(document.querySelector('[data-part="find"]')).toBeNull());
    expect(String(getSelection())).toBe('épaves');
    await userEvent.keyboard('h');
    await vi.waitFor(() =>
      expect([...(CSS.highlights.get('highlight-yellow') ?? [])].map(String)).toEqual(['épaves']),
    );
  });

  it('goes two places on where Enter is pressed twice at once', async () => {
    await open();
    (await control('Find in the story')).click();
    const field = await find<HTMLInputElement>('[data-part="find"] input');
    await userEvent.fill(field, 'epaves');
    await waitForWords('1 of 8');
    const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    field.dispatchEvent(enter());
    field.dispatchEvent(enter());
    await waitForWords('3 of 8');
  });

  it('finds words that a link begins in the middle of, and says what is not there', async () => {
    await open();
    (await control('Find in the story')).click();
    const field = await find<HTMLInputElement>('[data-part="find"] input');
    await userEvent.fill(field, 'seagrass, and');
    await vi.waitFor(() => expect(current()).toBe('seagrass, and'));
    await userEvent.fill(field, 'whale');
    await waitForWords('not found');
  });
});

describe('the outline', () => {
  it('leads to a heading and marks the one being read', async () => {
    const { root } = await open();
    await userEvent.click(await control('Outline'));
    expect(await problems(root)).toEqual([]);
    await userEvent.click(await control('Part Three', 'nav button'));
    const heading = [...document.querySelectorAll('h2')].find((one) => seen(one) === 'Part Three');
    expect(document.activeElement).toBe(heading);
    await vi.waitFor(() => expect(heading?.getBoundingClientRect().top).toBeLessThan(200));
    await userEvent.click(await control('Outline'));
    await vi.waitFor(() =>
      expect(seen(document.querySelector('[aria-current="location"]'))).toMatch(
        /^Part (Two|Three)$/,
      ),
    );
  });

  it('is not offered for a story with few headings', async () => {
    const short = makeStory({ html: '<h2>One</h2><p>Text</p>' });
    await open({ readPage: async () => succeed(makeReport({ story: short })) });
    await waitForWords('Text');
    expect(document.querySelector('[data-part="outline"]')).toBeNull();
  });
});

describe('the keys', () => {
  it('are listed by “?”', async () => {
    await open();
    await userEvent.keyboard('?');
    const list = await find('dialog');
    for (const words of ['Find in the story', 'Larger text', 'Copy the citation'])
      expect(seen(list)).toContain(words);
    expect(await problems(list)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  });

  it('change the size and copy the citation', async () => {
    const { services: used } = await open();
    await waitForWords('full');
    await userEvent.keyboard('+');
    expect(used.saveSettings).toHaveBeenCalledWith({ textSize: 19 });
    await userEvent.keyboard('c');
    await vi.waitFor(() => expect(used.copy).toHaveBeenCalled());
  });

  it('do nothing where the reader has switched them off', async () => {
    await open({}, { singleKeys: false });
    await userEvent.keyboard('/?');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(document.querySelector('[data-part="find"], dialog')).toBeNull();
  });
});

describe('the place', () => {
  const third = { opening: 'Part Three', index: 6, share: 0.5 };

  it('is kept while reading, under the story’s own address', async () => {
    const { services: used } = await open();
    document.querySelectorAll('h2')[2]?.scrollIntoView();
    // Scrolled again where the story did not listen yet; a place is kept after a rest.
    await vi.waitFor(
      () => {
        scrollBy(0, 2);
        expect(used.saveReadingPosition).toHaveBeenCalled();
      },
      { timeout: 10_000, interval: 1500 },
    );
    const [key, place] = vi.mocked(used.saveReadingPosition).mock.lastCall ?? [];
    expect(key).toBe('https://news.example/long');
    expect(place?.share).toBeGreaterThan(0.3);
    expect(place?.opening).toMatch(/^Part (Two|Three)|^Paragraph 3/);
    await waitForWords('min left');
  });

  it('is kept at once where the page goes before the reading has come to a rest', async () => {
    const { services: used } = await open();
    await vi.waitFor(async () => {
      scrollBy(0, 400);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      dispatchEvent(new Event('pagehide'));
      expect(used.saveReadingPosition).toHaveBeenCalled();
    });
  });

  it('is offered when the story is opened again, and gone to when taken', async () => {
    const { root } = await open({ loadReadingPosition: async () => third });
    const offer = await control('Continue where you stopped (50 %)');
    expect(scrollY).toBe(0);
    expect(await problems(root)).toEqual([]);
    await userEvent.click(offer);
    await vi.waitFor(() => expect(scrollY).toBeGreaterThan(500));
    expect(seen(document.activeElement)).toBe('Part Three');
    expect(document.querySelector('[data-part="resume-reading"]')).toBeNull();
  });

  it('is found by its words where the page has changed, and not offered where they are gone', async () => {
    await open({ loadReadingPosition: async () => ({ ...third, index: 1 }) });
    await control('Continue where you stopped');
  });

  it('that is gone is not offered', async () => {
    await open({ loadReadingPosition: async () => ({ ...third, opening: 'Elsewhere' }) });
    await waitForWords('Part Four');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(document.querySelector('[data-part="resume-reading"]')).toBeNull();
  });

  it('is neither asked for nor kept where the reader wants none', async () => {
    const { services: used } = await open({}, { rememberPosition: false });
    document.querySelectorAll('h2')[2]?.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(used.loadReadingPosition).not.toHaveBeenCalled();
    expect(used.saveReadingPosition).not.toHaveBeenCalled();
  });
});

it('the original opens at the paragraph that is being read', async () => {
  const { text } = await open();
  expect(originalHere(story.url, text)).toBe(story.url);
  const block = text.querySelectorAll('p')[3];
  block?.scrollIntoView();
  await vi.waitFor(() => expect(scrollY).toBeGreaterThan(100));
  expect(decodeURIComponent(originalHere(story.url, text))).toContain(
    '#top:~:text=Paragraph 3 tells of épaves and,',
  );
});

describe('a retraction', () => {
  const retracted: Paper = {
    ...PAPER,
    status: 'retracted',
    notices: [
      {
        type: 'retraction',
        doi: '10.5555/moss.retraction',
        date: '2025-01-02',
        source: 'publisher',
      },
    ] as unknown as Paper['notices'],
  };
  it('never cuts the way to the notice', async () => {
    await page.viewport(320, 700);
    const csl = { ...PAPER.csl, title: 'A title of very many words about mosses '.repeat(6) };
    await open({ lookUpPaper: async () => succeed({ ...retracted, csl }) });
    const link = await find('[data-part="status-strip"] a');
    const strip = await find('.status-strip__words');
    expect(seen(link)).toBe('Read the notice');
    expect(link.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      strip.getBoundingClientRect().bottom + 1,
    );
  });

  it.each([1280, 600])(
    'stays in sight through the whole story in a window of %i px',
    async (width) => {
      await page.viewport(width, 700);
      const { root } = await open({ lookUpPaper: async () => succeed(retracted) });
      const strip = await find('[data-part="status-strip"]');
      expect(seen(strip)).toBe(
        'Retracted · Read the notice · Transgenerational memory of drought in a moss',
      );
      for (const heading of document.querySelectorAll('.story-body h2')) {
        heading.scrollIntoView();
        await new Promise(requestAnimationFrame);
        const { top, bottom, left } = strip.getBoundingClientRect();
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThan(700);
        expect(strip.contains(document.elementFromPoint(left + 8, top + 8))).toBe(true);
      }
      expect(await problems(root)).toEqual([]);
    },
  );
});

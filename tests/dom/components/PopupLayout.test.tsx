/** Story, paper and citation at once: in two columns where there is room, in one where there is not, and nothing moves. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupApp } from '../../../components/popup/PopupApp';
import { succeed } from '../../../utils/failure';
import { makeHighlight } from '../../../utils/library/highlight';
import type { PaperChoice } from '../../../utils/library/paper-choice';
import type { Paper } from '../../../utils/scholarly/types';
import { storyKey } from '../../../utils/story/story-key';
import {
  asCited,
  control,
  failing,
  find,
  makeHighlightStore,
  makeMention,
  makeReport,
  makeStory,
  PAPER,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

/** Longer than captions are. */
const LONG_CAPTION = 'A moss that grew on a wall for forty years, and was dry for most of them. '
  .repeat(5)
  .trim();

const paragraph = `<p>${'Moss that lived through a drought passes the memory on to its spores. '.repeat(6)}</p>`;
const story = makeStory({ html: paragraph.repeat(30) });
const citation = () => document.querySelector('[data-part="citation"]');
const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top;

const WIDE = [760, 600] as const;
const NARROW = [400, 600] as const;

async function open(
  [width, height]: readonly [number, number],
  { report = makeReport({ story }), ...options }: Options = {},
) {
  await page.viewport(width, height);
  const staged = stage(<PopupApp />, {
    ...options,
    services: { readPage: async () => succeed(report), ...options.services },
  });
  await find('[data-part="story-text"]');
  await waitForWords('[', citation);
  await document.fonts.ready;
  return staged;
}
type Options = Parameters<typeof stage>[1] & { report?: ReturnType<typeof makeReport> };

/** Lines of the story's text that stand whole above `end`. */
function linesAbove(end: number): number {
  const text = document.querySelector('[data-part="story-text"]');
  if (!text) return 0;
  const range = document.createRange();
  range.selectNodeContents(text);
  const bottoms = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom));
  return new Set(bottoms.filter((bottom) => bottom <= end)).size;
}

/** Those of its paragraphs; words about pictures are not the story. */
function proseAbove(end: number): number {
  const bottoms = [...document.querySelectorAll('[data-part="story-text"] > p')].flatMap(
    (block) => {
      const range = document.createRange();
      range.selectNodeContents(block);
      return [...range.getClientRects()].map(({ bottom }) => Math.round(bottom));
    },
  );
  return new Set(bottoms.filter((bottom) => bottom <= end)).size;
}

/** Accessible names of everything that can be pressed now. */
const names = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>('button, a[href], summary')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'))
    .map((one) => one.ariaLabel ?? (seen(one) || one.textContent?.trim()));

const SQUARE =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>';

const manyWords = (words: string, times: number) => Array(times).fill(words).join(' ');

describe('with room for two columns', () => {
  it('shows title, paper, citation and eight lines of the story or more', async () => {
    await open(WIDE);
    expect(linesAbove(600)).toBeGreaterThanOrEqual(8);
    for (const part of ['h1', '[data-part="read-paper"]', '[data-part="copy"]', 'footer'])
      expect((await find(part)).getBoundingClientRect().bottom).toBeLessThanOrEqual(600);
    const text = await find('[data-part="story-text"]');
    const side = await find('[data-part="paper"]');
    expect(text.getBoundingClientRect().right).toBeLessThan(side.getBoundingClientRect().left);
  });

  it('scrolls the story by itself, by the keys wherever the focus stands', async () => {
    await open(WIDE);
    const before = ['h1', '[data-part="read-paper"]', '[data-part="copy"]'].map(top);
    await vi.waitFor(() =>
      expect(document.activeElement?.closest('[data-part="copy"]')).toBeTruthy(),
    );
    await userEvent.keyboard('{PageDown}');
    await vi.waitFor(() => expect(top('[data-part="story-text"] p')).toBeLessThan(0));
    expect(['h1', '[data-part="read-paper"]', '[data-part="copy"]'].map(top)).toEqual(before);
    await userEvent.keyboard('{Home}');
    await vi.waitFor(() => expect(top('[data-part="story-text"] p')).toBeGreaterThan(0));
  });

  it('leaves the arrows to the choices that are made with them', async () => {
    await open(WIDE);
    (await find('input[value="paper"]')).focus();
    const before = top('[data-part="story-text"] p');
    await userEvent.keyboard('{ArrowRight}');
    await waitForWords('Moss remembers drought', citation);
    expect(top('[data-part="story-text"] p')).toBe(before);
  });

  it('has a line for the authors and one for the journal, whichever is known first', async () => {
    const record = Promise.withResolvers<ReturnType<typeof succeed<Paper>>>();
    const stated = { title: 'Moss', journal: 'Journal of Moss', authors: [], year: 2024 };
    const report = makeReport({ story, mentions: [makeMention({ stated })] });
    await open(WIDE, { report, services: { lookUpPaper: () => record.promise } });
    const place = () =>
      (top('.paper-card__byline > :last-child') ?? 0) - (top('.paper-card__byline') ?? 0);
    await waitForWords('Journal of Moss', () => document.querySelector('.paper-card__byline'));
    const before = place();
    const journal = document.querySelector('.paper-card__byline > :last-child');
    record.resolve(succeed(PAPER));
    await waitForWords('Fern', () => document.querySelector('.paper-card__byline'));
    expect(place()).toBe(before);
    // And is the same piece of the page: browsers tell of one that is put elsewhere as of one that moves.
    expect(document.querySelector('.paper-card__byline > :last-child')).toBe(journal);
  });

  it('keeps the citation in sight under a long list of papers', async () => {
    const mentions = Array.from({ length: 9 }, (_, at) =>
      makeMention({ doi: `10.5555/${at}`, url: `https://doi.org/10.5555/${at}` }),
    );
    await open(WIDE, { report: makeReport({ story, mentions }) });
    expect((await find('footer')).getBoundingClientRect().bottom).toBeLessThanOrEqual(600);
    expect((await find('[data-part="copy"]')).getBoundingClientRect().bottom).toBeLessThan(600);
  });

  it('shows the first lines of a story that begins with many pictures', async () => {
    const picture = '<figure><img src="https://news.example/moss.jpg" alt="Moss"></figure>';
    const html = picture + paragraph + picture.repeat(3) + paragraph.repeat(9);
    const short = `${picture}<p>Moss.</p>${picture.repeat(3)}${paragraph.repeat(9)}`;
    for (const one of [html, short]) {
      await open(WIDE, { report: makeReport({ story: makeStory({ html: one }) }) });
      expect(linesAbove(600)).toBeGreaterThanOrEqual(8);
      document.querySelector('main')?.parentElement?.remove();
    }
  });

  it('shows the first lines of a story with a picture in one box with words about it', async () => {
    const first = '<figure><img src="https://news.example/moss.jpg" alt="Moss"></figure>';
    const inBox =
      '<div><img src="https://news.example/spore.jpg" width="304" height="450" alt="A spore"><span>Spores are carried by the wind</span></div>';
    const inList =
      '<p>Moss.</p><ul><li><img src="https://news.example/spore.jpg" width="245" height="184" alt="A spore"><figcaption>Ada Fern, who took the picture of a spore that was carried by the wind over the sea.</figcaption></li></ul><p><a href="#">Enlarge</a></p><figcaption>Ada Fern, who took the picture of a spore that was carried by the wind over the sea.</figcaption>';
    for (const begin of [first + inBox, inList]) {
      const html = `${begin}${paragraph.repeat(9)}`;
      await open(WIDE, { report: makeReport({ story: makeStory({ html }) }) });
      expect(proseAbove(600)).toBeGreaterThanOrEqual(8);
      document.querySelector('main')?.parentElement?.remove();
    }
  });

  it('moves nothing below a picture that does not load', async () => {
    const picture = '<img src="https://news.example/x.jpg" width="300" height="200" alt="Moss">';
    for (const begin of [
      `<ul><li>${picture}</li></ul>`,
      `<p>${picture}</p>`,
      `<div>${picture}</div>`,
    ]) {
      const html = `${paragraph}${begin}${paragraph.repeat(9)}`;
      await open(WIDE, { report: makeReport({ story: makeStory({ html }) }) });
      const below = '[data-part="story-text"] > p:last-of-type';
      const image = await find<HTMLImageElement>('[data-part="story-text"] img[data-failed]');
      const failed = top(below);
      // As it would be with the picture.
      image.src = SQUARE;
      delete image.dataset.failed;
      image.style.margin = '';
      await image.decode();
      expect(failed).toBe(top(below));
      document.querySelector('main')?.parentElement?.remove();
    }
  });

  it('leaves the button in its place where a page that is no article turns out to have a paper', async () => {
    const places: unknown[] = [];
    for (const mentions of [[], [makeMention()]]) {
      await page.viewport(...WIDE);
      const report = makeReport({ story: makeStory({ isArticle: false }), mentions });
      stage(<PopupApp />, { services: { readPage: async () => succeed(report) } });
      await find('[data-part="turn-text"]');
      places.push(top('[data-part="turn-text"]'));
      document.querySelector('main')?.parentElement?.remove();
    }
    expect(places[0]).toBe(places[1]);
  });

  it('leaves a picture the sides that the page says it has, whatever it turns out to be', async () => {
    const html = `<p><img src="https://news.example/x.jpg" width="300" height="100" alt="Moss"></p>${paragraph.repeat(9)}`;
    await open(WIDE, { report: makeReport({ story: makeStory({ html }) }) });
    const image = await find<HTMLImageElement>('[data-part="story-text"] img');
    const before = top('[data-part="story-text"] p:nth-of-type(2)');
    image.src = SQUARE;
    await image.decode();
    expect(top('[data-part="story-text"] p:nth-of-type(2)')).toBe(before);
  });

  it('leaves a picture its place from the first, and most of the room to the text', async () => {
    const html = `<p><img src="https://news.example/moss.jpg" alt="Moss"></p>${paragraph.repeat(9)}`;
    await open(WIDE, { report: makeReport({ story: makeStory({ html }) }) });
    const picture = await find('[data-part="story-text"] img');
    expect(Math.round(picture.getBoundingClientRect().height)).toBe(144);
  });
});

describe('while the page is being read', () => {
  it('shows the title already, where it stays', async () => {
    const read = Promise.withResolvers<ReturnType<typeof succeed<typeof report>>>();
    const report = makeReport({ story });
    await page.viewport(...WIDE);
    stage(<PopupApp />, {
      services: { readTitle: async () => story.title, readPage: () => read.promise },
    });
    await find('h1');
    await document.fonts.ready;
    const before = [top('h1'), document.querySelector('h1')?.clientHeight];
    read.resolve(succeed(report));
    await find('[data-part="story-text"]');
    expect([top('h1'), document.querySelector('h1')?.clientHeight]).toEqual(before);
    expect(seen(document.querySelector('h1'))).toBe(story.title);
  });
});

describe('without', () => {
  it.each([NARROW, [348, 600] as const])(
    'shows title, paper, Copy and six lines of the story above the foot: %i × %i',
    async (...size) => {
      await open(size);
      const foot = top('footer') ?? 0;
      for (const part of ['h1', '[data-part="read-paper"]', '[data-part="copy"]'])
        expect((await find(part)).getBoundingClientRect().bottom).toBeLessThan(foot);
      expect(linesAbove(foot)).toBeGreaterThanOrEqual(6);
    },
  );

  it('shows as much of a story about several papers', async () => {
    const mentions = Array.from({ length: 4 }, (_, at) =>
      makeMention({ doi: `10.5555/${at}`, url: `https://doi.org/10.5555/${at}` }),
    );
    await open(NARROW, { report: makeReport({ story, mentions }) });
    const foot = top('footer') ?? 0;
    for (const part of ['h1', '[data-part="read-paper"]', '[data-part="copy"]'])
      expect((await find(part)).getBoundingClientRect().bottom).toBeLessThan(foot);
    expect(linesAbove(foot)).toBeGreaterThanOrEqual(6);
    (await control('3 other papers', 'summary')).click();
    await find('[data-part="other-papers"] input');
  });

  it('shows six lines of a story too that begins with a heading in boxes of its own', async () => {
    const html = `<div><div><article><h4>Reviewed by peers</h4>${paragraph.repeat(9)}</article></div></div>`;
    await open(NARROW, { report: makeReport({ story: makeStory({ html }) }) });
    expect(linesAbove((await find('footer')).getBoundingClientRect().top)).toBeGreaterThanOrEqual(
      6,
    );
  });

  it('reflows when the window gets its room later, or loses it', async () => {
    await open(WIDE);
    expect(document.querySelector('main')?.dataset.columns).toBe('2');
    await page.viewport(...NARROW);
    await vi.waitFor(() => expect(document.querySelector('main')?.dataset.columns).toBe('1'));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(400);
  });
});

describe.each([
  ['two columns', WIDE],
  ['one column', NARROW],
])('in %s', (_, size) => {
  it('moves nothing when record and reasons arrive', async () => {
    let answer: (paper: Paper) => void = () => {};
    const lookUpPaper = () =>
      new Promise<ReturnType<typeof succeed<Paper>>>((resolve) => {
        answer = (paper) => resolve(succeed(paper));
      });
    await open(size, { services: { lookUpPaper } });
    const places = () =>
      [
        ...document.querySelectorAll(
          'h1, h2, .paper-card__title, .paper-card__byline, .paper-status, .paper-card__evidence, [data-part], footer',
        ),
      ].map((one) => `${one.className} ${Math.round(one.getBoundingClientRect().top)}`);
    const before = places();
    answer({
      ...PAPER,
      csl: { ...PAPER.csl, title: manyWords('A title of many words', 12) },
    });
    await waitForWords('full', citation);
    expect(places().filter((place) => !before.includes(place))).toEqual([]);
  });

  it('moves nothing when a note on the citation comes, changes or goes', async () => {
    const record = Promise.withResolvers<ReturnType<typeof succeed<Paper>>>();
    const cite = async (items: readonly { volume?: string | undefined }[]) =>
      succeed({
        ...asCited(`[ ${manyWords('Fern, A. (2024). Moss.', items[0]?.volume ? 2 : 1)}`),
        titleGuesses: items[0]?.volume ? [{ at: 0, case: 'sentence' as const }] : [],
      });
    await open(size, { services: { cite, lookUpPaper: () => record.promise } });
    await waitForWords('Made only from', () => document.querySelector('[data-part="particulars"]'));
    const parts = [
      '[data-part="particulars"]',
      '[data-part="citation"]',
      '[data-part="copy"]',
      '[data-part="story-text"]',
      'footer',
    ];
    const before = parts.map(top);
    record.resolve(succeed(PAPER));
    await waitForWords('a guess', () => document.querySelector('[data-part="particulars"]'));
    expect(parts.map(top)).toEqual(before);
    const use = await control('Use the original title');
    const box = document.querySelector('.citation-text__box')?.getBoundingClientRect();
    expect(use.getBoundingClientRect().right).toBeLessThanOrEqual(box?.right ?? 0);
    expect(use.getBoundingClientRect().bottom).toBeLessThanOrEqual((box?.bottom ?? 0) + 1);
  });

  it('says that the story has highlights, and shows them on its page when asked', async () => {
    const marked = makeHighlight(
      storyKey(story),
      [
        { type: 'TextQuoteSelector', exact: 'Moss', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: 4 },
      ],
      'yellow',
      new Date(0),
    );
    const { services } = await open(size, {
      services: { highlights: makeHighlightStore([marked]) },
    });
    const show = await control('Show 1 highlight on the page');
    expect(show.getBoundingClientRect().right).toBeLessThanOrEqual(size[0]);
    show.click();
    expect((await control('1 highlight is shown on the page')).dataset.part).toBe(
      'highlights-on-page',
    );
    expect(services.showHighlights).toHaveBeenCalledExactlyOnceWith([marked]);
  });

  it('moves nothing when it is known that nothing was chosen for a story without a paper', async () => {
    const recalled = Promise.withResolvers<PaperChoice | null>();
    const journal = { value: 'Journal of Moss', source: 'the Journal of Moss' };
    const clues = { ...makeReport().clues, journals: [journal] };
    const report = makeReport({ story, mentions: [], clues });
    await open(size, { report, services: { loadChoice: () => recalled.promise } });
    const before = [top('[data-part="copy"]'), top('[data-part="story-text"]'), top('footer')];
    recalled.resolve(null);
    await control('Find the paper');
    await control('What is sent', 'summary');
    expect([top('[data-part="copy"]'), top('[data-part="story-text"]'), top('footer')]).toEqual(
      before,
    );
  });

  it('moves nothing when the services are dead', async () => {
    const down = Promise.withResolvers<never>();
    const lookUpPaper = vi.fn(async () => {
      await down.promise.catch(() => {});
      return failing({ kind: 'timed-out', service: 'Crossref', seconds: 10 })();
    });
    await open(size, { services: { lookUpPaper } });
    const tops = () =>
      ['[data-part="read-paper"]', '.paper-card__evidence', '[data-part="copy"]'].map(top);
    const before = tops();
    down.reject(new Error('down'));
    const again = await control('Try again');
    expect(tops()).toEqual(before);
    expect(again.getBoundingClientRect().height).toBeGreaterThanOrEqual(20);
  });

  it('has a box as tall as the citation, and three lines at most until it is opened', async () => {
    const cite = (words: string) => async () => succeed(asCited(`[ ${words}`));
    await open(size, { services: { cite: cite('Fern, A. (2024).') } });
    const box = () => document.querySelector('.citation-text__box')?.getBoundingClientRect();
    const short = box()?.height ?? 0;
    expect(short).toBeLessThan(45);
    expect(document.querySelector('.citation-text__toggle')).toBeNull();
    const copy = top('[data-part="copy"]');
    document.querySelector('main')?.parentElement?.remove();

    await open(size, { services: { cite: cite(manyWords('Fern, A. (2024). Moss.', 30)) } });
    const whole = await control('The whole citation');
    expect((await find('[data-part="citation"]')).clientHeight).toBeLessThanOrEqual(72);
    expect(box()?.height).toBeLessThanOrEqual(size === WIDE ? 88 : 72);
    expect(top('[data-part="copy"]')).toBe(copy);
    await userEvent.click(whole);
    await vi.waitFor(() => expect(box()?.height).toBeGreaterThan(120));
    if (size === WIDE) expect(top('[data-part="copy"]')).toBe(copy);
  });

  it('cuts long names of authors and journals, and says them whole in a tip', async () => {
    const stated = {
      title: 'Moss',
      journal: manyWords('Proceedings of Mosses', 20),
      authors: Array.from({ length: 12 }, (_, at) => `Fern-Lichen-Hornwort-Liverwort ${at}`),
      year: 2024,
    };
    const report = makeReport({ story, mentions: [makeMention({ stated })] });
    await open(size, { report, settings: { lookUp: false } });
    const byline = await find('.paper-card__byline');
    expect(byline.getBoundingClientRect().height).toBeLessThanOrEqual(40);
    expect(byline.title).toContain('Proceedings of Mosses');
  });

  it('has every way to take the story and the citation one press away', async () => {
    await open(size);
    for (const words of ['Copy', 'Copy as BibTeX', 'Copy as RIS', 'Other formats', 'Edit'])
      await control(words);
    for (const words of ['Save to your library', 'Side panel', 'Full page']) await control(words);
    await userEvent.click(await control('Save as a file'));
    await control('Save as Markdown');
    await control('Save as EPUB');
  });

  it('gives no two things to press the same name', async () => {
    const mentions = [
      makeMention(),
      makeMention({ doi: '10.5555/other', url: 'https://doi.org/10.5555/other' }),
    ];
    const report = makeReport({ story, mentions });
    const { root } = await open(size, { report });
    await waitForWords('full', citation);
    for (const opener of [null, 'More', 'Other formats', 'Save as a file']) {
      if (opener) await userEvent.click(await control(opener));
      if (opener === 'Save as a file') await control('Save as EPUB');
      const all = names(root);
      expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
      if (opener) await userEvent.keyboard('{Escape}');
    }
    const popup = await find('main');
    popup.scrollTo(0, 900);
    await vi.waitFor(() =>
      expect(document.querySelector<HTMLElement>('.paper-bar')?.inert).toBe(size === WIDE),
    );
    const scrolled = names(root);
    expect(scrolled.filter((name, at) => scrolled.indexOf(name) !== at)).toEqual([]);
  });

  it('can be used by everyone in each of its states', async () => {
    const { root } = await open(size);
    await waitForWords('full', citation);
    expect(await problems(root)).toEqual([]);
    await userEvent.click(await control('Save as a file'));
    await control('Save as EPUB');
    expect(await problems(root)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await control('Edit'));
    await find('.edit-work');
    expect(await problems(root)).toEqual([]);
  });

  it('shows the first lines of a story whose picture stands in a box with the text', async () => {
    const html = `<div><div><div><img src="https://news.example/moss.jpg" alt="Moss"></div><p>Moss.</p>${paragraph.repeat(9)}</div></div>`;
    await open(size, { report: makeReport({ story: makeStory({ html }) }) });
    expect(linesAbove(top('.popup-footer') ?? 0)).toBeGreaterThanOrEqual(6);
  });

  it('shows the first lines of a story that begins with a picture', async () => {
    const html = `<figure><img src="https://news.example/moss.jpg" alt="Moss"><figcaption>Moss.</figcaption></figure>${paragraph.repeat(9)}`;
    await open(size, { report: makeReport({ story: makeStory({ html }) }) });
    expect(linesAbove(top('.popup-footer') ?? 0)).toBeGreaterThanOrEqual(6);
  });

  it.each([
    ['a paragraph', '<p><img src="https://news.example/moss.jpg" alt="Moss"> Moss on a wall</p>'],
    ['a link', '<p><a href="#"><img src="https://news.example/moss.jpg" alt="Moss"></a> Moss</p>'],
    [
      'a table',
      '<table><tr><td><img src="https://news.example/moss.jpg" alt="Moss"></td></tr><tr><td>Moss on a wall</td></tr></table>',
    ],
    [
      'a table set with many blanks',
      `<table><tr><td><img src="https://news.example/moss.jpg" alt="Moss"></td></tr><tr><td>Moss on a wall<br>${'\n        '.repeat(40)}Credit: A. Quill</td></tr></table>`,
    ],
    [
      'the words for those who do not see it',
      `<p><img src="https://news.example/moss.jpg" alt="${LONG_CAPTION} Picture: A. Quill"> <em>${LONG_CAPTION}</em></p>`,
    ],
  ])('shows the first lines of a story whose picture has its caption in %s', async (_, begin) => {
    const html = `${begin}${paragraph.repeat(9)}`;
    await open(size, { report: makeReport({ story: makeStory({ html }) }) });
    expect(proseAbove(top('.popup-footer') ?? 0)).toBeGreaterThanOrEqual(6);
  });

  it('leaves a paragraph that begins with a picture where it is', async () => {
    const begin = `<p><img src="https://news.example/moss.jpg" alt="Moss"> First of all, ${'moss is patient. '.repeat(20)}</p>`;
    const html = `${begin}${paragraph.repeat(9)}`;
    await open(size, { report: makeReport({ story: makeStory({ html }) }) });
    const [first] = document.querySelectorAll('[data-part="story-text"] > *');
    expect(first?.textContent).toMatch(/First of all/);
  });
});

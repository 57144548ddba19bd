/** The full-tab reader: a measured line, the paper in the margin, controls that keep away. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ReaderApp } from '../../../components/reader/ReaderApp';
import { succeed } from '../../../utils/failure';
import { THEMES } from '../../../utils/reading-settings';
import {
  control,
  failing,
  find,
  makeMention,
  makeReport,
  makeStory,
  PAPER,
  problems,
  stage,
  waitForWords,
} from './stage';

const sentence =
  'Moss that lived through one dry summer passes the memory of it on to its spores and theirs. ';
const plain = `<p>${sentence.repeat(6)}</p>`;
const naming = '<p>The study was published in the journal <em>Journal of Moss</em>.</p>';
const story = makeStory({ html: plain.repeat(2) + naming + plain.repeat(6) });
const readPage = async () => succeed(makeReport({ story }));
const box = async (selector: string) => (await find(selector)).getBoundingClientRect();

describe('the text', () => {
  it.each([14, 18, 28])('is set in lines of 60 to 75 characters at %i px', async (textSize) => {
    await page.viewport(1600, 900);
    const long = makeReport({ story: makeStory({ html: `<p>${sentence.repeat(30)}</p>` }) });
    stage(<ReaderApp />, {
      bare: true,
      services: { readPage: async () => succeed(long) },
      settings: { textSize },
    });
    const paragraph = await find('[data-part="story-text"] p');
    await document.fonts.ready;
    const { height } = paragraph.getBoundingClientRect();
    const lines = Math.round(height / Number.parseFloat(getComputedStyle(paragraph).lineHeight));
    const perLine = (paragraph.textContent?.length ?? 0) / lines;
    expect(perLine).toBeGreaterThanOrEqual(60);
    expect(perLine).toBeLessThanOrEqual(75);
  });

  it('gives the tab its title and leads back to the original', async () => {
    stage(<ReaderApp />, { bare: true, services: { readPage } });
    await vi.waitFor(() => expect(document.title).toBe(story.title));
    const original = (await control('Read the original')) as HTMLAnchorElement;
    expect(original.href).toBe(story.url);
  });

  it('says so where the site shows only the opening of the story', async () => {
    const cut = makeReport({ story: makeStory({ cut: 'paywall' }) });
    stage(<ReaderApp />, { bare: true, services: { readPage: async () => succeed(cut) } });
    const line = await find('[data-part="story-cut"]');
    expect(line.textContent).toMatch(/only the opening/);
  });

  it('says so where the story goes on on the site’s next pages', async () => {
    const part = makeReport({ story: makeStory({ cut: 'pages' }) });
    stage(<ReaderApp />, { bare: true, services: { readPage: async () => succeed(part) } });
    const line = await find('[data-part="story-cut"]');
    expect(line.textContent).toMatch(/next pages/);
  });
});

describe('the note', () => {
  it('stands beside the paragraph that names the paper, and never below the first window', async () => {
    await page.viewport(1280, 1000);
    stage(<ReaderApp />, { bare: true, services: { readPage } });
    const marked = await find('.names-paper');
    expect(marked.textContent).toContain('published in the journal');
    const text = await box('.reader__text');
    await vi.waitFor(async () => {
      const note = await box('.reader__note');
      expect(note.left).toBeGreaterThan(text.right);
      expect(note.top).toBeGreaterThan(text.top);
      expect(note.top).toBeLessThan(700);
    });
    marked.scrollIntoView({ block: 'center' });
    await vi.waitFor(async () => {
      const note = await box('.reader__note');
      const { top } = marked.getBoundingClientRect();
      expect(note.top).toBeLessThanOrEqual(top);
      expect(note.bottom).toBeGreaterThan(top);
    });
  });

  it('is first seen where it stays, whatever the record adds', async () => {
    await page.viewport(1280, 900);
    const record = Promise.withResolvers<ReturnType<typeof succeed<typeof PAPER>>>();
    const nameless = makeMention({
      stated: { title: null, journal: null, authors: [], year: null },
    });
    const html = plain.repeat(2) + naming + plain.repeat(6);
    const unnamed = makeReport({ story: makeStory({ html }), mentions: [nameless] });
    const tops = new Set<number>();
    let watching = true;
    const watch = () => {
      const note = document.querySelector('.reader__note');
      if (note?.checkVisibility({ visibilityProperty: true }))
        tops.add(Math.round(note.getBoundingClientRect().top));
      if (watching) requestAnimationFrame(watch);
    };
    watch();
    stage(<ReaderApp />, {
      bare: true,
      services: { readPage: async () => succeed(unnamed), lookUpPaper: () => record.promise },
    });
    await find('.reader__margin[data-placed="true"]');
    record.resolve(succeed(PAPER));
    await find('.names-paper');
    await waitForWords('[apa, full]');
    watching = false;
    expect([...tops]).toHaveLength(1);
  });

  it('stands below the story where there is no margin', async () => {
    await page.viewport(600, 900);
    stage(<ReaderApp />, { bare: true, services: { readPage } });
    await waitForWords('Transgenerational memory');
    expect((await box('.reader__note')).top).toBeGreaterThan((await box('.reader__text')).bottom);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(600);
  });
});

describe('the bar at the foot', () => {
  it.each([700, 1000])(
    'keeps paper and Copy in reach where there is no margin: %i px',
    async (width) => {
      await page.viewport(width, 700);
      const { services } = stage(<ReaderApp />, { bare: true, services: { readPage } });
      await waitForWords('[apa, full]');
      const bar = await find('.paper-bar');
      await vi.waitFor(() => expect(bar.inert).toBe(false));
      expect(bar.getBoundingClientRect().bottom).toBe(700);
      const paper = bar.querySelector<HTMLAnchorElement>('a[target]');
      expect(paper?.href).toBe('https://doi.org/10.5555/moss.2024.17');
      bar.querySelector<HTMLElement>('[data-part="copy"]')?.click();
      await vi.waitFor(() => expect(services.copy).toHaveBeenCalledOnce());
      // In sight itself, the note needs nothing that stands for it.
      (await find('.reader__note')).scrollIntoView();
      await vi.waitFor(() => expect(bar.inert).toBe(true));
    },
  );

  it('is not there beside the note', async () => {
    await page.viewport(1200, 700);
    stage(<ReaderApp />, { bare: true, services: { readPage } });
    await waitForWords('[apa, full]');
    const bar = document.querySelector('.paper-bar');
    expect(bar && getComputedStyle(bar).display).toBe('none');
  });
});

describe('the controls', () => {
  it('fade while reading and return with the pointer or the focus', async () => {
    await page.viewport(1280, 600);
    stage(<ReaderApp />, { bare: true, services: { readPage } });
    const controls = await find('.reader__controls');
    await find('[data-part="story-text"]');
    const opacity = () => Number(getComputedStyle(controls).opacity);
    scrollTo(0, 200);
    await vi.waitFor(() => expect(opacity()).toBe(0), { timeout: 6000 });
    document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    await vi.waitFor(() => expect(opacity()).toBe(1));
    await vi.waitFor(() => expect(opacity()).toBe(0), { timeout: 6000 });
    (await control('Reading settings')).focus();
    await vi.waitFor(() => expect(opacity()).toBe(1));
  });

  it('are there at the top, and again for whoever scrolls back', async () => {
    await page.viewport(1280, 600);
    stage(<ReaderApp />, { bare: true, services: { readPage } });
    const controls = await find('.reader__controls');
    await find('[data-part="story-text"]');
    const opacity = () => Number(getComputedStyle(controls).opacity);
    await new Promise((resolve) => setTimeout(resolve, 3200));
    expect(opacity()).toBe(1);
    scrollTo(0, 300);
    await vi.waitFor(() => expect(opacity()).toBe(0), { timeout: 6000 });
    scrollTo(0, 250);
    await vi.waitFor(() => expect(opacity()).toBe(1));
    await vi.waitFor(() => expect(opacity()).toBe(0), { timeout: 6000 });
    scrollTo(0, 0);
    await vi.waitFor(() => expect(opacity()).toBe(1));
  });

  it('change size and theme at once', async () => {
    stage(<ReaderApp />, { bare: true, services: { readPage } });
    const text = await find('[data-part="story-text"]');
    expect(getComputedStyle(text).fontSize).toBe('18px');
    (await control('Reading settings')).click();
    await userEvent.click(await control('Larger text'));
    await vi.waitFor(() => expect(getComputedStyle(text).fontSize).toBe('19px'));
    await userEvent.click(await control('Sepia', 'label'));
    await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe('sepia'));
  });
});

it('says that a story is gone and how to get it back', async () => {
  const { root } = stage(<ReaderApp />, {
    bare: true,
    services: { readPage: failing({ kind: 'story-gone' }) },
  });
  await waitForWords('This story is no longer in memory.');
  await waitForWords('Open the story again and click the icon.');
  expect(await problems(root)).toEqual([]);
});

describe.each(THEMES)('in the theme %s', (theme) => {
  it('can be used by everyone', async () => {
    await page.viewport(1280, 900);
    const { root } = stage(<ReaderApp />, {
      bare: true,
      services: { readPage },
      settings: { theme },
    });
    await find('[data-part="story-text"]');
    await waitForWords('full');
    expect(await problems(root)).toEqual([]);
  });
});

describe('a story from right to left', () => {
  it('has its head on the side that it is read from, and the mark on the side of the note', async () => {
    await page.viewport(1400, 900);
    const turned = makeReport({
      story: makeStory({
        html: plain.repeat(2) + naming + plain.repeat(4),
        dir: 'rtl',
        lang: 'ar',
      }),
    });
    stage(<ReaderApp />, { bare: true, services: { readPage: async () => succeed(turned) } });
    const kind = await find('.story-header__kind');
    expect(getComputedStyle(kind).direction).toBe('rtl');
    expect(getComputedStyle(await find('.story-header__quiet')).direction).toBe('rtl');
    const paragraph = await find('.names-paper');
    const note = await box('.reader__note');
    const mark = getComputedStyle(paragraph, '::after');
    const { left, width } = paragraph.getBoundingClientRect();
    expect(left + Number.parseFloat(mark.left)).toBeGreaterThan(left + width);
    expect(left + Number.parseFloat(mark.left)).toBeLessThan(note.left);
  });
});

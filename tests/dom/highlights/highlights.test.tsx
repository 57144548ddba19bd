/** Highlights in the full page: made, noted, found, cited, removed and brought back, by pointer and by keys. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ReaderApp } from '../../../components/reader/ReaderApp';
import { fail, succeed } from '../../../utils/failure';
import { type Highlight, makeHighlight, withNote } from '../../../utils/library/highlight';
import type { PageReport } from '../../../utils/page-report';
import type { Settings } from '../../../utils/settings';
import {
  control,
  find,
  makeHighlightStore,
  makeReport,
  makeStory,
  problems,
  seen,
  stage,
  waitForWords,
} from '../components/stage';

const story = makeStory({
  html: '<p>Moss that lived through a <em>drought</em> passes the memory on.</p><p>Its spores germinate later than those of others.</p>',
});

const kept = (exact: string, note = ''): Highlight => {
  const made = makeHighlight(
    story.url,
    [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ],
    'blue',
    new Date(0),
  );
  return withNote(made, note, new Date(0));
};

async function open(
  highlights = makeHighlightStore(),
  settings: Partial<Settings> = {},
  change: Partial<PageReport> = {},
) {
  await page.viewport(1280, 900);
  const staged = stage(<ReaderApp />, {
    bare: true,
    services: {
      readPage: async () => succeed(makeReport({ story, ...change })),
      highlights,
    },
    settings,
  });
  const text = await find('[data-part="story-text"]');
  await vi.waitFor(() => expect(seen(text)).toContain('germinate'));
  // The tools know the text a moment after it is shown.
  const aloud = await find('[data-part="read-aloud"]');
  await vi.waitFor(() => expect(aloud.ariaDisabled).toBe('false'));
  return { ...staged, highlights, text };
}

/** Selects from the start of one element to its end. */
function select(element: Element | null | undefined): void {
  const range = document.createRange();
  range.selectNodeContents(element as Element);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}
const painted = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
const key = (name: string) => userEvent.keyboard(name);

describe('selected words', () => {
  it('are marked by H, in the text alone, which stays as it was', async () => {
    const { text, highlights } = await open();
    const before = text.innerHTML;
    select(text.querySelector('em'));
    await key('h');
    await vi.waitFor(() => expect(painted('highlight-yellow')).toEqual(['drought']));
    expect(text.innerHTML).toBe(before);
    expect(getSelection()?.isCollapsed).toBe(true);
    const listed = await highlights.list(story.url);
    expect(listed.ok && listed.value[0]?.target).toMatchObject({
      source: story.url,
      styleClass: 'yellow',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'drought',
          prefix: expect.stringMatching(/through a $/),
        },
        { type: 'TextPositionSelector' },
      ],
    });
  });

  it('are marked in a colour from the bar beside them', async () => {
    const { text } = await open();
    select(text.querySelectorAll('p')[1]);
    await userEvent.click(await control('Mark in green'));
    await vi.waitFor(() => expect(painted('highlight-green')).toHaveLength(1));
    await waitForWords('Marked.');
    await vi.waitFor(() => expect(document.querySelector('.selection-bar')).toBeNull());
  });

  it('get a note by N, which Escape keeps', async () => {
    const { text, highlights } = await open();
    select(text.querySelector('em'));
    await key('n');
    const note = await find<HTMLTextAreaElement>('[data-part="highlight-card"] textarea');
    await vi.waitFor(() => expect(document.activeElement).toBe(note));
    await key('Ask Ada: how{Escape}');
    await vi.waitFor(async () => {
      const listed = await highlights.list(story.url);
      expect(listed.ok && listed.value[0]?.body?.value).toBe('Ask Ada: how');
    });
    expect(document.querySelector('[data-part="highlight-card"]')).toBeNull();
    expect(painted('highlight-note')).toEqual(['drought']);
  });

  it('keep their note where the page goes while it is typed', async () => {
    const { text, highlights } = await open();
    select(text.querySelector('em'));
    await key('n');
    const note = await find<HTMLTextAreaElement>('[data-part="highlight-card"] textarea');
    await vi.waitFor(() => expect(document.activeElement).toBe(note));
    await key('Ask Ada');
    dispatchEvent(new Event('pagehide'));
    await vi.waitFor(async () => {
      const listed = await highlights.list(story.url);
      expect(listed.ok && listed.value[0]?.body?.value).toBe('Ask Ada');
    });
  });

  it('are copied with the story’s citation and a link to them', async () => {
    const { text, services } = await open();
    select(text.querySelector('em'));
    await userEvent.click(await control('Copy with citation'));
    await vi.waitFor(() => expect(services.copy).toHaveBeenCalled());
    const [citation] = vi.mocked(services.copy).mock.calls[0] ?? [];
    expect(citation?.text).toBe(
      '“drought”\n\nMoss remembers drought for three generations [apa]\nhttps://news.example/moss-remembers-drought#:~:text=drought',
    );
    expect(citation?.html).toContain('<blockquote><a href="https://news.example/moss-rem');
  });

  it('of a paper’s own file are copied with the paper’s citation', async () => {
    const ofPaper = { ...story, kind: 'journal-page' as const };
    const { text, services } = await open(undefined, {}, { story: ofPaper, pdf: 'read' });
    select(text.querySelector('em'));
    await userEvent.click(await control('Copy with citation'));
    await vi.waitFor(() => expect(services.copy).toHaveBeenCalled());
    const [citation] = vi.mocked(services.copy).mock.calls[0] ?? [];
    expect(citation?.text).toContain(
      '“drought”\n\nTransgenerational memory of drought in a moss [apa, full]',
    );
  });

  it('outside the story are nobody’s to mark', async () => {
    const { highlights } = await open();
    select(document.querySelector('h1'));
    await key('h');
    expect(highlights.keep).not.toHaveBeenCalled();
    expect(document.querySelector('.selection-bar')).toBeNull();
  });
});

describe('a highlight', () => {
  it('opens where it is clicked, changes its colour and goes, until it is brought back', async () => {
    const { text } = await open(makeHighlightStore([kept('Moss that lived')]));
    await vi.waitFor(() => expect(painted('highlight-blue')).toEqual(['Moss that lived']));
    await userEvent.click(text.querySelector('p') as Element, { position: { x: 30, y: 12 } });
    await userEvent.click(await control('purple'));
    await vi.waitFor(() => expect(painted('highlight-purple')).toEqual(['Moss that lived']));
    expect(painted('highlight-blue')).toEqual([]);
    await userEvent.click(await control('Remove'));
    await waitForWords('The highlight is removed.');
    expect(painted('highlight-purple')).toEqual([]);
    const undo = await control('Undo');
    await vi.waitFor(() => expect(document.activeElement).toBe(undo));
    await key('{Enter}');
    await vi.waitFor(() => expect(painted('highlight-purple')).toEqual(['Moss that lived']));
  });

  it('made in another window shows here', async () => {
    const { highlights } = await open();
    await highlights.keep(kept('Moss'));
    await vi.waitFor(() => expect(painted('highlight-blue')).toEqual(['Moss']));
  });

  it.each([
    `${story.url}#results`,
    `${story.url}?utm_source=mail`,
    `https://web.archive.org/web/2024/${story.url}`,
  ])('are there at %s as well, and those made there are kept with them', async (url) => {
    const { highlights, text } = await open(
      makeHighlightStore([kept('Moss')]),
      {},
      { story: { ...story, url } },
    );
    await vi.waitFor(() => expect(painted('highlight-blue')).toEqual(['Moss']));
    select(text.querySelector('em'));
    await key('h');
    // In the colour used last.
    await vi.waitFor(() => expect(painted('highlight-blue').sort()).toEqual(['Moss', 'drought']));
    const listed = await highlights.list(story.url);
    expect(listed.ok && listed.value).toHaveLength(2);
  });

  it('that there is no room for is not shown as kept', async () => {
    const full = {
      ...makeHighlightStore(),
      keep: async () => fail({ kind: 'storage-full' } as const),
    };
    const { text } = await open(full);
    select(text.querySelector('em'));
    await key('h');
    await waitForWords('There is no room left to store this.');
    // Said first, then taken off the text.
    await vi.waitFor(() => expect(painted('highlight-yellow')).toEqual([]));
  });

  it('goes from the page with its story', async () => {
    const { rerender } = await open(makeHighlightStore([kept('Moss')]));
    await vi.waitFor(() => expect(painted('highlight-blue')).toEqual(['Moss']));
    rerender(<p>gone</p>);
    await vi.waitFor(() => expect(painted('highlight-blue')).toEqual([]));
  });
});

describe('the list', () => {
  const some = () =>
    makeHighlightStore([kept('words that are gone', 'a note'), kept('Moss that lived')]);

  it('leads to each passage, and names those that today’s text does not have', async () => {
    await open(some());
    await userEvent.click(await control('2 highlights'));
    const rows = [...document.querySelectorAll('.highlight-list__row')].map(seen);
    expect(rows[0]).toContain('Moss that lived');
    expect(rows[1]).toContain('words that are gone');
    expect(rows[1]).toContain('No longer found in the text.');
    await userEvent.click(await control('Moss that lived', 'button.highlight-list__quote'));
    const { anchorNode } = getSelection() as Selection;
    expect(document.querySelector('[data-part="story-text"]')?.contains(anchorNode)).toBe(true);
  });

  it('is changed by keyboard alone', async () => {
    const { highlights } = await open(some());
    (await control('2 highlights')).focus();
    await key('{Enter}');
    (await control('Add a note')).focus();
    await key('{Enter}');
    await find('.highlight-list textarea');
    await key('By keys{Control>}{Enter}{/Control}');
    await waitForWords('By keys');
    await vi.waitFor(() => expect(seen(document.activeElement)).toBe('Edit'));
    expect(highlights.keep).toHaveBeenCalledTimes(1);
    await key('{Escape}');
    expect(document.querySelector('.highlight-list')).toBeNull();
  });

  it('is saved as Web Annotations', async () => {
    const { services } = await open(some());
    await userEvent.click(await control('2 highlights'));
    await userEvent.click(await control('Save as Web Annotations'));
    const [file] = vi.mocked(services.download).mock.calls[0] ?? [];
    expect(file?.name).toBe('Moss remembers drought for three generations.jsonld');
    expect(JSON.parse(String(file?.data)).total).toBe(2);
  });

  it('says how to begin where nothing is marked', async () => {
    await open();
    await userEvent.click(await control('Highlights'));
    await waitForWords('Nothing is marked yet.');
  });
});

describe.each(['light', 'dark', 'sepia', 'contrast'] as const)('in the theme %s', (theme) => {
  it('can be used by everyone, and marked words stay legible', async () => {
    const { root, text } = await open(makeHighlightStore([kept('Moss that', 'why')]), { theme });
    await userEvent.click(await control('1 highlight'));
    await userEvent.click(await control('Edit'));
    expect(await problems(root)).toEqual([]);
    const ink = getComputedStyle(text).color;
    for (const swatch of document.querySelectorAll('.swatch'))
      expect(contrast(ink, getComputedStyle(swatch).backgroundColor)).toBeGreaterThan(4.5);
    await key('{Escape}');
    select(text.querySelector('em'));
    await find('.selection-bar');
    expect(await problems(root)).toEqual([]);
  });
});

/** WCAG's ratio, of colours in whatever notation the browser computes. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Citing: what, in which style, to the clipboard or into a file, and what happens when it fails. */
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CiteSection } from '../../../components/cite/CiteSection';
import { useCopy } from '../../../components/cite/use-copy';
import { useStory } from '../../../components/page/use-story';
import type { Services } from '../../../utils/app-services';
import type { CitationResult } from '../../../utils/citation/types';
import { fail, type Result, succeed } from '../../../utils/failure';
import type { Paper } from '../../../utils/scholarly/types';
import type { CiteChoices } from '../../../utils/settings';
import {
  asCited,
  cited,
  control,
  failing,
  find,
  makeMention,
  makeReport,
  never,
  PAPER,
  seen,
  stage,
  waitForWords,
} from './stage';

const report = makeReport();
function Citing({ layout = 'short' }: { layout?: 'short' | 'full' }) {
  const { citing } = useStory(report);
  // As in the popup, there is room above for what opens upwards.
  return (
    <div style="padding-block-start: 24rem">
      <CiteSection citing={citing} copying={useCopy()} layout={layout} />
    </div>
  );
}
const citation = () => document.querySelector('[data-part="citation"]');
const status = () => document.querySelector('[aria-live]');

describe('what is cited', () => {
  it('is the paper, the story, or both', async () => {
    stage(<Citing />);
    await waitForWords('Transgenerational memory of drought in a moss [apa, full]', citation);
    await userEvent.click(await control('Story', 'label'));
    await waitForWords('Moss remembers drought for three generations [apa]', citation);
    await userEvent.click(await control('Both', 'label'));
    await waitForWords(
      'Transgenerational memory of drought in a moss [apa, full] + Moss remembers',
      citation,
    );
  });

  it('is chosen with the arrow keys as well', async () => {
    stage(<Citing />);
    (await find('input[value="paper"]')).focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitForWords('Moss remembers', citation);
  });
});

describe('the style', () => {
  it('is taken at once and kept, as the one used last', async () => {
    const { services } = stage(<Citing />);
    await waitForWords('full', citation);
    await userEvent.click(await control('Citation style: APA 7'));
    await userEvent.click(await find('[role="option"]:nth-of-type(7)'));
    await waitForWords('[nature, full]', citation);
    expect(services.saveSettings).toHaveBeenCalledWith({
      citationStyle: 'nature',
      recentStyles: [{ id: 'nature', name: 'Nature', short: 'Nature' }],
    });
  });

  it('serves this citation even where it cannot be kept', async () => {
    stage(<Citing />, { services: { saveSettings: failing({ kind: 'storage-full' }) } });
    await userEvent.click(await control('Citation style: APA 7'));
    await find('[role="combobox"]');
    await userEvent.keyboard('nature{Enter}');
    await waitForWords('[nature, full]', citation);
  });

  it('may be one that is no longer offered', async () => {
    stage(<Citing />, { settings: { citationStyle: 'gone' } });
    await waitForWords('[gone, full]', citation);
    await control('Citation style: gone');
  });

  it('of the reader’s own goes with the time it was kept, so that a new one is not taken for the old', async () => {
    const own = { id: 'house', name: 'House style', from: 'file', updated: null } as const;
    const { services } = stage(<Citing />, {
      settings: { citationStyle: 'house', userStyles: [{ ...own, added: '2024-03-06T12:00:00Z' }] },
    });
    await control('Citation style: House style');
    await vi.waitFor(() =>
      expect(services.cite).toHaveBeenLastCalledWith(
        expect.anything(),
        { style: 'house', lang: 'en-US', langFrom: 'reader', own: '2024-03-06T12:00:00Z' },
        expect.anything(),
      ),
    );
  });
});

describe('the language', () => {
  it.each([
    ['Language of the style', { lang: 'en-US', langFrom: 'style' }],
    ['Language of the work', { lang: 'en-US', langFrom: 'item' }],
    ['French (France)', { lang: 'fr-FR', langFrom: 'reader' }],
  ])('is chosen beside the style: %s', async (words, language) => {
    const { services } = stage(<Citing layout="full" />);
    await userEvent.selectOptions(await find('[data-part="language"]'), words);
    await vi.waitFor(() =>
      expect(services.cite).toHaveBeenLastCalledWith(
        expect.anything(),
        expect.objectContaining(language),
        expect.anything(),
      ),
    );
  });
});

describe('the in-text citation', () => {
  it('is shown where there is room, and copied from its button', async () => {
    const { services } = stage(<Citing layout="full" />);
    await waitForWords('(in text)', () => document.querySelector('[data-part="in-text"]'));
    await userEvent.click(await control('Copy the in-text citation'));
    await vi.waitFor(() =>
      expect(services.copy).toHaveBeenCalledWith({ text: '(in text)', html: '(in <i>text</i>)' }),
    );
    await waitForWords('The in-text citation is on the clipboard.', status);
  });

  it('has the page that the reader gives, and no author where the sentence names it', async () => {
    const { services } = stage(<Citing layout="full" />);
    const wanted = (inText: CiteChoices['inText']) =>
      vi.waitFor(() =>
        expect(services.cite).toHaveBeenLastCalledWith(
          expect.anything(),
          expect.objectContaining({ inText }),
          expect.anything(),
        ),
      );
    await userEvent.fill(await find<HTMLInputElement>('.in-text__choices input[type="text"]'), '7');
    await wanted({ page: '7', withoutAuthor: false });
    await userEvent.click(await find('.in-text__choice'));
    await wanted({ page: '7', withoutAuthor: true });
    await userEvent.click(await control('Both', 'label'));
    await vi.waitFor(() =>
      expect(document.querySelector('.in-text__choices input[type="text"]')).toBeNull(),
    );
    await vi.waitFor(() =>
      expect(vi.mocked(services.cite).mock.lastCall?.[1]).not.toHaveProperty('inText'),
    );
  });

  it('is under the other formats where there is little room', async () => {
    stage(<Citing />);
    await waitForWords('full', citation);
    await userEvent.click(await control('Other formats'));
    await userEvent.click(await control('Copy the in-text citation'));
    await waitForWords('The in-text citation is on the clipboard.', status);
  });

  const note = { ...asCited('x'), notes: true };

  it('is called a note where the style cites in notes', async () => {
    stage(<Citing layout="full" />, { services: { cite: async () => succeed(note) } });
    await control('Copy the note');
  });

  it('is not offered where there is none', async () => {
    stage(<Citing layout="full" />, {
      services: { cite: async () => succeed({ ...note, inText: null }) },
    });
    await waitForWords('x', citation);
    expect(document.querySelector('[data-part="in-text"]')).toBeNull();
  });
});

describe('all papers of a story', () => {
  const other = makeMention({ doi: '10.5555/other', url: 'https://doi.org/10.5555/other' });
  const roundup = makeReport({ mentions: [makeMention(), other] });
  function Roundup() {
    const { citing } = useStory(roundup);
    return <CiteSection citing={citing} copying={useCopy()} />;
  }

  it('are looked up and cited together, when the reader wants it', async () => {
    const { services } = stage(<Roundup />);
    await waitForWords('full', citation);
    await userEvent.click(await control('All', 'label'));
    await waitForWords(
      'full] + Transgenerational memory of drought in a moss [apa, full]',
      citation,
    );
    expect(services.lookUpPaper).toHaveBeenCalledWith('10.5555/other', expect.anything());
  });

  it('say how far they are when it takes long, and can be given up', async () => {
    const tell: { progress: (done: number) => void } = { progress: () => {} };
    const cite: Services['cite'] = async (items, { style }, watch) => {
      if (items.length < 2) return succeed(asCited(cited(items, style)));
      return new Promise((resolve) => {
        tell.progress = watch?.onProgress ?? (() => {});
        watch?.signal?.addEventListener('abort', () => resolve(fail({ kind: 'aborted' })));
      });
    };
    stage(<Roundup />, { services: { cite } });
    await waitForWords('full', citation);
    await userEvent.click(await control('All', 'label'));
    const bar = await find<HTMLProgressElement>('progress');
    expect(bar.position).toBe(-1);
    tell.progress(0.5);
    await vi.waitFor(() => expect(bar.position).toBe(0.5));
    await waitForWords('Citing 2 works');
    await userEvent.click(await control('Stop'));
    await waitForWords('The citation was stopped.');
    await userEvent.click(await control('Try again'));
    await find('progress');
  });
});

describe('Copy', () => {
  it('waits for a citation that is still being made', async () => {
    let make: (made: Result<CitationResult>) => void = () => {};
    const { services } = stage(<Citing />, {
      services: {
        cite: () => new Promise((resolve) => (make = resolve)),
        lookUpPaper: failing({ kind: 'offline' }),
      },
    });
    await waitForWords('There is no network connection.', () => document.body).catch(() => {});
    await userEvent.click(await control('Copy'));
    expect(services.copy).not.toHaveBeenCalled();
    make(succeed(asCited('made late')));
    await vi.waitFor(() => expect(services.copy).toHaveBeenCalledWith(asCited('made late')));
  });

  it('says “Copied” for a while, on the button and aloud, and keeps the button’s width', async () => {
    stage(<Citing />);
    await waitForWords('full', citation);
    const button = await control('Copy');
    const { width } = button.getBoundingClientRect();
    await userEvent.click(button);
    await waitForWords('Copied', () => button);
    await waitForWords('The citation is on the clipboard.', status);
    expect(button.getBoundingClientRect().width).toBe(width);
    await vi.waitFor(() => expect(seen(button)).toBe('Copy'), { timeout: 3000 });
  });

  it('says when it failed, and selects the text on request', async () => {
    stage(<Citing />, { services: { copy: failing({ kind: 'copy-failed' }) } });
    await waitForWords('full', citation);
    await userEvent.click(await control('Copy'));
    await waitForWords('The clipboard did not take the citation.');
    await userEvent.click(await control('Select the text'));
    expect(getSelection()?.toString()).toBe(citation()?.textContent);
  });

  it('says when a citation cannot be made', async () => {
    stage(<Citing />, { services: { cite: failing({ kind: 'cite-failed' }) } });
    await waitForWords('This citation could not be made.');
  });
});

describe('other formats', () => {
  it('go to the clipboard from their own buttons', async () => {
    const { services } = stage(<Citing />);
    await userEvent.click(await control('Copy as BibTeX'));
    await vi.waitFor(() =>
      expect(services.copy).toHaveBeenCalledWith({
        text: '@bibtex{<b>}',
        html: '<pre>@bibtex{&lt;b&gt;}</pre>',
      }),
    );
    await waitForWords('BibTeX is on the clipboard.', status);
  });

  it('are downloaded under a telling name', async () => {
    const { services } = stage(<Citing />);
    await waitForWords('full', citation);
    await userEvent.click(await control('Other formats'));
    await userEvent.click(await control('Download CSL-JSON'));
    await vi.waitFor(() =>
      expect(services.download).toHaveBeenCalledWith({
        name: 'fern-2024-transgenerational-memory-of.json',
        mime: 'application/vnd.citationstyles.csl+json',
        data: '@csl-json{<b>}',
      }),
    );
    await waitForWords('fern-2024-transgenerational-memory-of.json is downloading.', status);
  });

  it('are plain text and HTML, too', async () => {
    const { services } = stage(<Citing layout="full" />, {
      services: {
        cite: async () => succeed({ ...asCited('Fern'), html: '<i>Fern</i>' }),
      },
    });
    await waitForWords('Fern', citation);
    await userEvent.click(await control('Copy as HTML'));
    await vi.waitFor(() =>
      expect(services.copy).toHaveBeenLastCalledWith({
        text: '<i>Fern</i>',
        html: '<pre>&lt;i&gt;Fern&lt;/i&gt;</pre>',
      }),
    );
    await userEvent.click(await control('Copy as Plain text'));
    await vi.waitFor(() =>
      expect(services.copy).toHaveBeenLastCalledWith({ text: 'Fern', html: '<p>Fern</p>' }),
    );
    await userEvent.click(await control('Download HTML'));
    await vi.waitFor(() =>
      expect(services.download).toHaveBeenCalledWith(
        expect.objectContaining({
          name: expect.stringMatching(/\.html$/),
          data: expect.stringContaining('charset="utf-8"'),
        }),
      ),
    );
  });

  it('are a file for word processors, too', async () => {
    const { services } = stage(<Citing layout="full" />);
    await waitForWords('full', citation);
    await userEvent.click(await control('Download Word (RTF)'));
    await vi.waitFor(() =>
      expect(services.download).toHaveBeenCalledWith({
        name: 'fern-2024-transgenerational-memory-of.rtf',
        mime: 'application/rtf',
        data: expect.stringMatching(/^\{\\rtf1[\s\S]*moss \[apa, full\]/),
      }),
    );
  });

  it('say on the button that the clipboard refused', async () => {
    stage(<Citing layout="full" />, { services: { copy: failing({ kind: 'copy-failed' }) } });
    await waitForWords('full', citation);
    const button = await control('Copy as RIS');
    await userEvent.click(button);
    await vi.waitFor(() => expect(seen(button)).toBe('Not copied'));
  });

  it('say when they cannot be made', async () => {
    const { services } = stage(<Citing layout="full" />, {
      services: { exportItems: failing({ kind: 'cite-failed' }) },
    });
    await userEvent.click(await control('Download RIS'));
    await waitForWords('This citation could not be made.', status);
    expect(services.download).not.toHaveBeenCalled();
  });

  it('fold away with Escape, which goes no further, and with a click elsewhere', async () => {
    stage(<Citing />);
    const more = await control('Other formats');
    const escapes = vi.fn();
    document.addEventListener('keydown', escapes);
    await userEvent.click(more);
    await control('Download RIS');
    await userEvent.keyboard('{Escape}');
    expect(more.ariaExpanded).toBe('false');
    expect(document.activeElement).toBe(more);
    expect(escapes).not.toHaveBeenCalled();
    document.removeEventListener('keydown', escapes);
    await userEvent.click(more);
    await userEvent.click(await find('[data-part="copy"]'));
    expect(more.ariaExpanded).toBe('false');
  });
});

describe('while the paper is looked up', () => {
  const asked = () => {
    let answer: (found: Result<Paper>) => void = () => {};
    const lookUpPaper = () => new Promise<Result<Paper>>((resolve) => (answer = resolve));
    return { lookUpPaper, answer: (found: Result<Paper>) => answer(found) };
  };

  it('Copy says that the citation completes in a moment, and copies the whole one', async () => {
    const { lookUpPaper, answer } = asked();
    const { services } = stage(<Citing />, { services: { lookUpPaper } });
    await waitForWords('[apa]', citation);
    await userEvent.click(await control('Copy (completes in a moment)'));
    expect(services.copy).not.toHaveBeenCalled();
    answer(succeed(PAPER));
    await vi.waitFor(() =>
      expect(services.copy).toHaveBeenCalledWith(
        expect.objectContaining({ text: expect.stringContaining('[apa, full]') }),
      ),
    );
    expect(seen(await find('[data-part="copy"]'))).not.toContain('moment');
  });

  it('other formats wait for the whole one, too', async () => {
    const { lookUpPaper, answer } = asked();
    const { services } = stage(<Citing />, { services: { lookUpPaper } });
    await waitForWords('[apa]', citation);
    await userEvent.click(await control('Copy as BibTeX'));
    answer(succeed(PAPER));
    await vi.waitFor(() =>
      expect(services.exportItems).toHaveBeenCalledWith(
        [expect.objectContaining({ volume: '17' })],
        'bibtex',
      ),
    );
  });

  it('what there is is copied when the answer does not come', async () => {
    const { services } = stage(<Citing />, { services: { lookUpPaper: never() } });
    await waitForWords('[apa]', citation);
    await userEvent.click(await control('Copy (completes in a moment)'));
    await vi.waitFor(
      () =>
        expect(services.copy).toHaveBeenCalledWith(
          expect.objectContaining({ text: expect.stringContaining('[apa]') }),
        ),
      { timeout: 20_000 },
    );
  });

  it('the note that it is made of the page’s words stands until the whole one does', async () => {
    const { lookUpPaper, answer } = asked();
    let make: () => void = () => {};
    const cite: Services['cite'] = async (items, { style }) => {
      if (items[0]?.volume) await new Promise<void>((resolve) => (make = resolve));
      return succeed(asCited(cited(items, style)));
    };
    stage(<Citing />, { services: { lookUpPaper, cite } });
    await waitForWords('Made only from what the page says');
    answer(succeed(PAPER));
    await vi.waitFor(() => expect(citation()?.ariaBusy).toBe('true'));
    expect(seen(document.body)).toContain('Made only from what the page says');
    make();
    await waitForWords('[apa, full]', citation);
    expect(seen(document.body)).not.toContain('Made only from what the page says');
  });
});

describe('a title whose capitals are a guess', () => {
  const cite: Services['cite'] = async (items) => {
    const [item] = items;
    return succeed(
      item?.['title-case'] === 'as-is'
        ? asCited('As the record has it')
        : { ...asCited('As a sentence'), titleGuesses: [{ at: 0, case: 'sentence' as const }] },
    );
  };

  it('is told quietly, and the record’s title is one press away, kept for the work', async () => {
    const { services } = stage(<Citing />, { services: { cite } });
    await waitForWords('Title in sentence case, a guess.');
    await userEvent.click(await control('Use the original title'));
    await waitForWords('As the record has it', citation);
    expect(services.saveCorrection).toHaveBeenLastCalledWith('doi:10.5555/moss.2024.17', {
      'title-case': 'as-is',
    });
    await waitForWords('Title with the capitals of the original.');
    await userEvent.click(await control('Undo'));
    await waitForWords('As a sentence', citation);
    expect(document.activeElement).not.toBe(document.body);
  });
});

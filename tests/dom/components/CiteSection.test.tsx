/** Citing: what, in which style, to the clipboard or into a file, and what happens when it fails. */
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CiteSection } from '../../../components/cite/CiteSection';
import { useCopy } from '../../../components/cite/use-copy';
import { useStory } from '../../../components/story/use-story';
import type { Citation } from '../../../utils/citation/types';
import { type Result, succeed } from '../../../utils/failure';
import { control, failing, find, makeReport, seen, stage, waitForWords } from './stage';

const report = makeReport();
function Citing({ roomy = false }: { roomy?: boolean }) {
  const { citing } = useStory(report);
  return <CiteSection citing={citing} copying={useCopy()} roomy={roomy} />;
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
  it('is taken at once and kept', async () => {
    const { services } = stage(<Citing />);
    await waitForWords('full', citation);
    await userEvent.selectOptions(await find('select'), 'nature');
    await waitForWords('[nature, full]', citation);
    expect(services.saveSettings).toHaveBeenCalledWith({ citationStyle: 'nature' });
  });

  it('serves this citation even where it cannot be kept', async () => {
    stage(<Citing />, { services: { saveSettings: failing({ kind: 'storage-full' }) } });
    await userEvent.selectOptions(await find('select'), 'nature');
    await waitForWords('[nature, full]', citation);
  });

  it('may be one that is no longer offered', async () => {
    stage(<Citing />, { settings: { citationStyle: 'gone' } });
    await waitForWords('[gone, full]', citation);
    expect((await find<HTMLSelectElement>('select')).value).toBe('gone');
  });
});

describe('Copy', () => {
  it('waits for a citation that is still being made', async () => {
    let make: (made: Result<Citation>) => void = () => {};
    const { services } = stage(<Citing />, {
      services: {
        cite: () => new Promise((resolve) => (make = resolve)),
        lookUpPaper: failing({ kind: 'offline' }),
      },
    });
    await waitForWords('There is no network connection.', () => document.body).catch(() => {});
    await userEvent.click(await control('Copy'));
    expect(services.copy).not.toHaveBeenCalled();
    make(succeed({ text: 'made late', html: 'made late' }));
    await vi.waitFor(() =>
      expect(services.copy).toHaveBeenCalledWith({ text: 'made late', html: 'made late' }),
    );
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
    await userEvent.click(await control('More'));
    await userEvent.click(await control('Download CSL-JSON'));
    await vi.waitFor(() =>
      expect(services.download).toHaveBeenCalledWith({
        name: 'fern-2024-transgenerational-memory-of.json',
        mime: 'application/vnd.citationstyles.csl+json',
        text: '@csl-json{<b>}',
      }),
    );
    await waitForWords('fern-2024-transgenerational-memory-of.json is downloading.', status);
  });

  it('say when they cannot be made', async () => {
    const { services } = stage(<Citing roomy />, {
      services: { exportItems: failing({ kind: 'cite-failed' }) },
    });
    await userEvent.click(await control('Download RIS'));
    await waitForWords('This citation could not be made.', status);
    expect(services.download).not.toHaveBeenCalled();
  });

  it('fold away with Escape, which goes no further, and with a click elsewhere', async () => {
    stage(<Citing />);
    const more = await control('More');
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
    await userEvent.click(document.body);
    expect(more.ariaExpanded).toBe('false');
  });
});

/** "Aa": every choice of the look shows at once, is kept, and can be taken back. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ReadingControls } from '../../../components/story/appearance/ReadingControls';
import { useAppearance } from '../../../components/story/appearance/use-appearance';
import { StoryBody } from '../../../components/story/StoryBody';
import { DEFAULT_LOOK, THEMES } from '../../../utils/reading-settings';
import { control, find, makeStory, problems, stage, waitForWords } from './stage';

const sentence =
  'Moss that lived through one dry summer passes the memory of it on to its spores. ';
const story = makeStory({ html: `<p>${sentence.repeat(20)}</p><p><a href="/x">link</a></p>` });

function Surface() {
  useAppearance();
  return (
    <div style="max-inline-size: var(--measure)">
      <div style="display: flex; justify-content: end">
        <ReadingControls />
      </div>
      <StoryBody story={story} />
    </div>
  );
}

async function opened(settings = {}) {
  await page.viewport(1400, 1000);
  const staged = stage(<Surface />, { settings });
  const text = await find('[data-part="story-text"] p');
  (await control('Reading settings')).click();
  await waitForWords('Reset the look');
  const style = () => getComputedStyle(text);
  return { ...staged, text, style };
}

const slide = async (words: string, keys: string) => {
  const label = await control(words, 'label');
  document.getElementById((label as HTMLLabelElement).htmlFor)?.focus();
  await userEvent.keyboard(keys);
};

const perLine = (text: HTMLElement) => {
  const lines =
    text.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(text).lineHeight);
  return (text.textContent?.length ?? 0) / Math.round(lines);
};

describe('a choice', () => {
  it.each([
    ['Sans serif', { face: 'sans' }, 'fontFamily', 'system-ui'],
    ['Monospaced', { face: 'mono' }, 'fontFamily', 'monospace'],
    ['OpenDyslexic', { face: 'dyslexic' }, 'fontFamily', 'OpenDyslexic'],
    ['Justified', { alignment: 'justify' }, 'textAlign', 'justify'],
  ] as const)('of %s is kept and seen', async (words, change, property, value) => {
    const { services, style } = await opened();
    await userEvent.click(await control(words, 'label'));
    expect(services.saveSettings).toHaveBeenCalledWith(change);
    await vi.waitFor(() => expect(style()[property]).toContain(value));
  });

  it.each([
    ['Line spacing', 'lineHeight', 28.8, 30.6],
    ['Letter spacing', 'letterSpacing', 0, 0.36],
    ['Word spacing', 'wordSpacing', 0, 0.72],
  ] as const)('of the %s is seen in the text', async (words, property, before, after) => {
    const { style } = await opened();
    const pixels = () => Number.parseFloat(style()[property]) || 0;
    await userEvent.click(await control('Width and spacing', 'summary'));
    expect(pixels()).toBeCloseTo(before, 1);
    await slide(words, '{ArrowRight}');
    await vi.waitFor(() => expect(pixels()).toBeCloseTo(after, 1));
  });

  it.each(['serif', 'sans', 'mono', 'dyslexic'] as const)(
    'of the width gives lines of that many characters in %s, give or take a sixth',
    async (face) => {
      await page.viewport(1900, 1000);
      for (const settings of [
        { lineWidth: 50 },
        { lineWidth: 80, letterSpacing: 12, wordSpacing: 16 },
      ]) {
        const { root } = stage(<Surface />, { settings: { face, ...settings } });
        await find('[data-part="story-text"] p');
        await vi.waitFor(() => expect(document.documentElement.dataset.face).toBe(face));
        await document.fonts.ready;
        const text = root.querySelector<HTMLElement>('[data-part="story-text"] p');
        expect(text && perLine(text)).toBeGreaterThan(settings.lineWidth * 0.83);
        expect(text && perLine(text)).toBeLessThan(settings.lineWidth * 1.17);
        root.remove();
      }
    },
  );

  it('is taken back by “Reset”, pictures and citations left as they are', async () => {
    const { services, style } = await opened({ face: 'mono', textSize: 30, showImages: false });
    await userEvent.click(await control('Reset the look'));
    expect(services.saveSettings).toHaveBeenCalledWith(DEFAULT_LOOK);
    await vi.waitFor(() => expect(style().fontSize).toBe('18px'));
    expect((await find<HTMLInputElement>('.reading-panel__foot input')).checked).toBe(false);
  });
});

describe('the reader’s own colours', () => {
  const ownColours = { text: '#202020', background: '#f0e8d8', link: '#003366' };

  it('are those of the page, with their contrast in figures', async () => {
    const { style } = await opened({ theme: 'own', ownColours });
    await vi.waitFor(() => expect(style().color).toBe('rgb(32, 32, 32)'));
    expect(getComputedStyle(document.documentElement).backgroundColor).toBe('rgb(240, 232, 216)');
    await waitForWords('Contrast: text 13.3, links 10.3.');
  });

  it('are warned of below 4.5', async () => {
    await opened({ theme: 'own', ownColours: { ...ownColours, link: '#999999' } });
    await waitForWords('Below 4.5 many people cannot read it well.');
  });
});

describe.each(THEMES)('in the theme %s', (theme) => {
  it('can be used by everyone', async () => {
    const { root } = await opened({ theme });
    await userEvent.click(await control('Width and spacing', 'summary'));
    expect(await problems(root)).toEqual([]);
  });
});

it('shows each theme in its own colours, whatever the theme of the page', async () => {
  await opened({ theme: 'sepia' });
  const ground = (theme: string) => {
    const swatch = document.querySelector(`.reading-panel__swatch[data-theme="${theme}"]`);
    return swatch && getComputedStyle(swatch).backgroundColor;
  };
  const grounds = ['light', 'sepia', 'dark', 'grey'].map(ground);
  expect(new Set(grounds).size).toBe(4);
});

/** The colours of every point of what is shown there. */
async function pointsOf(element: Element): Promise<Uint8ClampedArray> {
  const base64 = await page.screenshot({ element, base64: true, save: false });
  const picture = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${base64}`)).blob(),
  );
  const canvas = new OffscreenCanvas(16, 16).getContext('2d');
  canvas?.drawImage(picture, 0, 0);
  return canvas?.getImageData(0, 0, 16, 16).data ?? new Uint8ClampedArray();
}

it.each(['light', 'dark'] as const)(
  'no two themes look alike in the list, in %s',
  async (theme) => {
    await opened({ theme });
    const swatches: [string, Uint8ClampedArray][] = [];
    for (const element of document.querySelectorAll<HTMLElement>('.reading-panel__swatch'))
      swatches.push([element.dataset.theme ?? '', await pointsOf(element)]);
    expect(swatches.map(([name]) => name)).toEqual(THEMES);
    const isSeen = (one: Uint8ClampedArray, other: Uint8ClampedArray) =>
      one.reduce((sum, value, at) => sum + (Math.abs(value - (other[at] ?? 0)) > 24 ? 1 : 0), 0) >
      60;
    const alike = swatches.flatMap(([name, one], at) =>
      swatches
        .slice(at + 1)
        .flatMap(([next, other]) => (isSeen(one, other) ? [] : [`${name} = ${next}`])),
    );
    expect(alike).toEqual([]);
  },
);

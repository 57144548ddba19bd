/** The reader's choices of the look: whatever was stored gives a page that can be read. */
import { describe, expect, it } from 'vitest';
import { appearanceValues } from '../../components/story/appearance/appearance-values';
import { contrast } from '../../components/story/appearance/contrast';
import { DEFAULT_LOOK } from '../../utils/reading-settings';
import { DEFAULT_SETTINGS, readSettings } from '../../utils/settings';

describe('what was stored', () => {
  it('before a setting was there keeps what it holds, and the rest is as usual', () => {
    const before = { theme: 'sepia', textSize: 22, showImages: false, citationStyle: 'nature' };
    expect(readSettings(before)).toMatchObject({
      ...before,
      face: 'serif',
      lineWidth: 70,
      rememberPosition: true,
    });
  });

  it('comes back as it was', () => {
    const own = {
      ...DEFAULT_SETTINGS,
      theme: 'own' as const,
      ownColours: { text: '#102030', background: '#fafafa', link: '#004488' },
      face: 'dyslexic' as const,
      letterSpacing: 12,
      alignment: 'justify' as const,
      singleKeys: false,
    };
    expect(readSettings(own)).toEqual(own);
  });

  it('is replaced where no version of ours would have written it', () => {
    const unfit = {
      theme: 'neon',
      face: 'comic',
      lineWidth: 4000,
      lineSpacing: '160',
      ownColours: { text: 'red; background: url(https://a.example)', background: null },
      alignment: 'center',
      rememberPosition: 'yes',
    };
    expect(readSettings(unfit)).toEqual(DEFAULT_SETTINGS);
    expect(readSettings({ ownColours: 'x' })).toEqual(DEFAULT_SETTINGS);
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

it.each(['#ffffff', '#000000', '#777777', '#b3180f', '#ff8a80', '#4b0000'])(
  'a retraction can be read on a ground of %s',
  (background) => {
    const values = appearanceValues({
      ...DEFAULT_LOOK,
      ownColours: { ...DEFAULT_LOOK.ownColours, background },
    });
    expect(contrast(values['--own-alarm'] ?? '', background)).toBeGreaterThanOrEqual(3);
  },
);

it('the look is given in the units of the style sheets', () => {
  const values = appearanceValues({ ...DEFAULT_LOOK, lineSpacing: 150, letterSpacing: 12 });
  expect(values).toMatchObject({
    '--chosen-size': '18px',
    '--chosen-line': '1.5',
    '--chosen-letter': '0.12',
    '--own-scheme': 'light',
  });
});

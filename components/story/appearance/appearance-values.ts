/** What the reader chose of the look, as values for the style sheets (tokens.css says what they do). */
import type { Appearance, OwnColours } from '../../../utils/reading-settings';
import { contrast, ENOUGH, luminance } from './contrast';

/** Custom properties of the page. */
export function appearanceValues(appearance: Appearance): Record<string, string> {
  return {
    '--chosen-size': `${appearance.textSize}px`,
    '--chosen-width': String(appearance.lineWidth),
    '--chosen-line': String(appearance.lineSpacing / 100),
    '--chosen-letter': String(appearance.letterSpacing / 100),
    '--chosen-word': String(appearance.wordSpacing / 100),
    ...ownValues(appearance.ownColours),
  };
}

/** Grounds are dark below the luminance at which black and white text are equally well read on them. */
const MIDDLE = 0.179;

function ownValues({ text, background, link }: OwnColours): Record<string, string> {
  return {
    '--own-text': text,
    '--own-background': background,
    '--own-link': link,
    '--own-alarm': alarmOn(background),
    '--own-scheme': luminance(background) < MIDDLE ? 'dark' : 'light',
  };
}

/** Reds for a retraction, from the one of the light theme to the palest and the deepest. */
const ALARMS = ['#b3180f', '#ff8a80', '#8f0000', '#ffbcb5', '#5c0000', '#ffe3e0'];

/** The first red that can be read on the ground, or else the one that comes nearest to it. */
function alarmOn(background: string): string {
  const readable = ALARMS.find((red) => contrast(red, background) >= ENOUGH);
  const byContrast = (a: string, b: string) => contrast(b, background) - contrast(a, background);
  return readable ?? ALARMS.toSorted(byContrast)[0] ?? '';
}

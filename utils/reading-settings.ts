/** How stories look and are read: the reader's own choices, remembered for all stories. */
import * as v from 'valibot';

/** In the order they are offered. `own` takes `ownColours`. */
export const THEMES = ['auto', 'light', 'sepia', 'dark', 'grey', 'contrast', 'own'] as const;
export type Theme = (typeof THEMES)[number];

/** `dyslexic` is OpenDyslexic, whose file is loaded only once it is chosen. */
export const FACES = ['serif', 'sans', 'mono', 'dyslexic'] as const;
export type Face = (typeof FACES)[number];

/** `justify` hyphenates, where the browser knows how to in the story's language. */
export const ALIGNMENTS = ['start', 'justify'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/**
 * What can be set, by field. The spacings reach the values of WCAG 1.4.12 (1.5 between lines, 0.12 between
 * letters, 0.16 between words) and go beyond them.
 */
export const RANGES = {
  textSize: { min: 14, max: 32, step: 1 },
  lineWidth: { min: 40, max: 100, step: 5 },
  lineSpacing: { min: 120, max: 240, step: 10 },
  letterSpacing: { min: 0, max: 20, step: 2 },
  wordSpacing: { min: 0, max: 60, step: 4 },
} as const;
export type Ranged = keyof typeof RANGES;

const within = (field: Ranged, usual: number) =>
  v.fallback(
    v.pipe(
      v.number(),
      v.minValue(RANGES[field].min),
      v.maxValue(RANGES[field].max),
      v.transform(Math.round),
    ),
    usual,
  );
const colour = (usual: string) =>
  v.fallback(
    v.pipe(
      v.string(),
      v.regex(/^#[0-9a-f]{6}$/i),
      v.transform((written) => written.toLowerCase()),
    ),
    usual,
  );
const flag = (usual: boolean) => v.fallback(v.boolean(), usual);

const USUAL_COLOURS = { text: '#1d1b18', background: '#fffefb', link: '#0b6a5c' };

/** Colours as `#rrggbb`, the form that colour fields give. */
const OWN_COLOURS = v.object({
  text: colour(USUAL_COLOURS.text),
  background: colour(USUAL_COLOURS.background),
  link: colour(USUAL_COLOURS.link),
});
export type OwnColours = v.InferOutput<typeof OWN_COLOURS>;

/** What "Reset" brings back. Each field with its usual value, which also stands for one that is unfit. */
const LOOK = v.object({
  theme: v.fallback(v.picklist(THEMES), 'auto'),
  ownColours: v.fallback(OWN_COLOURS, USUAL_COLOURS),
  face: v.fallback(v.picklist(FACES), 'serif'),
  /** Pixels. */
  textSize: within('textSize', 18),
  /** Characters a line of English holds; scripts with wider characters get fewer. */
  lineWidth: within('lineWidth', 70),
  /** Height of a line in hundredths of the text size. */
  lineSpacing: within('lineSpacing', 160),
  /** Added between letters, in hundredths of the text size. */
  letterSpacing: within('letterSpacing', 0),
  /** Added between words, in hundredths of the text size. */
  wordSpacing: within('wordSpacing', 0),
  alignment: v.fallback(v.picklist(ALIGNMENTS), 'start'),
});
export type Appearance = v.InferOutput<typeof LOOK>;
export const DEFAULT_LOOK: Appearance = v.parse(LOOK, {});

export const READING_SETTINGS = v.object({
  ...LOOK.entries,
  /** Show the story's pictures: they come from the site itself. */
  showImages: flag(true),
  /** Remember how far each story was read. */
  rememberPosition: flag(true),
  /** Single keys such as "/" and "?" do something (WCAG 2.1.4 wants a way to switch them off). */
  singleKeys: flag(true),
});

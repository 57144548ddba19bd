/** How stories look and are read: the reader's own choices, remembered for all stories. */

/** In the order they are offered. `own` takes `ownColours`. */
export const THEMES = ['auto', 'light', 'sepia', 'dark', 'grey', 'contrast', 'own'] as const;
export type Theme = (typeof THEMES)[number];

/** `dyslexic` is OpenDyslexic, whose file is loaded only once it is chosen. */
export const FACES = ['serif', 'sans', 'mono', 'dyslexic'] as const;
export type Face = (typeof FACES)[number];

/** `justify` hyphenates, where the browser knows how to in the story's language. */
export const ALIGNMENTS = ['start', 'justify'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Colours as `#rrggbb`, the form that colour fields give. */
export interface OwnColours {
  text: string;
  background: string;
  link: string;
}

/** What "Reset" brings back. */
export interface Look {
  theme: Theme;
  ownColours: OwnColours;
  face: Face;
  /** Pixels. */
  textSize: number;
  /** Characters a line of English holds; scripts with wider characters get fewer. */
  lineWidth: number;
  /** Height of a line in hundredths of the text size. */
  lineSpacing: number;
  /** Added between letters, in hundredths of the text size. */
  letterSpacing: number;
  /** Added between words, in hundredths of the text size. */
  wordSpacing: number;
  alignment: Alignment;
}

export interface ReadingSettings extends Look {
  /** Show the story's pictures: they come from the site itself. */
  showImages: boolean;
  /** Remember how far each story was read. */
  keepPlace: boolean;
  /** Single keys such as "/" and "?" do something (WCAG 2.1.4 wants a way to switch them off). */
  singleKeys: boolean;
}

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

export const DEFAULT_LOOK: Look = {
  theme: 'auto',
  ownColours: { text: '#1d1b18', background: '#fffefb', link: '#0b6a5c' },
  face: 'serif',
  textSize: 18,
  lineWidth: 70,
  lineSpacing: 160,
  letterSpacing: 0,
  wordSpacing: 0,
  alignment: 'start',
};

export const DEFAULT_READING: ReadingSettings = {
  ...DEFAULT_LOOK,
  showImages: true,
  keepPlace: true,
  singleKeys: true,
};

/** What was stored, missing or unfit values defaulted: stores of before a setting was there are read, too. */
export function readReadingSettings(given: Partial<ReadingSettings>): ReadingSettings {
  const ranged = Object.fromEntries(
    (Object.keys(RANGES) as Ranged[]).map((field) => [field, within(field, given[field])]),
  ) as Record<Ranged, number>;
  return {
    ...ranged,
    theme: oneOf(THEMES, given.theme) ?? DEFAULT_LOOK.theme,
    ownColours: readColours(given.ownColours),
    face: oneOf(FACES, given.face) ?? DEFAULT_LOOK.face,
    alignment: oneOf(ALIGNMENTS, given.alignment) ?? DEFAULT_LOOK.alignment,
    showImages: flag(given.showImages) ?? DEFAULT_READING.showImages,
    keepPlace: flag(given.keepPlace) ?? DEFAULT_READING.keepPlace,
    singleKeys: flag(given.singleKeys) ?? DEFAULT_READING.singleKeys,
  };
}

function within(field: Ranged, value: unknown): number {
  const { min, max } = RANGES[field];
  const size = typeof value === 'number' ? value : Number.NaN;
  return size >= min && size <= max ? Math.round(size) : DEFAULT_LOOK[field];
}

function readColours(given: unknown): OwnColours {
  const colours = (typeof given === 'object' && given !== null ? given : {}) as Partial<OwnColours>;
  const colour = (name: keyof OwnColours) =>
    /^#[0-9a-f]{6}$/i.test(String(colours[name]))
      ? String(colours[name]).toLowerCase()
      : DEFAULT_LOOK.ownColours[name];
  return { text: colour('text'), background: colour('background'), link: colour('link') };
}

const oneOf = <Choice extends string>(choices: readonly Choice[], value: unknown) =>
  choices.find((choice) => choice === value);
const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);

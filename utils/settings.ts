/** Everything the reader can set. Plain and serialisable; stored by utils/browser/settings-store.ts. */
export interface Settings {
  /** Id of a style in utils/citation/styles.ts. */
  citationStyle: string;
  /** Language of the citation's own words ("and", "Retrieved from"): BCP 47, or "auto" for the browser's. */
  citationLang: string;
  /** Ask Crossref about the paper when a story is opened. */
  lookUp: boolean;
  /** Sent to Crossref as `mailto`, which buys a faster pool; empty for none. */
  mailto: string;
  theme: Theme;
  /** Text size of the reader in pixels. */
  textSize: number;
  /** Show the story's pictures: they come from the site itself. */
  showImages: boolean;
}

export const THEMES = ['auto', 'light', 'dark', 'sepia', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZE = { min: 14, max: 28, step: 1 } as const;

/** Raised whenever the shape changes; each raise has its step in utils/browser/settings-store.ts. */
export const SETTINGS_VERSION = 1;

export const DEFAULT_SETTINGS: Settings = {
  citationStyle: 'apa',
  citationLang: 'auto',
  lookUp: true,
  mailto: '',
  theme: 'auto',
  textSize: 18,
  showImages: true,
};

/** What was stored, brought to today's shape: unknown keys dropped, missing or unfit values defaulted. */
export function readSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Settings>;
  const size = Number(given.textSize);
  return {
    citationStyle: text(given.citationStyle) ?? DEFAULT_SETTINGS.citationStyle,
    citationLang: text(given.citationLang) ?? DEFAULT_SETTINGS.citationLang,
    lookUp: typeof given.lookUp === 'boolean' ? given.lookUp : DEFAULT_SETTINGS.lookUp,
    mailto: typeof given.mailto === 'string' ? given.mailto.trim() : DEFAULT_SETTINGS.mailto,
    theme: THEMES.find((theme) => theme === given.theme) ?? DEFAULT_SETTINGS.theme,
    textSize:
      size >= TEXT_SIZE.min && size <= TEXT_SIZE.max ? Math.round(size) : DEFAULT_SETTINGS.textSize,
    showImages:
      typeof given.showImages === 'boolean' ? given.showImages : DEFAULT_SETTINGS.showImages,
  };
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

import type { ServiceId } from './scholarly/types';

/** Everything the reader can set. Plain and serialisable; stored by utils/browser/settings-store.ts. */
export interface Settings {
  /** Id of a style in utils/citation/styles.ts. */
  citationStyle: string;
  /** Language of the citation's own words ("and", "Retrieved from"): BCP 47, or "auto" for the browser's. */
  citationLang: string;
  /** Look the paper up when a story is opened. */
  lookUp: boolean;
  /** The services that may be asked. */
  services: ServiceId[];
  /** Sent to Crossref as `mailto`, which buys a faster pool, and to Unpaywall, which wants it; empty for none. */
  mailto: string;
  /** The reader's own key for OpenAlex; empty for none. */
  openAlexKey: string;
  /** Search for the paper by the story's clues without asking first. */
  findUnasked: boolean;
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

const SERVICE_IDS: readonly ServiceId[] = [
  'crossref',
  'datacite',
  'openalex',
  'unpaywall',
  'europepmc',
  'pubmed',
  'semanticscholar',
  'doi',
];

export const DEFAULT_SETTINGS: Settings = {
  citationStyle: 'apa',
  citationLang: 'auto',
  lookUp: true,
  services: ['crossref', 'datacite', 'openalex', 'unpaywall', 'semanticscholar', 'doi'],
  mailto: '',
  openAlexKey: '',
  findUnasked: false,
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
    lookUp: flag(given.lookUp) ?? DEFAULT_SETTINGS.lookUp,
    services: Array.isArray(given.services)
      ? SERVICE_IDS.filter((id) => given.services?.includes(id))
      : DEFAULT_SETTINGS.services,
    mailto: trimmed(given.mailto) ?? DEFAULT_SETTINGS.mailto,
    openAlexKey: trimmed(given.openAlexKey) ?? DEFAULT_SETTINGS.openAlexKey,
    findUnasked: flag(given.findUnasked) ?? DEFAULT_SETTINGS.findUnasked,
    theme: THEMES.find((theme) => theme === given.theme) ?? DEFAULT_SETTINGS.theme,
    textSize:
      size >= TEXT_SIZE.min && size <= TEXT_SIZE.max ? Math.round(size) : DEFAULT_SETTINGS.textSize,
    showImages: flag(given.showImages) ?? DEFAULT_SETTINGS.showImages,
  };
}

/** The language of a citation's own words: the reader's choice, else `browserLanguage`. BCP 47. */
export function citationLanguage({ citationLang }: Settings, browserLanguage: string): string {
  return citationLang === 'auto' ? browserLanguage : citationLang;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : undefined);

import { DEFAULT_READING, type ReadingSettings, readReadingSettings } from './reading-settings';
import type { ServiceId } from './scholarly/types';
import {
  type NamedStyle,
  readNamedStyles,
  readUserStyles,
  type UserStyleEntry,
} from './style-choices';

/** Everything the reader can set. Plain and serialisable; stored by utils/browser/storage/settings-store.ts. */
export interface Settings extends ReadingSettings {
  /** Id of a style that is shipped, or of one of `ownStyles`. */
  citationStyle: string;
  /**
   * Language of the citation's own words ("and", "Retrieved from"): BCP 47, "auto" for the browser's, "style" for
   * the style's own, "item" for that of the works.
   */
  citationLang: string;
  /** Always offered first, in the order they were pinned. */
  pinnedStyles: NamedStyle[];
  /** The last ones used, the newest first. */
  recentStyles: NamedStyle[];
  /** Styles from files of the reader's, and newer versions of shipped ones; their text is in utils/browser/storage/custom-style-store.ts. */
  ownStyles: UserStyleEntry[];
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
  /** The voice that reads aloud (`voiceURI`), where it speaks the story's language; empty for the best there is. */
  aloudVoice: string;
  /** Its speed; 1 is the voice's own. */
  aloudRate: number;
}

export const ALOUD_RATES: readonly number[] = [0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** Raised whenever the shape changes; each raise has its step in utils/browser/storage/settings-store.ts. */
export const SETTINGS_VERSION = 2;

/** Those that can be switched off, in the order in which the settings show them. */
export const SERVICE_IDS = [
  'crossref',
  'datacite',
  'openalex',
  'unpaywall',
  'europepmc',
  'pubmed',
  'semanticscholar',
  'doi',
] as const satisfies readonly ServiceId[];

export const DEFAULT_SETTINGS: Settings = {
  citationStyle: 'apa',
  citationLang: 'auto',
  pinnedStyles: [],
  recentStyles: [],
  ownStyles: [],
  lookUp: true,
  services: ['crossref', 'datacite', 'openalex', 'unpaywall', 'semanticscholar', 'doi'],
  mailto: '',
  openAlexKey: '',
  findUnasked: false,
  aloudVoice: '',
  aloudRate: 1,
  ...DEFAULT_READING,
};

/** What was stored, brought to today's shape: unknown keys dropped, missing or unfit values defaulted. */
export function readSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Settings>;
  return {
    citationStyle: text(given.citationStyle) ?? DEFAULT_SETTINGS.citationStyle,
    citationLang: text(given.citationLang) ?? DEFAULT_SETTINGS.citationLang,
    pinnedStyles: readNamedStyles(given.pinnedStyles),
    recentStyles: readNamedStyles(given.recentStyles),
    ownStyles: readUserStyles(given.ownStyles),
    lookUp: flag(given.lookUp) ?? DEFAULT_SETTINGS.lookUp,
    services: Array.isArray(given.services)
      ? SERVICE_IDS.filter((id) => given.services?.includes(id))
      : DEFAULT_SETTINGS.services,
    mailto: trimmed(given.mailto) ?? DEFAULT_SETTINGS.mailto,
    openAlexKey: trimmed(given.openAlexKey) ?? DEFAULT_SETTINGS.openAlexKey,
    findUnasked: flag(given.findUnasked) ?? DEFAULT_SETTINGS.findUnasked,
    aloudVoice: trimmed(given.aloudVoice) ?? DEFAULT_SETTINGS.aloudVoice,
    aloudRate: ALOUD_RATES.find((rate) => rate === given.aloudRate) ?? DEFAULT_SETTINGS.aloudRate,
    ...readReadingSettings(given),
  };
}

/** How citations are to be written. */
export interface CiteChoices {
  /** Id of a style that is shipped, or of one of the reader's own. */
  style: string;
  /** The reader's language, BCP 47. */
  lang: string;
  /** Whose language is used. */
  langFrom: 'reader' | 'style' | 'item';
  /** When the reader's own file of this style was kept (ISO 8601); null for the shipped one. */
  own: string | null;
}

/** What the settings say of citing, for a style picked a moment ago or else the one that is set. */
export function citeChoices(
  { citationStyle, citationLang, ownStyles }: Settings,
  browserLanguage: string,
  style = citationStyle,
): CiteChoices {
  const isTag = !/^(?:auto|style|item)$/.test(citationLang);
  return {
    style,
    lang: isTag ? citationLang : browserLanguage,
    langFrom: citationLang === 'style' || citationLang === 'item' ? citationLang : 'reader',
    own: ownStyles.find(({ id }) => id === style)?.kept ?? null,
  };
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : undefined);

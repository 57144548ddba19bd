/** Everything the reader can set. Plain and serialisable; stored by utils/browser/storage/settings-store.ts. */
import * as v from 'valibot';
import type { InTextOptions } from './citation/types';
import { READING_SETTINGS } from './reading-settings';
import { LIBRARY_KINDS } from './scholarly/library-kinds';
import type { ServiceId } from './scholarly/types';
import { NAMED_STYLE, USER_STYLE_ENTRY } from './style-choices';
import { listOf } from './valid-entries';

export const ALOUD_RATES: readonly number[] = [0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** Raised whenever the shape changes; each raise has its step in MIGRATIONS. */
export const SETTINGS_VERSION = 3;

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

const trimmed = v.fallback(
  v.pipe(
    v.string(),
    v.transform((written) => written.trim()),
  ),
  '',
);
const words = (usual: string) => v.fallback(v.pipe(v.string(), v.nonEmpty()), usual);
const flag = (usual: boolean) => v.fallback(v.boolean(), usual);

/** Each field with its usual value, which also stands for one that is missing or unfit. Unknown fields are dropped. */
const SETTINGS = v.object({
  /** Id of a style that is shipped, or of one of `userStyles`. */
  citationStyle: words('apa'),
  /**
   * Language of the citation's own words ("and", "Retrieved from"): BCP 47, "auto" for the browser's, "style" for
   * the style's own, "item" for that of the works.
   */
  citationLang: words('auto'),
  /** Always offered first, in the order they were pinned. */
  pinnedStyles: listOf(NAMED_STYLE),
  /** The last ones used, the newest first. */
  recentStyles: listOf(NAMED_STYLE),
  /** Styles from files of the reader's, and newer versions of shipped ones; their text is in utils/browser/storage/custom-style-store.ts. */
  userStyles: listOf(USER_STYLE_ENTRY),
  /** Look the paper up when a story is opened. */
  lookUp: flag(true),
  /** The services that may be asked. */
  services: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((given): ServiceId[] => SERVICE_IDS.filter((id) => given.includes(id))),
    ),
    ['crossref', 'datacite', 'openalex', 'unpaywall', 'semanticscholar', 'doi'],
  ),
  /** Sent to Crossref as `mailto`, which buys a faster pool, and to Unpaywall, which wants it; empty for none. */
  mailto: trimmed,
  /** The reader's own key for OpenAlex; empty for none. */
  openAlexKey: trimmed,
  /** How the reader's own library leads to papers; a link is made of it, and nobody is asked. */
  libraryKind: v.fallback(v.picklist(LIBRARY_KINDS), 'none'),
  libraryAddress: trimmed,
  /** Look kept papers up again when the library is opened, as far as papers may be looked up at all. */
  watchStatus: flag(true),
  /** List the stories that were read, without their text, for thirty days. */
  keepRead: flag(false),
  /** Search for the paper by the story's clues without asking first. */
  findUnasked: flag(false),
  /** The voice that reads aloud (`voiceURI`), where it speaks the story's language; empty for the best there is. */
  aloudVoice: trimmed,
  /** Its speed; 1 is the voice's own. */
  aloudRate: v.fallback(v.picklist(ALOUD_RATES), 1),
  /** Shared with the reader's other browsers, by the account that they have with the browser. */
  syncSettings: flag(false),
  /** Of handing on to other programs: utils/library/handoff/handing-settings.ts reads it, which no first frame waits for. */
  handing: v.fallback(v.record(v.string(), v.unknown()), {}),
  ...READING_SETTINGS.entries,
});
export type Settings = v.InferOutput<typeof SETTINGS>;

export const DEFAULT_SETTINGS: Settings = v.parse(SETTINGS, {});

/** For as long as it cannot be read what the reader allows: nobody is asked anything unasked. */
export const UNREAD_SETTINGS: Settings = { ...DEFAULT_SETTINGS, lookUp: false };

const STORED = v.fallback(v.record(v.string(), v.unknown()), {});

/** Steps to a version from the one before it. */
const MIGRATIONS: Record<number, (old: Record<string, unknown>) => Record<string, unknown>> = {
  // Remembers styles that were used: the one in use is the first of them. Version 1 knew no others than those of
  // utils/citation/styles/styles.ts, which have their names from there.
  2: (old) => {
    const { citationStyle: id } = readSettings(old);
    return { ...old, recentStyles: [{ id, name: id }] };
  },
  // Two fields, and the day of a style, had other names.
  3: ({ ownStyles, keepPlace, ...old }) => ({
    ...old,
    userStyles: v.parse(listOf(STORED), ownStyles).map(({ kept, ...style }) => ({
      ...style,
      added: kept,
    })),
    rememberPosition: keepPlace,
  }),
};

/**
 * What was stored, brought to today's shape.
 *
 * @param version the one that wrote it
 */
export function readSettings(stored: unknown, version: number = SETTINGS_VERSION): Settings {
  let settings = v.parse(STORED, stored);
  if (Object.keys(settings).length === 0) return DEFAULT_SETTINGS;
  // What is no version may be any, and all steps leave alone what they do not know.
  const from = Number.isInteger(version) && version > 0 ? version : 1;
  for (let to = from + 1; to <= SETTINGS_VERSION; to++)
    settings = MIGRATIONS[to]?.(settings) ?? settings;
  return v.parse(SETTINGS, settings);
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
  inText?: InTextOptions;
  /** As of CiteOptions. */
  isOrdered?: boolean;
}

/** What the settings say of citing, for a style picked a moment ago or else the one that is set. */
export function citeChoices(
  { citationStyle, citationLang, userStyles }: Settings,
  browserLanguage: string,
  style = citationStyle,
): CiteChoices {
  const isTag = !/^(?:auto|style|item)$/.test(citationLang);
  return {
    style,
    lang: isTag ? citationLang : browserLanguage,
    langFrom: citationLang === 'style' || citationLang === 'item' ? citationLang : 'reader',
    own: userStyles.find(({ id }) => id === style)?.added ?? null,
  };
}

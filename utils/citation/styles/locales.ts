/** The languages that citations can be written in, and the nearest one to what the reader speaks. */
import { ownValue } from '../../text/own-value.ts';

/** Every locale of the CSL project that is shipped (scripts/styles.mjs puts them there). */
export const LOCALES: readonly string[] =
  'af-ZA ar bg-BG ca-AD cs-CZ cy-GB da-DK de-AT de-CH de-DE el-GR en-GB en-US es-CL es-ES es-MX et-EE eu fa-IR fi-FI fr-CA fr-FR gl-ES he-IL hi-IN hr-HR hu-HU id-ID is-IS it-IT ja-JP km-KH ko-KR la lt-LT lv-LV mn-MN nb-NO nl-NL nn-NO pa-PK pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI sr-RS sv-SE th-TH tr-TR uk-UA vi-VN zh-CN zh-TW'.split(
    ' ',
  );

/** Every style falls back on this one, and so do languages that CSL does not have. */
export const FALLBACK_LOCALE = 'en-US';

/** The primary dialects of the CSL locale repository, where a language has several. */
const PRIMARY: Record<string, string> = {
  de: 'de-DE',
  en: 'en-US',
  es: 'es-ES',
  fr: 'fr-FR',
  no: 'nb-NO',
  pt: 'pt-PT',
  zh: 'zh-CN',
};

/** Regions that write like a region other than their language's primary one. */
const REGIONAL: Record<string, RegExp> = {
  'en-GB': /^en-(?:AU|BW|GG|HK|IE|IM|IN|JE|KE|LK|MT|MY|NG|NZ|PK|SG|UK|ZA|ZW|150)$/i,
  'es-MX': /^es-(?:419|AR|BO|CO|CR|CU|DO|EC|GT|HN|NI|PA|PE|PR|PY|SV|US|UY|VE)$/i,
  'zh-TW': /^zh-(?:Hant(?:-.*)?|HK|MO)$/i,
};

/** The locale nearest to a BCP 47 tag; `FALLBACK_LOCALE` for languages that CSL does not have. */
export function nearestLocale(lang: string): string {
  const tag = lang.trim().replaceAll('_', '-');
  const exact = LOCALES.find((locale) => locale.toLowerCase() === tag.toLowerCase());
  if (exact) return exact;
  for (const [locale, regions] of Object.entries(REGIONAL)) if (regions.test(tag)) return locale;
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  return (
    ownValue(PRIMARY, language) ??
    LOCALES.find((locale) => locale.split('-')[0] === language) ??
    FALLBACK_LOCALE
  );
}

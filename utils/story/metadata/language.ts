/** The language a page is in and the direction it reads in. */
import type { PageFacts } from './page-metadata';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  ...['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'],
]);

/** Scripts that are enough to tell the language, in the order they are tried. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u3400-\u9fff]/g, 'zh'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0400-\u04ff]/g, 'ru'],
];

/** Small words that only one of these languages uses often. */
const SMALL_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(the|and|of|that|with|from|which|were|this)\b/gi,
  de: /\b(der|die|und|nicht|mit|eine?|auf|sich|werden|wurde)\b/gi,
  fr: /\b(les|des|est|une|dans|qui|pour|par|avec|sont)\b/gi,
  es: /\b(los|las|una|por|con|para|del|según|también|más)\b/gi,
  it: /\b(gli|della|che|una|per|sono|nel|anche|più|dei)\b/gi,
  pt: /\b(os|uma|não|com|para|dos|são|pela|mais|também)\b/gi,
  nl: /\b(het|een|van|niet|zijn|voor|ook|wordt|naar|met)\b/gi,
  sv: /\b(och|att|som|för|inte|med|har|ett|från)\b/gi,
  da: /\b(og|at|ikke|som|med|har|af|fra|blev)\b/gi,
};

/** A canonical BCP 47 tag, or null for what is none. `en_US` counts as `en-US`. */
function languageTag(value: string | null | undefined): string | null {
  const tag = value?.split(/[,;\s]/)[0]?.replaceAll('_', '-');
  if (!tag || !/^[a-z]{2,3}(-|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** Characters of the text that are enough to tell its language. */
const SAMPLE = 4000;

function languageOfScript(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const found = SCRIPTS.find(
    ([script]) => (sample.match(script)?.length ?? 0) > sample.length * 0.1,
  );
  return found?.[1] ?? null;
}

function languageOfWords(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  let best: string | null = null;
  let most = 3;
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    const count = sample.match(words)?.length ?? 0;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}

/** What the page declares, as a BCP 47 tag. */
export function declaredLanguage(document: Document, facts: PageFacts): string | null {
  const root = document.documentElement;
  const linked = facts.article?.inLanguage;
  return (
    languageTag(root?.getAttribute('lang') ?? root?.getAttribute('xml:lang')) ??
    languageTag(typeof linked === 'string' ? linked : null) ??
    languageTag(facts.meta('content-language', 'language', 'dc.language', 'og:locale'))
  );
}

/** The declared language, unless the text is plainly in another script or nothing is declared. */
export function languageOf(declared: string | null, text: string): string | null {
  if (!text) return declared;
  const base = declared?.split('-')[0] ?? '';
  // Templates say "en" whatever is written in them; a script cannot be mistaken.
  if (declared && !(base in SMALL_WORDS)) return declared;
  return languageOfScript(text) ?? declared ?? languageOfWords(text);
}

/** `rtl` where the page says so or its language is written so. */
export function directionOf(document: Document, language: string | null): 'ltr' | 'rtl' {
  for (const element of [
    document.querySelector('article[dir]'),
    document.body,
    document.documentElement,
  ]) {
    const said = element?.getAttribute('dir')?.toLowerCase();
    if (said === 'rtl' || said === 'ltr') return said;
  }
  return RIGHT_TO_LEFT.has(language?.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

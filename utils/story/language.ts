/** The language a page is in and the direction it reads in. */
import type { PageFacts } from './page-facts';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  ...['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'],
]);

/** Scripts that are enough to tell the language, in the order they are tried. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
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

function languageOfText(text: string): string | null {
  const sample = text.slice(0, 4000);
  for (const [script, language] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > sample.length * 0.1) return language;
  }
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
  const read = languageOfText(text);
  if (!declared) return read;
  const unlikeScript = read && SCRIPTS.some(([, language]) => language === read);
  const base = declared.split('-')[0] ?? '';
  const latinDeclared = base in SMALL_WORDS;
  return unlikeScript && latinDeclared ? read : declared;
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

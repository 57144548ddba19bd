/** The language a page is in and the direction it reads in. */
import type { PageMetadata } from '../../page-metadata/types';
import { stringOf } from '../../page-metadata/values';
import { isKnownByWords, languageOfScript, languageOfWords } from '../../text/detect-language';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  ...['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'],
]);

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

/** The element around the story's headline, or the page itself, that has such an attribute. */
function markedAround(document: Document, marked: string): Element | null {
  const headline =
    document.querySelector('article h1') ??
    document.querySelector('main h1') ??
    document.querySelector('h1');
  return headline?.closest(marked) ?? document.documentElement;
}

/** What the page declares, as a BCP 47 tag: a site's own language may be another than that of the story. */
export function declaredLanguage(document: Document, page: PageMetadata): string | null {
  const root = markedAround(document, '[lang]');
  return (
    languageTag(root?.getAttribute('lang') ?? root?.getAttribute('xml:lang')) ??
    languageTag(stringOf(page.article, 'inLanguage')) ??
    languageTag(page.meta('content-language', 'language', 'dc.language', 'og:locale'))
  );
}

/** The declared language, unless the text is plainly in another script or nothing is declared. */
export function languageOf(declared: string | null, text: string): string | null {
  if (!text) return declared;
  const base = declared?.split('-')[0] ?? '';
  // Templates say "en" whatever is written in them; a script cannot be mistaken.
  if (declared && !isKnownByWords(base)) return declared;
  return languageOfScript(text) ?? declared ?? languageOfWords(text);
}

/** `rtl` where the page says so or its language is written so. */
export function directionOf(document: Document, language: string | null): 'ltr' | 'rtl' {
  for (const element of [
    document.querySelector('article:is([dir="rtl" i], [dir="ltr" i])'),
    markedAround(document, '[dir="rtl" i], [dir="ltr" i]'),
    document.body,
    document.documentElement,
  ]) {
    const direction = element?.getAttribute('dir')?.toLowerCase();
    if (direction === 'rtl' || direction === 'ltr') return direction;
  }
  return RIGHT_TO_LEFT.has(language?.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

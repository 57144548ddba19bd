/** The locale that days, lists and names of languages are written in: that of the words around them. */
import { i18n } from '#i18n';

/** The browser's own where it is one of that language, since it knows how the reader writes days. */
export function wordsLocale(): string {
  const lang = i18n.t('locale.lang');
  const own = globalThis.navigator?.language ?? lang;
  return own.split('-')[0] === lang.split('-')[0] ? own : lang;
}

/** The languages the browser speaks, as the settings see them. */
import { browser } from 'wxt/browser';
import type { Settings } from '../settings';

/** BCP 47 tag for a citation's own words. */
export function citationLanguage({ citationLang }: Settings): string {
  return citationLang === 'auto' ? browser.i18n.getUILanguage() : citationLang;
}

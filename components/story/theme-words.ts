/** The names of the themes. */
import { i18n } from '#i18n';
import type { Theme } from '../../utils/settings';

export function themeWords(theme: Theme): string {
  return i18n.t(`reader.themes.${theme}`);
}

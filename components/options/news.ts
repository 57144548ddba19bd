/** What each version brings its readers, by version: a line for each thing that they will notice. */
import { i18n } from '#i18n';

export const NEWS: Readonly<Record<string, () => string[]>> = {
  '0.1.0': () => [i18n.t('news.first')],
};

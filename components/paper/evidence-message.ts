/** Says where on the page a paper was found, in the reader's words. */
import { i18n } from '#i18n';
import { insideQuotes } from '../../utils/messages/inside-quotes';
import type { Evidence } from '../../utils/papers/types';

/** One line; the page's own words stand in quotation marks. */
export function evidenceMessage({ where, text, label }: Evidence): string {
  const words = where === 'labelled-block' ? (label ?? labelIn(text.trim())) : text.trim();
  if (words === '') return PLAIN[where]();
  // Isolated (U+2068, U+2069), since the page may be written in the other direction.
  return QUOTING[where](`“\u2068${insideQuotes(words)}\u2069”`);
}

/** Every piece once, as the reader reads it; of those that read the same, the one that can be shown. */
export function distinctEvidence(all: readonly Evidence[]): Evidence[] {
  const byWords = new Map<string, Evidence>();
  for (const evidence of all) {
    const words = evidenceMessage(evidence);
    const shown = byWords.get(words);
    if (!shown || (!shown.selector && evidence.selector)) byWords.set(words, evidence);
  }
  return [...byWords.values()];
}

/** The place alone, to go on in a line with. */
export const placeMessage = ({ where }: Evidence): string => PLACES[where]();

/** Of a labelled line the label: what stands before the colon, the dot or the paper's address. */
function labelIn(line: string): string {
  const [label = ''] = line.split(/\s·\s|[:：]|(?:^|\s)(?:www\.|10\.\d{4})|\s(?:doi|https?)\b/i, 1);
  return label.trim().slice(0, MAX_LABEL_LENGTH);
}

/** Characters; labels are shorter, and what is longer holds no sign of where its label ends. */
const MAX_LABEL_LENGTH = 80;

const PLAIN = {
  meta: () => i18n.t('evidence.metaPlain'),
  'structured-data': () => i18n.t('evidence.structuredDataPlain'),
  'labelled-block': () => i18n.t('evidence.labelledBlockPlain'),
  link: () => i18n.t('evidence.linkPlain'),
  text: () => i18n.t('evidence.textPlain'),
  'page-address': () => i18n.t('evidence.pageAddress'),
  'page-data': () => i18n.t('evidence.pageData'),
  list: () => i18n.t('evidence.listPlain'),
  surroundings: () => i18n.t('evidence.surroundingsPlain'),
} satisfies Record<Evidence['where'], () => string>;

const QUOTING = {
  ...PLAIN,
  meta: (text) => i18n.t('evidence.meta', { text }),
  'structured-data': (text) => i18n.t('evidence.structuredData', { text }),
  'labelled-block': (text) => i18n.t('evidence.labelledBlock', { text }),
  link: (text) => i18n.t('evidence.link', { text }),
  text: (text) => i18n.t('evidence.text', { text }),
  list: (text) => i18n.t('evidence.list', { text }),
  surroundings: (text) => i18n.t('evidence.surroundings', { text }),
} satisfies Record<Evidence['where'], (text: string) => string>;

const PLACES = {
  meta: () => i18n.t('evidence.place.meta'),
  'structured-data': () => i18n.t('evidence.place.structuredData'),
  'labelled-block': () => i18n.t('evidence.place.labelledBlock'),
  link: () => i18n.t('evidence.place.link'),
  text: () => i18n.t('evidence.place.text'),
  'page-address': () => i18n.t('evidence.place.pageAddress'),
  'page-data': () => i18n.t('evidence.place.pageData'),
  list: () => i18n.t('evidence.place.list'),
  surroundings: () => i18n.t('evidence.place.surroundings'),
} satisfies Record<Evidence['where'], () => string>;

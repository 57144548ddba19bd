/** The names of what can be chosen of the look, and how far a range is set. */
import { i18n } from '#i18n';
import type { Alignment, Face, Ranged, Theme } from '../../../utils/reading-settings';

export function themeMessage(theme: Theme): string {
  return i18n.t(`reader.themes.${theme}`);
}

export function typefaceMessage(face: Face): string {
  return i18n.t(`reader.faces.${face}`);
}

export function alignmentMessage(alignment: Alignment): string {
  return i18n.t(`reader.alignments.${alignment}`);
}

export function rangeMessage(field: Ranged): string {
  return RANGE_WORDS[field]();
}

const RANGE_WORDS = {
  textSize: () => i18n.t('reader.size'),
  lineWidth: () => i18n.t('reader.lineWidth'),
  lineSpacing: () => i18n.t('reader.lineSpacing'),
  letterSpacing: () => i18n.t('reader.letterSpacing'),
  wordSpacing: () => i18n.t('reader.wordSpacing'),
} satisfies Record<Ranged, () => string>;

/** "18 px", "70 characters", "1.6", "+12 %". */
export function amountMessage(field: Ranged, value: number): string {
  if (field === 'textSize') return i18n.t('reader.pixels', { size: value });
  if (field === 'lineWidth') return i18n.t('reader.characters', { count: value });
  if (field === 'lineSpacing') return (value / 100).toLocaleString(undefined);
  return value === 0 ? i18n.t('reader.usual') : i18n.t('reader.more', { percent: value });
}

/** Says why a found paper may be the one behind the story. */
import { i18n } from '#i18n';
import type { Reason } from '../../../utils/scholarly/match/reasons';

export function reasonMessage(reason: Reason): string {
  switch (reason.kind) {
    case 'quoted-title':
      return i18n.t('match.reason.quotedTitle');
    case 'author':
    case 'journal':
    case 'institution':
      return i18n.t('match.reason.names', { name: reason.name });
    case 'number':
      return i18n.t('match.reason.number', { value: reason.value });
    case 'words':
      return i18n.t('match.reason.words', { share: Math.round(reason.share * 100) });
    case 'date':
      return dateWords(Math.round(reason.days));
  }
}

/** One line: "names Ada Fern; names Nature; published 2 days before the story". */
export const reasonsLine = (reasons: readonly Reason[]): string =>
  reasons.map(reasonMessage).join('; ');

/** `days` from the paper to the story. */
function dateWords(days: number): string {
  if (days === 0) return i18n.t('match.reason.dayOf');
  return days > 0
    ? i18n.t('match.reason.daysBefore', days)
    : i18n.t('match.reason.daysAfter', -days);
}

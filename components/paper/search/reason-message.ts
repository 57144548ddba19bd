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
      return dateMessage(Math.round(reason.days));
  }
}

/** One line: "names Ada Fern; names Nature; published 2 days before the story". */
export const reasonsLine = (reasons: readonly Reason[]): string =>
  reasons.map(reasonMessage).join('; ');

/**
 * One short line for a card: "Published 3 days before the story; names N. Aceto". Shared words are told only
 * where nothing better is. Empty where there are no reasons.
 */
export function confirmedLine(reasons: readonly Reason[]): string {
  const first = (...kinds: Reason['kind'][]) => reasons.find(({ kind }) => kinds.includes(kind));
  const mainReasons = [
    first('date'),
    first('quoted-title') ?? first('author') ?? first('journal', 'institution'),
  ].flatMap((one) => one ?? []);
  const line = (mainReasons.length > 0 ? mainReasons : reasons.slice(0, 1))
    .map(shortMessage)
    .join('; ');
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
}

function shortMessage(reason: Reason): string {
  if (reason.kind !== 'author') return reasonMessage(reason);
  return i18n.t('match.reason.names', { name: withInitial(reason.name) });
}

/** "Nicola Aceto" as "N. Aceto"; a surname alone stays, and so do initials. */
const withInitial = (name: string): string =>
  name.replace(/^(\p{Lu})[\p{L}\p{M}'’-]+ (?=\S)/u, '$1. ');

/** `days` from the paper to the story. */
function dateMessage(days: number): string {
  if (days === 0) return i18n.t('match.reason.dayOf');
  return days > 0
    ? i18n.t('match.reason.daysBefore', days)
    : i18n.t('match.reason.daysAfter', -days);
}

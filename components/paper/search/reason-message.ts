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

/** Names in one line of a card: who led the work, and where it appeared. */
const MOST_NAMES = 2;

/**
 * One short line for a card: "Published 3 days before the story; names N. Aceto and Nature". Shared words
 * are told only where nothing better is. Empty where there are no reasons.
 */
export function confirmedLine(reasons: readonly Reason[]): string {
  const date = reasons.find(({ kind }) => kind === 'date');
  const quoted = reasons.find(({ kind }) => kind === 'quoted-title');
  const parts = [date, quoted].flatMap((one) => (one ? [reasonMessage(one)] : []));
  const names = namesIn(reasons);
  if (names !== '') parts.push(i18n.t('match.reason.names', { name: names }));
  if (parts.length === 0) parts.push(...reasons.slice(0, 1).map(reasonMessage));
  const line = parts.join('; ');
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
}

/** One of each kind. */
function namesIn(reasons: readonly Reason[]): string {
  const names = new Map<string, string>();
  for (const reason of reasons)
    if ('name' in reason && !names.has(reason.kind)) names.set(reason.kind, reason.name);
  const shown = [...names.values()].slice(0, MOST_NAMES);
  return new Intl.ListFormat(undefined, { type: 'conjunction' }).format(shown);
}

/** `days` from the paper to the story. */
function dateWords(days: number): string {
  if (days === 0) return i18n.t('match.reason.dayOf');
  return days > 0
    ? i18n.t('match.reason.daysBefore', days)
    : i18n.t('match.reason.daysAfter', -days);
}

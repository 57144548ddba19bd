/** Says what a search sends, part by part. */
import { i18n } from '#i18n';
import { dayMessage } from '../../../utils/messages/day-message';
import type { MatchQuery } from '../../../utils/scholarly/match/query';
import type { SearchService } from '../../page/searched-at';

/** The parts of a search that the reader can write in, in the order of their weight. */
export const QUERY_TEXTS = ['journal', 'authors', 'words'] as const;
export type QueryText = (typeof QUERY_TEXTS)[number];

export const queryLabel = (part: QueryText): string => i18n.t(`match.${part}`);

/** Label and words of every part that is sent; empty where there is nothing to send. */
export function sentParts(query: MatchQuery): { label: string; words: string }[] {
  const texts = QUERY_TEXTS.flatMap((part) => {
    const words = query[part].trim();
    return words === '' ? [] : [{ label: queryLabel(part), words }];
  });
  const { from, until } = query;
  if (texts.length === 0 || !from || !until) return texts;
  const period = { from: dayMessage(from) ?? from, until: dayMessage(until) ?? until };
  return [...texts, { label: i18n.t('match.published'), words: i18n.t('match.period', period) }];
}

/** Who is sent what; a second service gets less, and only where the first finds little. */
export const sendsWords = (places: readonly SearchService[]): string =>
  i18n.t(places.includes('openalex') ? 'match.sendsBoth' : 'match.sends');

export const askingWords = (places: readonly SearchService[]): string =>
  i18n.t(places.includes('openalex') ? 'match.askingBoth' : 'match.asking');

export const nothingWords = (places: readonly SearchService[]): string =>
  i18n.t(places.includes('openalex') ? 'match.nothingBoth' : 'match.nothing');

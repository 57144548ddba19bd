/** Since when a story, or its paper, is in the library. */
import { i18n } from '#i18n';
import type { Entry } from '../../utils/library/entries/entry';
import { dateMessage } from '../../utils/messages/day-message';
import type { Keep } from './use-keep';

/** Null where neither is kept. */
export function keptMessage({ kept, paperKept, highlights }: Keep): string | null {
  const entry = kept ?? paperKept;
  if (!entry) return null;
  const date = dateMessage(entry.added);
  if (!date) return i18n.t('library.saved');
  return kept ? storyMessage(date, highlights) : paperMessage(date, entry);
}

function storyMessage(date: string, highlights: number): string {
  if (highlights === 0) return i18n.t('library.since', { date });
  return i18n.t('library.sinceWith', {
    date,
    highlights: i18n.t('highlights.count', highlights),
  });
}

const paperMessage = (date: string, { stories }: Entry): string =>
  stories.length === 0
    ? i18n.t('library.paperSince', { date })
    : i18n.t('library.paperToldSince', stories.length, {
        date,
        count: stories.length,
      });

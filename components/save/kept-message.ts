/** Since when a story, or its paper, is in the library. */
import { i18n } from '#i18n';
import type { Entry } from '../../utils/library/entries/entry';
import { dateMessage } from '../../utils/messages/day-message';
import type { Keep } from './use-keep';

/** Null where neither is kept. */
export function keptMessage({ kept, paperKept, highlights }: Keep): string | null {
  if (kept) return storyMessage(kept, highlights);
  return paperKept && paperMessage(paperKept);
}

function storyMessage({ added }: Entry, highlights: number): string {
  const date = dateMessage(added);
  if (highlights === 0) return i18n.t('library.since', { date });
  return i18n.t('library.sinceWith', {
    date,
    highlights: i18n.t('highlights.count', highlights),
  });
}

const paperMessage = ({ added, stories }: Entry): string =>
  stories.length === 0
    ? i18n.t('library.paperSince', { date: dateMessage(added) })
    : i18n.t('library.paperToldSince', stories.length, {
        date: dateMessage(added),
        count: stories.length,
      });

/** What the library says of an entry. */
import { i18n } from '#i18n';
import { type Entry, leadItem } from '../../utils/library/entries/entry';
import { journalOf, kindOf, yearOf } from '../../utils/library/entries/entry-row';
import { shortName } from '../page/paper-facts';
import { shortAuthors } from '../paper/paper-message';

/** Authors · journal or site · year. */
export const bylineMessage = (entry: Entry): string =>
  [shortAuthors((leadItem(entry).author ?? []).map(shortName)), journalOf(entry), yearOf(entry)]
    .filter(Boolean)
    .join(' · ');

/** "Paper with 2 stories" */
export function kindMessage(entry: Entry): string {
  const kind = kindOf(entry);
  return kind === 'told'
    ? i18n.t('library.toldBy', entry.stories.length)
    : i18n.t(`library.kinds.${kind}`);
}

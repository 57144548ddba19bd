/** What the library says of an entry. */
import { i18n } from '#i18n';
import { type Entry, leadItem, titleOf } from '../../utils/library/entries/entry';
import { journalOf, kindOf, yearOf } from '../../utils/library/entries/entry-row';
import { shortName } from '../page/paper-facts';
import { shortAuthors } from '../paper/paper-message';

/** Authors · journal or site · year. */
export const bylineMessage = (entry: Entry): string =>
  [shortAuthors((leadItem(entry).author ?? []).map(shortName)), journalOf(entry), yearOf(entry)]
    .filter(Boolean)
    .join(' · ');

/** What the entry is called. */
export const titleMessage = (entry: Entry): string => titleOf(entry) || i18n.t('library.untitled');

/** "Paper with 2 stories" */
export function kindMessage(entry: Entry): string {
  const kind = kindOf(entry);
  return kind === 'told'
    ? i18n.t('library.toldBy', entry.stories.length)
    : i18n.t(`library.kinds.${kind}`);
}

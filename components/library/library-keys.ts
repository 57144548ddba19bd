/** The keys that the list of the library listens to (LibraryView, list/EntryListBox). */
import { i18n } from '#i18n';
import type { KeyWords } from '../keys/KeyList';

export const libraryKeys = (): KeyWords[] => [
  { key: '/', words: i18n.t('library.search') },
  { key: '↑ ↓', words: i18n.t('keys.move') },
  { key: 'Enter', words: i18n.t('keys.openEntry') },
  { key: 'Space', words: i18n.t('keys.choose') },
  { key: 'Delete', words: i18n.t('library.remove') },
  { key: 'z', words: i18n.t('keys.undo') },
];

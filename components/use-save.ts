/** Saves a changed setting and says that it did, or why not. */

import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../utils/settings';
import { useAnnounce } from './announce';
import { failureWords } from './failure-words';
import { useServices } from './services';

export function useSave(): (change: Partial<Settings>) => void {
  const { saveSettings } = useServices();
  const announce = useAnnounce();
  return useCallback(
    (change) =>
      void saveSettings(change).then((saved) =>
        announce(saved.ok ? i18n.t('options.saved') : failureWords(saved.failure)),
      ),
    [saveSettings, announce],
  );
}

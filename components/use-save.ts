/** Saves a changed setting and says that it did, or why not. */

import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '../utils/failure';
import type { Settings } from '../utils/settings';
import { useAnnounce } from './controls/announce';
import { useServices } from './services';

export type Save = (change: Partial<Settings>) => void;

/** `failure` is the last change's, until one is saved. */
export function useSave(): { save: Save; failure: Failure | null } {
  const { saveSettings } = useServices();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = useCallback<Save>(
    async (change) => {
      const saved = await saveSettings(change);
      setFailure(saved.ok ? null : saved.failure);
      if (saved.ok) announce(i18n.t('options.saved'));
    },
    [saveSettings, announce],
  );
  return { save, failure };
}

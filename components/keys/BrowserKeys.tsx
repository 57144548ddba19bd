/** The keys that the browser has for Paper Trail, as they are set now, and the way to change them. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shortcut } from '../../utils/app-services';
import { Button } from '../controls/Button';
import { useServices } from '../services';
import { KeyList } from './KeyList';

export function BrowserKeys() {
  const { loadShortcuts, openShortcutSettings } = useServices();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const load = () => void loadShortcuts().then(setShortcuts);
    load();
    // Changed on another page, they are right again when the reader comes back.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [loadShortcuts]);
  return (
    <>
      <KeyList
        keys={shortcuts.map(({ words, keys }) => ({
          key: keys,
          words: words ?? i18n.t('keys.openPopup'),
        }))}
      />
      <p>
        <Button variant="outlined" onClick={openShortcutSettings}>
          {i18n.t('keys.change')}
        </Button>
      </p>
    </>
  );
}

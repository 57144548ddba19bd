/** Says that the last backup is old, where there is something to lose. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateMessage } from '../../../utils/messages/day-message';
import { Button } from '../../controls/Button';
import { useServices } from '../../services';

/** Days after which a backup is old. */
const OLD_DAYS = 30;
/** So few entries are soon saved again. */
const FEW = 10;

export function BackupReminder({ onBackup }: { onBackup: () => void }) {
  const { library, loadBackupState } = useServices();
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    void Promise.all([library.count(), loadBackupState()]).then(([counted, { last }]) => {
      if (!counted.ok || counted.value < FEW) return;
      const date = last && dateMessage(last);
      if (!date) setWords(i18n.t('exchange.noBackup'));
      else if ((Date.now() - Date.parse(last)) / 86_400_000 > OLD_DAYS)
        setWords(i18n.t('exchange.lastBackup', { date }));
    });
  }, [library, loadBackupState]);
  if (words === null) return null;
  return (
    <p class="backup-reminder" data-part="backup-reminder">
      {words}{' '}
      <Button variant="inline" onClick={onBackup}>
        {i18n.t('exchange.saveBackup')}
      </Button>{' '}
      <Button variant="inline" onClick={() => setWords(null)}>
        {i18n.t('action.close')}
      </Button>
    </p>
  );
}

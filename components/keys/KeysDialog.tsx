/** The list of keys, opened by "?": those of the page at hand, and the browser's own for Paper Trail. */
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { useModal } from '../controls/hooks/use-modal';
import './KeysDialog.css';
import { useSettings } from '../services';
import { BrowserKeys } from './BrowserKeys';
import { KeyList, type KeyWords } from './KeyList';

interface Props {
  keys: readonly KeyWords[];
  onClose: () => void;
}

export function KeysDialog({ keys, onClose }: Props) {
  const dialog = useModal();
  const { singleKeys } = useSettings();
  return (
    <dialog class="keys-dialog" ref={dialog} aria-labelledby="keys-title" onCancel={onClose}>
      <h2 class="part-label" id="keys-title">
        {i18n.t('keys.title')}
      </h2>
      <h3>{i18n.t('keys.here')}</h3>
      <KeyList keys={keys} />
      <p class="soft">{i18n.t(singleKeys ? 'keys.off' : 'keys.areOff')}</p>
      <h3>{i18n.t('keys.browser')}</h3>
      <BrowserKeys />
      <div class="keys-dialog__foot">
        <Button variant="outlined" onClick={onClose}>
          {i18n.t('action.close')}
        </Button>
      </div>
    </dialog>
  );
}

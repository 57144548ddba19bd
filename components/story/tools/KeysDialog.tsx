/** The list of keys, opened by "?". */
import { i18n } from '#i18n';
import { Button } from '../../controls/Button';
import { useModal } from '../../controls/hooks/use-modal';
import './KeysDialog.css';

interface Props {
  keys: readonly { key: string; words: string }[];
  onClose: () => void;
}

export function KeysDialog({ keys, onClose }: Props) {
  const dialog = useModal();
  return (
    <dialog class="keys-dialog" ref={dialog} aria-labelledby="keys-title" onCancel={onClose}>
      <h2 class="part-label" id="keys-title">
        {i18n.t('keys.title')}
      </h2>
      <dl>
        {keys.map(({ key, words }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{i18n.t('keys.off')}</p>
      <Button variant="outlined" onClick={onClose}>
        {i18n.t('action.close')}
      </Button>
    </dialog>
  );
}

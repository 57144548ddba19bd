/** A dialog with its title and the way out at its head; keys in it are nobody else's. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import './Dialog.css';
import { useModal } from '../hooks/use-modal';
import { IconButton } from '../IconButton';

interface Props {
  title: string;
  /** Says how wide it is. */
  class: string;
  /** Its `data-part`. */
  part: string;
  onClose: () => void;
  children: ComponentChildren;
}

export function Dialog({ title, class: name, part, onClose, children }: Props) {
  const id = useId();
  const dialog = useModal();
  return (
    <dialog
      class={`dialog ${name}`}
      ref={dialog}
      aria-labelledby={id}
      data-part={part}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="dialog__head">
        <h2 id={id} class="dialog__title">
          {title}
        </h2>
        <IconButton icon="close" label={i18n.t('action.close')} onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}

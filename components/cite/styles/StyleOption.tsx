/** One style in the list to choose from, with its pin for those who point. */
import { i18n } from '#i18n';
import type { NamedStyle } from '../../../utils/style-choices';
import { Icon } from '../../controls/Icon';

interface Props {
  id: string;
  style: NamedStyle;
  active: boolean;
  chosen: boolean;
  pinned: boolean;
  onPick: () => void;
  onPin: () => void;
}

export function StyleOption({ id, style, active, chosen, pinned, onPick, onPin }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach it through the field above the list
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at it
    <div
      class="style-option"
      role="option"
      id={id}
      aria-selected={active}
      aria-current={chosen || undefined}
      onClick={onPick}
    >
      <span class="style-option__mark">{chosen && <Icon name="check" />}</span>
      <span class="style-option__name">
        {style.name}
        {pinned && <span class="visually-hidden">, {i18n.t('style.isPinned')}</span>}
      </span>
      {/* The button below the list does the same by keyboard. */}
      <span
        class="style-option__pin"
        aria-hidden="true"
        data-pinned={pinned}
        title={i18n.t(pinned ? 'style.unpin' : 'style.pin')}
        onClick={(event) => {
          event.stopPropagation();
          onPin();
        }}
      >
        <Icon name="pin" />
      </span>
    </div>
  );
}

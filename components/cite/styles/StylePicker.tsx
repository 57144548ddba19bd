/** The style of citations on a button; the choice among all of them is loaded when it opens. */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedStyle } from '../../../utils/style-choices';
import { namedStyle, shortName } from '../../../utils/style-names';
import { Button } from '../../controls/Button';
import { Icon } from '../../controls/Icon';
import { useSettings } from '../../services';
import './StylePicker.css';

interface Props {
  style: string;
  onPick: (style: NamedStyle) => void;
  /** Short names, for where there is little room. */
  short?: boolean;
  /** Given where a SettingField labels and explains it. */
  id?: string;
}

export function StylePicker({ style, onPick, short = false, id }: Props) {
  const settings = useSettings();
  const button = useRef<HTMLButtonElement>(null);
  const [Dialog, setDialog] = useState<typeof import('./StyleDialog').StyleDialog | null>(null);
  const [open, setOpen] = useState(false);
  const show = async () => {
    const { StyleDialog } = await import('./StyleDialog');
    setDialog(() => StyleDialog);
    setOpen(true);
  };
  const named = namedStyle(style, settings);
  const words = short ? shortName(named) : named.name;
  return (
    <>
      <Button
        variant="outlined"
        class="button button--outlined style-picker"
        id={id}
        buttonRef={button}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={id ? undefined : i18n.t('style.button', { style: words })}
        aria-labelledby={id && `${id}-label ${id}-value`}
        aria-describedby={id && `${id}-help`}
        data-part="style"
        onClick={() => void show()}
      >
        <span class="style-picker__name" id={id && `${id}-value`}>
          {words}
        </span>
        <Icon name="down" />
      </Button>
      {open && Dialog && (
        <Dialog
          chosen={style}
          onPick={onPick}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

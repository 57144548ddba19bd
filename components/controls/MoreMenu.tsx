/** "⋯": the few things that are wanted seldom. */
import { i18n } from '#i18n';
import { Button } from './Button';
import { Icon } from './Icon';
import './MoreMenu.css';
import { useDisclosure } from './use-disclosure';

interface Props {
  entries: { words: string; onClick: () => void }[];
}

export function MoreMenu({ entries }: Props) {
  const menu = useDisclosure();
  return (
    <div class="more-menu" ref={menu.rootRef}>
      <Button
        look="icon"
        {...menu.button}
        aria-label={i18n.t('action.more')}
        title={i18n.t('action.more')}
      >
        <Icon name="dots" />
      </Button>
      <ul class="more-menu__list" id={menu.panelId} hidden={!menu.open}>
        {entries.map(({ words, onClick }) => (
          <li key={words}>
            <Button
              onClick={() => {
                menu.setOpen(false);
                onClick();
              }}
            >
              {words}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

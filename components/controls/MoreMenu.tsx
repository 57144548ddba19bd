/** "⋯": the few things that are wanted seldom. */
import { i18n } from '#i18n';
import { Button } from './Button';
import { IconButton } from './IconButton';
import './MoreMenu.css';
import { useDisclosure } from './hooks/use-disclosure';

interface Props {
  entries: { words: string; onClick: () => void }[];
}

export function MoreMenu({ entries }: Props) {
  const menu = useDisclosure();
  return (
    <div class="more-menu" ref={menu.rootRef}>
      <IconButton icon="dots" label={i18n.t('action.more')} {...menu.button} />
      <ul class="floating more-menu__list" id={menu.panelId} hidden={!menu.open}>
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

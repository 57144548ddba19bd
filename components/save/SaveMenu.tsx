/** "Save": the formats a story can be kept in as a file. What saves is loaded when it is opened. */
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { useDisclosure } from '../controls/hooks/use-disclosure';
import { useLoaded } from '../controls/hooks/use-loaded';
import { Icon } from '../controls/Icon';
import type { StoryModel } from '../page/use-story';
import './SaveMenu.css';

const loadChoices = () => import('./SaveChoices');

export function SaveMenu({ story }: { story: StoryModel }) {
  const menu = useDisclosure();
  const loaded = useLoaded(loadChoices, menu.open);
  return (
    <div class="save-menu" ref={menu.rootRef}>
      <Button {...menu.button} data-part="save">
        <Icon name="save" /> {i18n.t('save.save')}
      </Button>
      <div class="floating floating--above save-menu__list" id={menu.panelId} hidden={!menu.open}>
        {loaded && <loaded.SaveChoices story={story} onChosen={() => menu.setOpen(false)} />}
      </div>
    </div>
  );
}

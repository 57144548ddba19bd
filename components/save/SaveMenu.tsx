/** "Save as a file": the formats a story can be kept in as a file. What saves is loaded when it is opened. */
import { i18n } from '#i18n';
import { useDisclosure } from '../controls/hooks/use-disclosure';
import { useLoaded } from '../controls/hooks/use-loaded';
import { IconButton } from '../controls/IconButton';
import type { StoryModel } from '../page/use-story';
import './SaveMenu.css';

const loadChoices = () => import('./SaveChoices');

export function SaveMenu({ story }: { story: StoryModel }) {
  const menu = useDisclosure();
  const loaded = useLoaded(loadChoices, menu.open);
  return (
    <div class="save-menu" ref={menu.rootRef}>
      <IconButton icon="save" label={i18n.t('save.asFile')} {...menu.button} data-part="save" />
      <div class="floating floating--above save-menu__list" id={menu.panelId} hidden={!menu.open}>
        {loaded && <loaded.SaveChoices story={story} onChosen={() => menu.setOpen(false)} />}
      </div>
    </div>
  );
}

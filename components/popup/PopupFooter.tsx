/** The ways out of the popup: a file to keep, or more room to read in. */

import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import { Icon } from '../controls/Icon';
import './PopupFooter.css';
import { useOpenReader } from '../page/use-open-reader';
import type { StoryModel } from '../page/use-story';
import { SaveMenu } from '../save/SaveMenu';
import { useServices } from '../services';

export function PopupFooter({ story }: { story: StoryModel }) {
  const { openPanel } = useServices();
  const reader = useOpenReader(story.report);
  return (
    <footer class="popup-footer">
      {reader.failure && <FailureLine failure={reader.failure} />}
      <SaveMenu story={story} />
      <Button onClick={openPanel} data-part="open-panel">
        <Icon name="panel" /> {i18n.t('action.sidePanel')}
      </Button>
      <Button onClick={reader.open} data-part="open-reader">
        <Icon name="page" /> {i18n.t('action.fullPage')}
      </Button>
    </footer>
  );
}

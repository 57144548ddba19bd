/** The ways out of the popup: the library, more room to read in, a file. */

import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import { Icon } from '../controls/Icon';
import './PopupFooter.css';
import { useOpenReader } from '../page/use-open-reader';
import type { StoryModel } from '../page/use-story';
import { KeepButton } from '../save/KeepButton';
import { SaveMenu } from '../save/SaveMenu';
import type { Keep } from '../save/use-keep';
import { useServices } from '../services';

interface Props {
  story: StoryModel;
  keep: Keep;
}

export function PopupFooter({ story, keep }: Props) {
  const { openPanel } = useServices();
  const reader = useOpenReader(story.report);
  return (
    <footer class="popup-footer">
      {reader.failure && <FailureLine failure={reader.failure} />}
      {keep.failure && <FailureLine failure={keep.failure} />}
      <KeepButton keep={keep} short />
      <Button onClick={openPanel} data-part="open-panel">
        <Icon name="panel" /> {i18n.t('action.sidePanel')}
      </Button>
      <Button onClick={reader.open} data-part="open-reader">
        <Icon name="page" /> {i18n.t('action.fullPage')}
      </Button>
      <SaveMenu story={story} />
    </footer>
  );
}

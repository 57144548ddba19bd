/** The ways out of the popup into more room. */

import { i18n } from '#i18n';
import type { PageReport } from '../../utils/page-report';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import { Icon } from '../controls/Icon';
import './PopupFooter.css';
import { useOpenReader } from '../page/use-open-reader';
import { useServices } from '../services';

export function PopupFooter({ report }: { report: PageReport }) {
  const { openPanel } = useServices();
  const reader = useOpenReader(report);
  return (
    <footer class="popup-footer">
      {reader.failure && <FailureLine failure={reader.failure} />}
      <Button onClick={openPanel} data-part="open-panel">
        <Icon name="panel" /> {i18n.t('action.sidePanel')}
      </Button>
      <Button onClick={reader.open} data-part="open-reader">
        <Icon name="page" /> {i18n.t('action.fullPage')}
      </Button>
    </footer>
  );
}

/** The ways out of the popup into more room. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '../utils/failure';
import type { PageReport } from '../utils/page-report';
import { Button } from './Button';
import { FailureLine } from './FailureLine';
import { Icon } from './Icon';
import './PopupFooter.css';
import { useServices } from './services';

export function PopupFooter({ report }: { report: PageReport }) {
  const { openPanel, openReader } = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const openPage = async () => {
    const opened = await openReader(report);
    setFailure(opened.ok ? null : opened.failure);
  };
  return (
    <footer class="popup-footer">
      {failure && <FailureLine failure={failure} />}
      <Button onClick={openPanel} data-part="open-panel">
        <Icon name="panel" /> {i18n.t('action.sidePanel')}
      </Button>
      <Button onClick={() => void openPage()} data-part="open-reader">
        <Icon name="page" /> {i18n.t('action.fullPage')}
      </Button>
    </footer>
  );
}

/** The side panel's page. */
import { useEffect, useState } from 'preact/hooks';
import { mount } from '../../components/mount';
import { PanelApp } from '../../components/panel/PanelApp';
import { grantSite } from '../../utils/browser/access/permissions';
import { watchPanelPage } from '../../utils/browser/panel-page';
import { ACTIVE_TAB, createServices } from '../../utils/browser/services';
import { readStoredSettings, watchSettings } from '../../utils/browser/storage/settings-store';
import type { Result } from '../../utils/failure';
import type { PageReport } from '../../utils/page-report';

function Panel() {
  const [page, setPage] = useState<Result<PageReport> | null>(null);
  const [grants, setGrants] = useState(0);
  // Watching anew reads the page anew, which new access may allow.
  useEffect(() => watchPanelPage(setPage), [grants]);
  return <PanelApp page={page} onGranted={() => setGrants(grants + 1)} />;
}

void mount(<Panel />, createServices({ page: ACTIVE_TAB, grantSite, warms: true }), {
  load: readStoredSettings,
  watch: watchSettings,
});

/** The toolbar popup's page. */
import { mount } from '../../components/mount';
import { PopupApp } from '../../components/popup/PopupApp';
import { ACTIVE_TAB, createServices } from '../../utils/browser/services';
import { readStoredSettings, watchSettings } from '../../utils/browser/storage/settings-store';

void mount(
  <PopupApp />,
  createServices({
    page: ACTIVE_TAB,
    onPanelOpened: () => window.close(),
    warmsEngine: true,
  }),
  { load: readStoredSettings, watch: watchSettings },
);

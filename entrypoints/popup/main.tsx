/** The toolbar popup's page. */
import { mount } from '../../components/mount';
import { PopupApp } from '../../components/popup/PopupApp';
import { ACTIVE_TAB, createServices, readActiveTitle } from '../../utils/browser/services';
import { readStoredSettings, watchSettings } from '../../utils/browser/storage/settings-store';

// Both are on their way before anything is drawn or the settings are known: they are what a click waits for.
const title = readActiveTitle();
/** There before the first click on what asks for it: Firefox asks the reader only straight from the click. */
const permissions = import.meta.env.FIREFOX
  ? import('../../utils/browser/access/permissions')
  : null;
let grantSite: ((url: string) => Promise<boolean>) | null = null;
void permissions?.then((loaded) => {
  grantSite = loaded.grantSite;
});
let reading: ReturnType<typeof ACTIVE_TAB.readPage> | null = ACTIVE_TAB.readPage();

void mount(
  <PopupApp />,
  createServices({
    page: {
      ...ACTIVE_TAB,
      readPage: () => {
        const first = reading;
        reading = null;
        return first ?? ACTIVE_TAB.readPage();
      },
    },
    readTitle: () => title,
    onPanelOpened: () => window.close(),
    ...(permissions && { grantSite: (url: string) => grantSite?.(url) ?? Promise.resolve(false) }),
    warms: true,
  }),
  { load: readStoredSettings, watch: watchSettings },
);

/** The page that opens once, after the install. */
import { i18n } from '#i18n';
import { mount } from '../../components/mount';
import { WelcomeApp } from '../../components/welcome/WelcomeApp';
import { isIconInToolbar } from '../../utils/browser/controls/toolbar';
import { createServices } from '../../utils/browser/services';
import { readStoredSettings, watchSettings } from '../../utils/browser/storage/settings-store';
import { STORED_PAGE } from '../../utils/browser/stored-page';

document.title = i18n.t('welcome.title');

void mount(
  <WelcomeApp
    family={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
    isIconInToolbar={isIconInToolbar}
  />,
  createServices({ page: STORED_PAGE }),
  { load: readStoredSettings, watch: watchSettings },
);

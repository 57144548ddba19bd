/** The settings page. */
import { i18n } from '#i18n';
import { mount } from '../../components/mount';
import { OptionsApp } from '../../components/options/OptionsApp';
import { version } from '../../package.json';
import { ACCESS } from '../../utils/browser/access/grants';
import { grantSite } from '../../utils/browser/access/permissions';
import { createServices } from '../../utils/browser/services';
import { readStoredSettings, watchSettings } from '../../utils/browser/storage/settings-store';
import { STORED_PAGE } from '../../utils/browser/stored-page';

document.title = `${i18n.t('options.title')} · ${i18n.t('extension.name')}`;

void mount(
  <OptionsApp version={version} access={ACCESS} />,
  createServices({ page: STORED_PAGE, grantSite }),
  {
    load: readStoredSettings,
    watch: watchSettings,
  },
);

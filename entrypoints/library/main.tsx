/** The library's page. */
import { i18n } from '#i18n';
import { LibraryApp } from '../../components/library/LibraryApp';
import { mount } from '../../components/mount';
import { grantSite } from '../../utils/browser/access/permissions';
import { createServices } from '../../utils/browser/services';
import { readStoredSettings, watchSettings } from '../../utils/browser/storage/settings-store';
import { STORED_PAGE } from '../../utils/browser/stored-page';

document.title = `${i18n.t('library.title')} · ${i18n.t('extension.name')}`;

void mount(<LibraryApp />, createServices({ page: STORED_PAGE, grantSite }), {
  load: readStoredSettings,
  watch: watchSettings,
});

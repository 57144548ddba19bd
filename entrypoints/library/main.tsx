/** The library's page. */
import { i18n } from '#i18n';
import { LibraryApp } from '../../components/library/LibraryApp';
import { mount } from '../../components/mount';
import { createServices, readStoredReport } from '../../utils/browser/services';
import { readStoredSettings, watchSettings } from '../../utils/browser/storage/settings-store';

document.title = `${i18n.t('library.title')} · ${i18n.t('extension.name')}`;

void mount(<LibraryApp />, createServices({ readPage: readStoredReport }), {
  load: readStoredSettings,
  watch: watchSettings,
});

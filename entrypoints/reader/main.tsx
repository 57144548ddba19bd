/** The full-tab reader's page. */
import { mount } from '../../components/mount';
import { ReaderApp } from '../../components/reader/ReaderApp';
import { createServices } from '../../utils/browser/services';
import { readStoredSettings, watchSettings } from '../../utils/browser/storage/settings-store';
import { STORED_PAGE } from '../../utils/browser/stored-page';

void mount(<ReaderApp />, createServices({ page: STORED_PAGE, warms: true }), {
  load: readStoredSettings,
  watch: watchSettings,
});

/** The full-tab reader's page. */
import { mount } from '../../components/mount';
import { ReaderApp } from '../../components/reader/ReaderApp';
import { createServices, STORED_REPORT } from '../../utils/browser/services';
import { readStoredSettings, watchSettings } from '../../utils/browser/storage/settings-store';

void mount(<ReaderApp />, createServices({ page: STORED_REPORT, warmsEngine: true }), {
  load: readStoredSettings,
  watch: watchSettings,
});

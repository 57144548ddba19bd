/** The full-tab reader's page. */
import { mount } from '../../components/mount';
import { ReaderApp } from '../../components/reader/ReaderApp';
import { createServices, readStoredReport } from '../../utils/browser/services';
import { readStoredSettings, watchSettings } from '../../utils/browser/storage/settings-store';

void mount(<ReaderApp />, createServices({ readPage: readStoredReport, warmsEngine: true }), {
  load: readStoredSettings,
  watch: watchSettings,
});

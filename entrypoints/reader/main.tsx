/** The full-tab reader's page. */
import { mount } from '../../components/mount';
import { ReaderApp } from '../../components/reader/ReaderApp';
import { createServices, readKeptReport } from '../../utils/browser/services';
import { loadSettings, watchSettings } from '../../utils/browser/settings-store';

void mount(<ReaderApp />, createServices({ readPage: readKeptReport, warmsEngine: true }), {
  load: loadSettings,
  watch: watchSettings,
});

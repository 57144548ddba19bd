/** The sample: a page as news sites have them, with a word of ours above it. */
import { mount } from '../../components/mount';
import { SampleHint } from '../../components/welcome/SampleHint';
import { keepSample } from '../../utils/browser/sample/sample-page';
import { createServices } from '../../utils/browser/services';
import { readStoredSettings, watchSettings } from '../../utils/browser/storage/settings-store';
import { STORED_PAGE } from '../../utils/browser/stored-page';

// Before anything of ours stands on it.
const report = keepSample(document);

void mount(<SampleHint />, createServices({ page: { ...STORED_PAGE, readPage: () => report } }), {
  load: readStoredSettings,
  watch: watchSettings,
});

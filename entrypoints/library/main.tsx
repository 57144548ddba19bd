/** The library's page. */
import { i18n } from '#i18n';
import { LibraryApp } from '../../components/library/LibraryApp';
import { mount } from '../../components/mount';
import { grantSite } from '../../utils/browser/access/permissions';
import { namedInAddress } from '../../utils/browser/library/open-library';
import { createServices } from '../../utils/browser/services';
import { readStoredSettings, watchSettings } from '../../utils/browser/storage/settings-store';
import { STORED_PAGE } from '../../utils/browser/stored-page';

document.title = `${i18n.t('library.title')} · ${i18n.t('extension.name')}`;

void mount(
  <LibraryApp named={namedInAddress(location.hash)} />,
  createServices({ page: STORED_PAGE, grantSite }),
  {
    load: readStoredSettings,
    watch: watchSettings,
  },
);

// Asked for again in the same tab, the address changes and nothing is loaded.
addEventListener('hashchange', () => location.reload());

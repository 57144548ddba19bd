/** The full-tab reader: one story, its paper in the margin, controls that keep out of the way. */

import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Announcer } from '../controls/announce';
import { Button } from '../controls/Button';
import { useKeys } from '../keys/use-keys';
import { CannotRead } from '../page/CannotRead';
import './ReaderApp.css';
import './ReaderPrint.css';
import { Skeleton } from '../controls/Skeleton';
import { usePage } from '../page/use-page';
import { WorksPickerProvider } from '../page/works-picker';
import { useServices } from '../services';
import { useAppearance } from '../story/appearance/use-appearance';
import { ReaderStory } from './ReaderStory';

const loadPicker = () => import('../library/works/PickWorks');

export function ReaderApp() {
  const { openOptions } = useServices();
  const { page } = usePage();
  useAppearance();
  // A story has keys of its own.
  const keys = useKeys([], { active: !page?.ok });
  const title = page?.ok ? page.value.story.title : null;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  return (
    <Announcer>
      <main class="reader">
        {page === null && (
          <div class="reader__sheet" aria-busy="true">
            <Skeleton lines={[30, 90, 60, 0, 98, 95, 99, 70]} />
          </div>
        )}
        {page?.ok && (
          <WorksPickerProvider value={loadPicker}>
            <ReaderStory report={page.value} />
          </WorksPickerProvider>
        )}
        {keys.dialog}
        {page && !page.ok && (
          <CannotRead failure={page.failure}>
            <Button variant="outlined" onClick={openOptions}>
              {i18n.t('action.settings')}
            </Button>
          </CannotRead>
        )}
      </main>
    </Announcer>
  );
}

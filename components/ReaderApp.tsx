/** The full-tab reader: one story, its paper in the margin, controls that keep out of the way. */

import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Announcer } from './announce';
import { Button } from './Button';
import { CannotRead } from './CannotRead';
import './ReaderApp.css';
import './ReaderPrint.css';
import { ReaderStory } from './ReaderStory';
import { Skeleton } from './Skeleton';
import { useServices } from './services';
import { useLook } from './use-look';
import { usePage } from './use-page';

export function ReaderApp() {
  const { openOptions } = useServices();
  const { page } = usePage();
  useLook();
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
        {page?.ok && <ReaderStory report={page.value} />}
        {page && !page.ok && (
          <CannotRead failure={page.failure}>
            <Button look="outlined" onClick={openOptions}>
              {i18n.t('action.settings')}
            </Button>
          </CannotRead>
        )}
      </main>
    </Announcer>
  );
}

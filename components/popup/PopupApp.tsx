/** The toolbar popup: reads the page, then shows the story, its paper and the citation of either. */

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Announcer } from '../controls/announce';
import { Button } from '../controls/Button';
import { CannotRead, mayTryAgain } from '../story/CannotRead';
import './PopupApp.css';
import { useServices } from '../services';
import { useLook } from '../story/use-look';
import { usePage } from '../story/use-page';
import { PopupSkeleton } from './PopupSkeleton';

/** Loaded while the page is being read, so that the first paint waits for neither. */
const loadingStory = import('./PopupStory');

export function PopupApp() {
  const { openOptions } = useServices();
  const { page, readAgain } = usePage();
  const PopupStory = usePopupStory();
  useLook();
  return (
    <Announcer>
      <main class="popup">
        {(page === null || (page.ok && !PopupStory)) && <PopupSkeleton />}
        {page?.ok && PopupStory && <PopupStory report={page.value} readAgain={readAgain} />}
        {page && !page.ok && (
          <CannotRead failure={page.failure}>
            {mayTryAgain(page.failure) && (
              <Button look="outlined" onClick={readAgain}>
                {i18n.t('action.retry')}
              </Button>
            )}
            <Button look="outlined" onClick={openOptions}>
              {i18n.t('action.settings')}
            </Button>
          </CannotRead>
        )}
      </main>
    </Announcer>
  );
}

function usePopupStory() {
  const [loaded, setLoaded] = useState<typeof import('./PopupStory') | null>(null);
  useEffect(() => {
    void loadingStory.then(setLoaded);
  }, []);
  return loaded?.PopupStory ?? null;
}

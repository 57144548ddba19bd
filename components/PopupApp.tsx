/** The toolbar popup: reads the page, then shows the story, its paper and the citation of either. */
import { i18n } from '#i18n';
import { Announcer } from './announce';
import { Button } from './Button';
import { CannotRead, mayTryAgain } from './CannotRead';
import './PopupApp.css';
import { PopupSkeleton } from './PopupSkeleton';
import { PopupStory } from './PopupStory';
import { useServices } from './services';
import { useLook } from './use-look';
import { usePage } from './use-page';

export function PopupApp() {
  const { openOptions } = useServices();
  const { page, readAgain } = usePage();
  useLook();
  return (
    <Announcer>
      <main class="popup">
        {page === null && <PopupSkeleton />}
        {page?.ok && <PopupStory report={page.value} readAgain={readAgain} />}
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

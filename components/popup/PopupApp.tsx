/** The toolbar popup: reads the page, then shows the story, its paper and the citation of either. */
import { Announcer } from '../controls/announce';
import { useLoaded } from '../controls/hooks/use-loaded';
import './PopupApp.css';
import { usePage } from '../page/use-page';
import { useAppearance } from '../story/appearance/use-appearance';
import { PopupSkeleton } from './PopupSkeleton';

/** Loaded while the page is being read, so that the first paint waits for neither. */
const loadingStory = import('./PopupStory');
const loadStory = () => loadingStory;
const loadFailure = () => import('./PopupFailure');

export function PopupApp() {
  const { page, readAgain } = usePage();
  const story = useLoaded(loadStory, true);
  const failure = useLoaded(loadFailure, page?.ok === false);
  useAppearance();
  return (
    <Announcer>
      <main class="popup">
        {page?.ok && story ? (
          <story.PopupStory report={page.value} readAgain={readAgain} />
        ) : page?.ok === false && failure ? (
          <failure.PopupFailure failure={page.failure} readAgain={readAgain} />
        ) : (
          <PopupSkeleton />
        )}
      </main>
    </Announcer>
  );
}

/** The toolbar popup: reads the page, then shows the story, its paper and the citation of either. */
import { Announcer } from '../controls/announce';
import { useLoaded } from '../controls/use-loaded';
import './PopupApp.css';
import { useLook } from '../story/use-look';
import { usePage } from '../story/use-page';
import { PopupSkeleton } from './PopupSkeleton';

/** Loaded while the page is being read, so that the first paint waits for neither. */
const loadingStory = import('./PopupStory');
const loadStory = () => loadingStory;
const loadFailure = () => import('./PopupFailure');

export function PopupApp() {
  const { page, readAgain } = usePage();
  const story = useLoaded(loadStory, true);
  const failure = useLoaded(loadFailure, page?.ok === false);
  useLook();
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

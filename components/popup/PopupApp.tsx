/** The toolbar popup: reads the page, then shows the story, its paper and the citation of either. */
import { Announcer } from '../controls/announce';
import { useLoaded } from '../controls/hooks/use-loaded';
import './PopupApp.css';
import { usePage, useTitleAhead } from '../page/use-page';
import { useAppearance } from '../story/appearance/use-appearance';
import { PopupSkeleton } from './PopupSkeleton';
import { useWindowRoom } from './use-window-room';

/** Loaded while the page is being read, so that the first paint waits for neither. */
const loading = import('./PopupContents');
const load = () => loading;
// What makes the story's markup ready is asked for beside it rather than after it.
void import('../story/ready-fragment').catch(() => {});

export function PopupApp() {
  const { page, readAgain } = usePage();
  const title = useTitleAhead();
  const contents = useLoaded(load, true);
  const { columns, low, size } = useWindowRoom();
  useAppearance();
  return (
    <Announcer>
      <main class="popup" data-columns={columns} data-low={low} style={size}>
        {page && contents ? (
          <contents.PopupContents page={page} readAgain={readAgain} textFirst={columns === 1} />
        ) : (
          <PopupSkeleton title={title} />
        )}
      </main>
    </Announcer>
  );
}

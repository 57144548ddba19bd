/** The side panel: the story of the tab beside it, or how to get it here. Stories keep their state. */
import { useRef } from 'preact/hooks';
import type { Result } from '../../utils/failure';
import type { PageReport } from '../../utils/page-report';
import { Announcer } from '../controls/announce';
import { useKeys } from '../keys/use-keys';
import { CannotRead } from '../page/CannotRead';
import { WorksPickerProvider } from '../page/works-picker';
import './PanelApp.css';
import { useAppearance } from '../story/appearance/use-appearance';
import { PanelEmpty } from './PanelEmpty';
import { PanelStory } from './PanelStory';

interface Props {
  /** What the tab beside the panel gave; null until something is known. */
  page: Result<PageReport> | null;
  /** The reader has given lasting access to a site: read again. */
  onGranted: () => void;
}

const loadPicker = () => import('../library/works/PickWorks');

/** Stories whose state is kept while others are shown. */
const MAX_STORIES = 8;

export function PanelApp({ page, onGranted }: Props) {
  useAppearance();
  const stories = useRecent(page?.ok ? page.value : null);
  const shown = page?.ok ? page.value.story.url : null;
  const last = stories[0]?.story.url ?? null;
  const keys = useKeys([], { active: shown === null });
  return (
    <Announcer>
      <main class="panel">
        {stories.map((report) => (
          <div class="panel__story" key={report.story.url} hidden={report.story.url !== shown}>
            <WorksPickerProvider value={loadPicker}>
              <PanelStory
                report={report}
                inFront={report.story.url === shown}
                onGranted={onGranted}
              />
            </WorksPickerProvider>
          </div>
        ))}
        {page && !page.ok && page.failure.kind !== 'no-access' && (
          <CannotRead failure={page.failure} />
        )}
        {(page === null || (!page.ok && page.failure.kind === 'no-access')) && (
          <PanelEmpty lastUrl={last} onGranted={onGranted} />
        )}
        {keys.dialog}
      </main>
    </Announcer>
  );
}

/** The newest report of each story, the latest shown first. */
function useRecent(report: PageReport | null): PageReport[] {
  const recent = useRef<PageReport[]>([]);
  if (report && recent.current[0] !== report) {
    const others = recent.current.filter(({ story }) => story.url !== report.story.url);
    recent.current = [report, ...others].slice(0, MAX_STORIES);
  }
  return recent.current;
}

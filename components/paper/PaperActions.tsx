/** What to do with the paper: read it, read an open copy, or say that it is the wrong one. */
import { i18n } from '#i18n';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { focusSoon } from '../controls/hooks/focus-soon';
import { useLoaded } from '../controls/hooks/use-loaded';
import { useSettings } from '../services';
import { OpenCopyLink } from './record/OpenCopyLink';
import './PaperActions.css';
import type { StoryModel } from '../page/use-story';
import { ReadPaper } from './ReadPaper';

export function PaperActions({ story, url }: { story: StoryModel; url: string }) {
  return (
    <div class="paper-actions" data-part="paper-actions">
      <ReadPaper url={url} />
      <OpenCopyLink paper={story.lookup.paper} />
      <OwnLibrary story={story} />
      <WrongOne story={story} />
    </div>
  );
}

const loadLink = () => import('./access/LibraryLink');

/** Loaded only for readers who have set one. */
function OwnLibrary({ story: { mention, lookup } }: { story: StoryModel }) {
  const wanted = useSettings().libraryKind !== 'none';
  const loaded = useLoaded(loadLink, wanted);
  if (!wanted || !loaded) return null;
  const { paper } = lookup;
  return <loaded.LibraryLink doi={paper?.doi ?? mention?.doi ?? null} item={paper?.csl ?? null} />;
}

function WrongOne({ story: { found, view } }: { story: StoryModel }) {
  const announce = useAnnounce();
  const reject = () => {
    announce(i18n.t('match.undone'));
    found.reject();
    // Where others that were found are at hand, they take the focus by themselves.
    focusSoon(view.kind === 'none' ? 'find-paper' : 'undo-wrong');
  };
  return (
    <Button variant="inline" onClick={reject} data-part="wrong-one">
      {i18n.t('paper.wrong')}
    </Button>
  );
}

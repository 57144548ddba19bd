/** What to do with the paper: read it, read an open copy, or say that it is the wrong one. */
import { i18n } from '#i18n';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { focusSoon } from '../controls/hooks/focus-soon';
import { OpenCopyLink } from './record/OpenCopyLink';
import './PaperActions.css';
import type { StoryModel } from '../page/use-story';
import { ReadPaper } from './ReadPaper';

export function PaperActions({ story, url }: { story: StoryModel; url: string }) {
  return (
    <div class="paper-actions" data-part="paper-actions">
      <ReadPaper url={url} />
      <OpenCopyLink paper={story.lookup.paper} />
      <WrongOne story={story} />
    </div>
  );
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

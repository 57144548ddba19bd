/** What to do with the paper: read it, read an open copy, or say that it is the wrong one. */
import { i18n } from '#i18n';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { focusSoon } from '../controls/focus-soon';
import { OpenCopyLink } from './OpenCopyLink';
import './PaperActions.css';
import type { StoryInHand } from '../story/use-story';
import { ReadPaper } from './ReadPaper';

export function PaperActions({ story, url }: { story: StoryInHand; url: string }) {
  const { found, look } = story;
  return (
    <div class="paper-actions">
      <ReadPaper url={url} />
      <OpenCopyLink paper={look.paper} />
      {found.taken && <WrongOne onUndo={found.undo} />}
    </div>
  );
}

function WrongOne({ onUndo }: { onUndo: () => void }) {
  const announce = useAnnounce();
  const undo = () => {
    announce(i18n.t('match.undone'));
    onUndo();
    // Where the others that were found are at hand, they take the focus by themselves.
    focusSoon('find-paper');
  };
  return (
    <Button look="inline" onClick={undo} data-part="wrong-one">
      {i18n.t('paper.wrong')}
    </Button>
  );
}

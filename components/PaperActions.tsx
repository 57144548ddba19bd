/** What to do with the paper: read it, read an open copy, or say that it is the wrong one. */
import { i18n } from '#i18n';
import { useAnnounce } from './announce';
import { Button } from './Button';
import { focusSoon } from './focus-soon';
import { OpenCopyLink } from './OpenCopyLink';
import './PaperActions.css';
import { ReadPaper } from './ReadPaper';
import type { StoryInHand } from './use-story';

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

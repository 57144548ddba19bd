/** What was done last, with the way back; or why it was not done. */
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import './UndoBar.css';
import type { Changes } from './use-changes';

export function UndoBar({ changes: { last, failure, undo, dismiss } }: { changes: Changes }) {
  if (failure) return <FailureLine failure={failure} />;
  if (!last) return null;
  return (
    <div class="undo-bar" data-part="undo">
      <span>{last.words}</span>
      <Button variant="inline" data-part="undo-last" onClick={() => void undo()}>
        {i18n.t('action.undo')}
      </Button>
      <Button variant="inline" onClick={dismiss}>
        {i18n.t('action.close')}
      </Button>
    </div>
  );
}

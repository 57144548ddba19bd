/** Says that the story, or its paper, is in the library already; leads there. */
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import { useServices } from '../services';
import './KeptLine.css';
import { keptMessage } from './kept-message';
import type { Keep } from './use-keep';

export function KeptLine({ keep }: { keep: Keep }) {
  const { openLibrary } = useServices();
  if (keep.failure) return <FailureLine failure={keep.failure} />;
  const words = keptMessage(keep);
  if (words === null) return null;
  return (
    <p class="kept-line soft" data-part="kept">
      {words}{' '}
      <Button variant="inline" onClick={() => openLibrary()}>
        {i18n.t('library.open')}
      </Button>
    </p>
  );
}

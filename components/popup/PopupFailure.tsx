/** The popup on a page that cannot be read; loaded only then. */
import { i18n } from '#i18n';
import type { Failure } from '../../utils/failure';
import { Button } from '../controls/Button';
import { useServices } from '../services';
import { CannotRead, mayTryAgain } from '../story/CannotRead';

interface PopupFailureProps {
  failure: Failure;
  readAgain: () => void;
}

export function PopupFailure({ failure, readAgain }: PopupFailureProps) {
  const { openOptions } = useServices();
  return (
    <CannotRead failure={failure}>
      {mayTryAgain(failure) && (
        <Button look="outlined" onClick={readAgain}>
          {i18n.t('action.retry')}
        </Button>
      )}
      <Button look="outlined" onClick={openOptions}>
        {i18n.t('action.settings')}
      </Button>
    </CannotRead>
  );
}

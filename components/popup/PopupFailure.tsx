/** The popup on a page that cannot be read. */
import { i18n } from '#i18n';
import type { Failure } from '../../utils/failure';
import { Button } from '../controls/Button';
import { CannotRead, mayTryAgain } from '../page/CannotRead';
import { useServices } from '../services';

interface PopupFailureProps {
  failure: Failure;
  readAgain: () => void;
}

export function PopupFailure({ failure, readAgain }: PopupFailureProps) {
  const { openOptions } = useServices();
  return (
    <CannotRead failure={failure}>
      {mayTryAgain(failure) && (
        <Button variant="outlined" onClick={readAgain}>
          {i18n.t('action.retry')}
        </Button>
      )}
      <Button variant="outlined" onClick={openOptions}>
        {i18n.t('action.settings')}
      </Button>
    </CannotRead>
  );
}

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

/**
 * It was opened by a click on the icon, which gives access to every page that browsers open to extensions at all.
 * Firefox says nothing else of its own pages: another click would help no more than this one.
 */
const CLOSED: Failure = { kind: 'restricted-page', page: 'closed' };

export function PopupFailure({ failure, readAgain }: PopupFailureProps) {
  const { openOptions } = useServices();
  const told = failure.kind === 'no-access' ? CLOSED : failure;
  return (
    <CannotRead failure={told}>
      {mayTryAgain(told) && (
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

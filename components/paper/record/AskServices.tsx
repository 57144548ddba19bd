/** From what was not checked to checking it: asks once more, or leads to where the services are switched on. */
import { i18n } from '#i18n';
import { SERVICES } from '../../../utils/scholarly/http/endpoints';
import type { ServiceId } from '../../../utils/scholarly/types';
import { Button } from '../../controls/Button';
import type { UsedPaper } from '../../page/use-paper';
import { useServices, useSettings } from '../../services';

interface Props {
  /** Any of them would do. */
  services: readonly [ServiceId, ...ServiceId[]];
  /** Without an answer, so that asking again may help. */
  haveFailed: boolean;
  lookup: UsedPaper;
}

export function AskServices({ services, haveFailed, lookup }: Props) {
  const { openOptions } = useServices();
  const settings = useSettings();
  const isOn = services.some((one) => settings.services.includes(one));
  if (isOn && !haveFailed) return null;
  const words = i18n.t(isOn ? 'action.retry' : 'record.switchOn');
  return (
    <>
      {' '}
      <Button
        variant="inline"
        // Several stand below one another: each says what it is for.
        aria-label={`${words} (${services.map((one) => SERVICES[one].name).join(', ')})`}
        onClick={isOn ? lookup.ask : openOptions}
      >
        {words}
      </Button>
    </>
  );
}

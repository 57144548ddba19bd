/** The side panel beside a page that nobody has asked it to read. */
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { Logo } from '../controls/Logo';
import { useServices } from '../services';
import { AlwaysRead } from './AlwaysRead';

interface Props {
  /** The story read last: the likeliest site to want access to. */
  lastUrl: string | null;
  onGranted: () => void;
}

export function PanelEmpty({ lastUrl, onGranted }: Props) {
  const { openLibrary } = useServices();
  return (
    <section class="panel-empty" data-part="empty">
      <span class="panel-empty__icon">
        <Logo size={56} />
      </span>
      <h1 class="panel-empty__what serif">{i18n.t('panel.empty')}</h1>
      <p class="soft">{i18n.t('panel.emptyHelp')}</p>
      <Button variant="outlined" onClick={openLibrary}>
        {i18n.t('library.open')}
      </Button>
      {lastUrl && <AlwaysRead url={lastUrl} onGranted={onGranted} />}
    </section>
  );
}

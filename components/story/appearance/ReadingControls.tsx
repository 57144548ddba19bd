/** "Aa": how the story looks, in a small panel that floats. */
import { i18n } from '#i18n';
import { Button } from '../../controls/Button';
import './ReadingControls.css';
import { useDisclosure } from '../../controls/hooks/use-disclosure';
import { useLoaded } from '../../controls/hooks/use-loaded';

const loadPanel = () => import('./ReadingPanel');

export function ReadingControls() {
  const panel = useDisclosure();
  const loaded = useLoaded(loadPanel, panel.open);
  return (
    <div class="reading-controls" ref={panel.rootRef}>
      <Button
        variant="icon"
        {...panel.button}
        aria-label={i18n.t('reader.settings')}
        title={i18n.t('reader.settings')}
        data-part="reading-settings"
      >
        <span class="reading-controls__aa serif" aria-hidden="true">
          Aa
        </span>
      </Button>
      <div
        class="floating floating--padded reading-controls__panel"
        id={panel.panelId}
        hidden={!panel.open}
      >
        {loaded && <loaded.ReadingPanel />}
      </div>
    </div>
  );
}

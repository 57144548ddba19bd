/** Services that are asked on a click only: what would be sent, the word to send it, and what came of it. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { SERVICES } from '../../../utils/scholarly/http/endpoints';
import type { Paper, ServiceId } from '../../../utils/scholarly/types';
import { useAnnounce } from '../../controls/announce';
import { Button } from '../../controls/Button';
import { PendingLine } from '../../controls/PendingLine';
import { RecordPart } from './RecordPart';
import './MoreSources.css';
import type { UsedPaper } from '../../page/use-paper';
import { useSettings } from '../../services';
import { isWorthAsking, sourceMessage } from './record-message';

const SERVICE: ServiceId = 'semanticscholar';

export function MoreSources({ lookup, paper }: { lookup: UsedPaper; paper: Paper }) {
  const { services } = useSettings();
  const announce = useAnnounce();
  const place = useRef<HTMLDivElement>(null);
  const service = SERVICES[SERVICE].name;
  const asking = lookup.state.phase === 'found' && lookup.state.pressed === true;
  const check = paper.checks?.findLast((one) => one.service === SERVICE) ?? null;
  const outcome = check && sourceMessage(SERVICE, paper, check);
  /** True once the reader has pressed here: then what came of it is said aloud. */
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current || asking || !outcome) return;
    pressed.current = false;
    announce(outcome);
  }, [asking, outcome, announce]);
  if (!services.includes(SERVICE)) return null;

  const ask = () => {
    pressed.current = true;
    lookup.askMore();
    // The button is about to go.
    place.current?.focus();
  };
  return (
    <RecordPart title={service}>
      <div class="more-sources" ref={place} tabIndex={-1} data-part="more-sources">
        {asking ? (
          <PendingLine words={i18n.t('record.asking', { service })} onStop={lookup.stop} />
        ) : (
          <>
            <p class="soft">{outcome ?? i18n.t('record.askHelp', { service, doi: paper.doi })}</p>
            {(check === null || isWorthAsking(check.failure)) && (
              <p class="ask-more__action">
                <Button variant="outlined" onClick={ask}>
                  {check ? i18n.t('action.retry') : i18n.t('record.ask', { service })}
                </Button>
              </p>
            )}
          </>
        )}
      </div>
    </RecordPart>
  );
}

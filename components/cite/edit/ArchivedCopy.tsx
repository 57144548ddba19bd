/** Puts the copy that the Wayback Machine keeps into the citation: asked on a press, which sends the story's address. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '../../../utils/failure';
import { dayMessage } from '../../../utils/messages/day-message';
import { makeCopyUrl } from '../../../utils/scholarly/archive/wayback';
import { useAnnounce } from '../../controls/announce';
import { Button } from '../../controls/Button';
import { FailureLine } from '../../controls/FailureLine';
import { PendingLine } from '../../controls/PendingLine';
import { useServices } from '../../services';

interface Props {
  /** The story's own address. */
  page: string;
  onCopy: (url: string) => void;
}

type State =
  | { phase: 'idle' | 'asking' | 'none' }
  | { phase: 'found'; date: string }
  | { phase: 'failed'; failure: Failure };

export function ArchivedCopy({ page, onCopy }: Props) {
  const { findArchivedCopy } = useServices();
  const announce = useAnnounce();
  const [state, setState] = useState<State>({ phase: 'idle' });
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);
  const ask = async () => {
    const mine = new AbortController();
    asking.current = mine;
    setState({ phase: 'asking' });
    const found = await findArchivedCopy(page, mine.signal);
    if (mine.signal.aborted) return setState({ phase: 'idle' });
    if (!found.ok) return setState({ phase: 'failed', failure: found.failure });
    if (found.value === null) {
      setState({ phase: 'none' });
      return announce(i18n.t('archive.none'));
    }
    const { url, date } = found.value;
    onCopy(url);
    setState({ phase: 'found', date });
    announce(i18n.t('archive.found', { date: dayMessage(date) ?? date }));
  };
  return (
    <div class="archived-copy" data-part="archived-copy">
      {state.phase === 'asking' ? (
        <PendingLine words={i18n.t('naming.asking')} onStop={() => asking.current?.abort()} />
      ) : (
        <Button variant="outlined" onClick={() => void ask()}>
          {i18n.t('archive.ask')}
        </Button>
      )}
      <p class="soft">{i18n.t('archive.sends', { page })}</p>
      {state.phase === 'found' && (
        <p>{i18n.t('archive.found', { date: dayMessage(state.date) ?? state.date })}</p>
      )}
      {state.phase === 'none' && <p>{i18n.t('archive.none')}</p>}
      {state.phase === 'failed' && <FailureLine failure={state.failure} />}
      {(state.phase === 'none' || state.phase === 'found') && (
        <p>
          <a href={makeCopyUrl(page)} target="_blank" rel="noopener noreferrer">
            {i18n.t('archive.make')}
            <span class="visually-hidden"> {i18n.t('paper.newTab')}</span>
          </a>
        </p>
      )}
    </div>
  );
}

/** A program that is spoken to: the browser's leave, where things go, how far it is, and what became of each. */
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { PROGRAMS, type ProgramId } from '../../utils/library/handoff/programs';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import { PendingLine } from '../controls/PendingLine';
import { ProgressLine } from '../controls/waiting/ProgressLine';
import { useServices } from '../services';
import { Outcome } from './Outcome';
import { PairForm } from './PairForm';
import { ProgramForm } from './ProgramForm';
import { type HandingState, type UseHandOn, useHandOn } from './use-hand-on';

interface Props {
  program: ProgramId;
  ids: readonly number[];
  onClose: () => void;
  onRunning: (isRunning: boolean) => void;
}

export function ProgramPart({ program, ids, onClose, onRunning }: Props) {
  const handing = useHandOn(program, ids);
  const { state } = handing;
  const isRunning = state.kind === 'running';
  useEffect(() => onRunning(isRunning), [isRunning, onRunning]);
  const { name, by } = PROGRAMS[program];
  return (
    <div class="hand-on__part" data-state={state.kind}>
      {state.kind === 'unknown' && (
        <PendingLine words={i18n.t('handing.looking', { program: name })} onStop={handing.stop} />
      )}
      {state.kind === 'first' && state.lacks === 'key' && <KeyWanted program={program} />}
      {state.kind === 'first' && state.lacks === 'leave' && (
        <>
          <p>{i18n.t('handing.first', { program: name })}</p>
          <p class="soft">
            {i18n.t(by === 'key' ? 'handing.firstAskWeb' : 'handing.firstAsk', { program: name })}
          </p>
          {state.isRefused && <p role="status">{i18n.t('handing.notAllowed')}</p>}
          <div class="hand-on__actions">
            <Button variant="primary" onClick={() => void handing.allow()}>
              {i18n.t('handing.allow', { program: name })}
            </Button>
          </div>
        </>
      )}
      {state.kind === 'pairing' && (
        <PairForm program={name} failure={state.failure} onPin={handing.pair} />
      )}
      {state.kind === 'ready' && (
        <ProgramForm program={program} ids={ids} handing={handing} look={state.look} />
      )}
      {state.kind === 'running' && (
        <>
          <ProgressLine
            words={i18n.t('handing.running', { program: name })}
            done={state.done}
            onStop={handing.stop}
          />
          {state.isAsking && <p role="status">{i18n.t('handing.asking', { program: name })}</p>}
        </>
      )}
      {state.kind === 'over' && (
        <Over state={state} program={name} handing={handing} onClose={onClose} />
      )}
    </div>
  );
}

/** What is on the web asks for a key of its reader's, which the settings have. */
function KeyWanted({ program }: { program: ProgramId }) {
  const { openOptions } = useServices();
  const { name } = PROGRAMS[program];
  return (
    <>
      <p>{i18n.t('handing.keyWanted', { program: name })}</p>
      <div class="hand-on__actions">
        <Button variant="primary" onClick={() => openOptions()}>
          {i18n.t('action.settings')}
        </Button>
      </div>
    </>
  );
}

interface OverProps {
  state: HandingState & { kind: 'over' };
  program: string;
  handing: UseHandOn;
  onClose: () => void;
}

function Over({ state: { failure, counts, left }, program, handing, onClose }: OverProps) {
  const isStopped = failure?.kind === 'aborted';
  const goesOn = {
    words: i18n.t(left > 0 ? 'handing.goOn' : 'action.retry'),
    onClick: handing.again,
  };
  return (
    <>
      {counts && <Outcome counts={counts} program={program} handing={handing} />}
      {isStopped && (
        <p role="status">
          {i18n.t('handing.stopped')}{' '}
          <Button variant="inline" onClick={handing.again}>
            {i18n.t('handing.goOn')}
          </Button>
        </p>
      )}
      {failure && !isStopped && <FailureLine failure={failure} action={goesOn} />}
      {left > 0 && <p class="soft">{i18n.t('handing.left', left)}</p>}
      {!failure && counts?.unsure === 0 && (
        <div class="hand-on__actions">
          <Button variant="primary" onClick={onClose}>
            {i18n.t('action.close')}
          </Button>
        </div>
      )}
    </>
  );
}

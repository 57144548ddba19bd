/** Handing a list to a program, from the browser's leave to what became of it; a list that was cut off is gone on with. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '../../utils/failure';
import { type Counts, NOTHING } from '../../utils/library/handoff/hand-on';
import type { Job } from '../../utils/library/handoff/handed-store';
import { PROGRAMS, type ProgramId } from '../../utils/library/handoff/programs';
import type { Look, SendOptions } from '../../utils/library/handoff/target';
import { failureMessage } from '../../utils/messages/failure-message';
import { useAnnounce } from '../controls/announce';
import { useServices } from '../services';

export type HandingState =
  | { kind: 'unknown' }
  /** The browser has not been asked yet, or said no. */
  | { kind: 'first'; lacks: 'leave' | 'key'; isRefused: boolean }
  /** It takes nothing before it was given the PIN that it shows. */
  | { kind: 'pairing'; failure: Failure | null }
  | { kind: 'ready'; look: Look }
  | { kind: 'running'; done: number; isAsking: boolean }
  /** `left`: how many of the list wait to be gone on with. */
  | { kind: 'over'; counts: Counts | null; failure: Failure | null; left: number };

export interface UseHandOn {
  state: HandingState;
  /** Straight from a click: browsers ask only then. */
  allow: () => Promise<void>;
  pair: (pin: string) => Promise<void>;
  start: (options: SendOptions) => Promise<void>;
  stop: () => void;
  /** The one next step: looks again, or goes on with what is left. */
  again: () => void;
  settle: (isThere: boolean) => Promise<void>;
}

export function useHandOn(program: ProgramId, ids: readonly number[]): UseHandOn {
  const { handing, grantSite } = useServices();
  const announce = useAnnounce();
  const [state, setState] = useState<HandingState>({ kind: 'unknown' });
  const running = useRef(new AbortController());
  const job = useRef<Job | null>(null);
  const list = useRef(ids);

  const look = useCallback(async () => {
    setState({ kind: 'unknown' });
    running.current = new AbortController();
    const lacks = await handing.lacks(program);
    if (lacks) return setState({ kind: 'first', lacks, isRefused: false });
    const { signal } = running.current;
    const seen = await handing.look(program, signal);
    if (signal.aborted) return;
    if (seen.ok && seen.value.missing === 'pairing')
      return setState({ kind: 'pairing', failure: null });
    setState(
      seen.ok
        ? { kind: 'ready', look: seen.value }
        : { kind: 'over', counts: null, failure: seen.failure, left: 0 },
    );
    if (!seen.ok) announce(failureMessage(seen.failure));
  }, [handing, program, announce]);

  useEffect(() => {
    void look();
    return () => running.current.abort();
  }, [look]);

  const run = async (next: Job) => {
    job.current = next;
    running.current = new AbortController();
    let asks = false;
    let done = 0;
    const show = () => setState({ kind: 'running', done, isAsking: asks });
    show();
    const { counts, failure } = await handing.handOn(next, {
      signal: running.current.signal,
      onProgress: (now) => {
        done = now;
        show();
      },
      onAsking: (now) => {
        asks = now;
        show();
      },
    });
    const dealt = counts.handed + counts.there + counts.unsure + counts.gone + counts.empty;
    const left = failure ? next.ids.length - dealt : 0;
    setState({ kind: 'over', counts, failure, left });
    const { name } = PROGRAMS[program];
    announce(
      failure
        ? failureMessage(failure)
        : i18n.t('handing.handed', counts.handed, { program: name, count: counts.handed }),
    );
  };

  return {
    state,
    allow: async () => {
      const granted = await grantSite(PROGRAMS[program].origin);
      if (granted) return look();
      setState({ kind: 'first', lacks: 'leave', isRefused: true });
    },
    pair: async (pin) => {
      const paired = await handing.pair(program, pin, running.current.signal);
      if (paired.ok) return look();
      announce(failureMessage(paired.failure));
      setState({ kind: 'pairing', failure: paired.failure });
    },
    start: (options) =>
      run({ target: program, ids: [...list.current], options, time: new Date().toISOString() }),
    stop: () => {
      running.current.abort();
      if (state.kind === 'unknown')
        setState({ kind: 'over', counts: null, failure: { kind: 'aborted' }, left: 0 });
    },
    again: () => void (job.current ? run(job.current) : look()),
    settle: async (isThere) => {
      const unsure = await handing.unsureOf(program, job.current?.ids ?? list.current);
      if (!unsure.ok) return;
      for (const one of unsure.value) await handing.settle(one, isThere);
      if (!isThere && job.current) return run(job.current);
      setState({
        kind: 'over',
        counts: { ...NOTHING, there: unsure.value.length },
        failure: null,
        left: 0,
      });
    },
  };
}

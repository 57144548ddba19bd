/** What is known of the paper in hand: looked up once, and again when asked; taken back when nobody waits any more. */
import { useCallback, useEffect } from 'preact/hooks';
import { workIdOf } from '../../utils/identifiers/work-id';
import type { Mention } from '../../utils/papers/types';
import type { Paper } from '../../utils/scholarly/types';
import { useSettings } from '../services';
import type { LookUps, LookupState } from './use-look-ups';

export interface UsedPaper {
  state: LookupState;
  /** The record, once there is one. */
  paper: Paper | null;
  /** The record of any paper of the page that was looked up already. */
  recordOf: (mention: Mention) => Paper | null;
  /** Asks, or asks again. */
  ask: () => void;
  /** Asks those services that are asked on a click only. */
  askMore: () => void;
  /** Gives up waiting. */
  stop: () => void;
}

/** @param waiting false while the reader is elsewhere, or it is not known yet which paper is meant: then nothing is asked */
export function usePaper(mention: Mention | null, lookUps: LookUps, waiting: boolean): UsedPaper {
  const { lookUp: mayAsk } = useSettings();
  const { answers, request, enrich, land, isUnderWay } = lookUps;
  const key = mention && workIdOf(mention);
  const known = key === null ? undefined : answers.get(key);

  const askMore = useCallback(() => {
    if (key === null || known?.phase !== 'found' || known.adding) return;
    void enrich(known.paper, key, { fresh: false, pressed: true });
  }, [key, known, enrich]);
  const stop = useCallback(() => {
    if (key === null) return;
    const paper = recordIn(known);
    land(key, paper ? { phase: 'found', paper, adding: false } : STOPPED);
  }, [key, known, land]);

  // Who turns to another paper or story waits for this one no more; back again, it is asked anew.
  useEffect(() => {
    if (key === null || !waiting) return;
    return () => {
      if (isUnderWay(key)) land(key, null);
    };
  }, [key, waiting, isUnderWay, land]);

  const automatic = mayAsk && key !== null && known === undefined;
  useEffect(() => {
    if (!automatic || !waiting || mention === null || isUnderWay(key)) return;
    void request(mention, { fresh: false, enrich: true });
  }, [automatic, waiting, mention, key, request, isUnderWay]);
  // Its record came while it was one among several: now it is in hand, the others are asked as well.
  const bare = known?.phase === 'found' && known.bare ? known.paper : null;
  useEffect(() => {
    if (bare && waiting && key !== null) void enrich(bare, key, { fresh: false });
  }, [bare, waiting, key, enrich]);
  const ask = useCallback(() => {
    if (mention) void request(mention, { fresh: true, enrich: true });
  }, [mention, request]);

  const state = stateOf(known, automatic, key !== null);
  const recordOf = useCallback(
    (one: Mention) => recordIn(answers.get(workIdOf(one) ?? '')),
    [answers],
  );
  return { state, paper: recordIn(state), recordOf, ask, askMore, stop };
}

const STOPPED: LookupState = { phase: 'failed', failure: { kind: 'aborted' } };

function stateOf(
  known: LookupState | undefined,
  automatic: boolean,
  possible: boolean,
): LookupState {
  if (known?.phase === 'found' && known.bare) return { ...known, adding: true };
  return known ?? (automatic ? { phase: 'asking' } : { phase: 'not-asked', possible });
}

function recordIn(state: LookupState | undefined): Paper | null {
  return state?.phase === 'found' ? state.paper : null;
}

/** Looks the chosen paper up, once per paper, and again when asked; takes the question back when nobody waits any more. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../utils/failure';
import { workIdOf } from '../../utils/identifiers/work-id';
import type { Mention } from '../../utils/papers/types';
import type { Paper } from '../../utils/scholarly/types';
import { useServices, useSettings } from '../services';

type LookupState =
  /** Nothing was asked: the settings say so, or there is nothing to ask for. */
  | { phase: 'not-asked'; possible: boolean }
  | { phase: 'asking' }
  /** `adding`: other services are being asked for more; `pressed`: so are those that are asked on a click. */
  | { phase: 'found'; paper: Paper; adding: boolean; pressed?: boolean }
  | { phase: 'failed'; failure: Failure };

export interface UsedPaper {
  lookUp: LookupState;
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

interface Wanted {
  /** When the story was published, since the DOI of a new story may not be live yet. */
  published: string | null;
  /** False while the reader is elsewhere, or it is not known yet which paper is meant: then nothing is asked. */
  waiting: boolean;
}

export function usePaper(mention: Mention | null, { published, waiting }: Wanted): UsedPaper {
  const { lookUpPaper, enrichPaper } = useServices();
  const { lookUp: mayAsk } = useSettings();
  const workId = mention && workIdOf(mention);
  const [answers, setAnswers] = useState<ReadonlyMap<string, LookupState>>(new Map());
  const flights = useRef(new Map<string, AbortController>());

  const set = useCallback((workId: string, lookUp: LookupState | null) => {
    setAnswers((kept) => {
      const changed = new Map(kept);
      if (lookUp) changed.set(workId, lookUp);
      else changed.delete(workId);
      return changed;
    });
  }, []);
  /** Ends what is under way for the paper; whoever starts anew gets a signal of their own. */
  const takeOff = useCallback((workId: string) => {
    flights.current.get(workId)?.abort();
    const flight = new AbortController();
    flights.current.set(workId, flight);
    return flight.signal;
  }, []);

  const request = useCallback(
    async (fresh: boolean) => {
      if (mention === null || workId === null) return;
      const signal = takeOff(workId);
      set(workId, { phase: 'asking' });
      const { alternatives, role } = mention;
      const storyDate = role === 'reported' ? published : null;
      const answer = await lookUpPaper(workId, { alternatives, fresh, storyDate }, signal);
      // An answer to a question that the reader has taken back, or put again, is dropped.
      if (signal.aborted) return;
      if (!answer.ok) set(workId, { phase: 'failed', failure: answer.failure });
      else {
        const found = answer.value;
        set(workId, { phase: 'found', paper: found, adding: true });
        const paper = await enrichPaper(found, { fresh }, signal).catch(() => found);
        if (signal.aborted) return;
        // The same record, so that the citation is not made anew.
        set(workId, { phase: 'found', paper: { ...paper, csl: found.csl }, adding: false });
      }
      flights.current.delete(workId);
    },
    [lookUpPaper, enrichPaper, mention, workId, published, set, takeOff],
  );

  const known = workId === null ? undefined : answers.get(workId);
  const askMore = useCallback(async () => {
    if (workId === null || known?.phase !== 'found' || known.adding) return;
    const signal = takeOff(workId);
    const { paper } = known;
    set(workId, { phase: 'found', paper, adding: false, pressed: true });
    const more = await enrichPaper(paper, { fresh: false, pressed: true }, signal).catch(
      () => paper,
    );
    if (signal.aborted) return;
    set(workId, { phase: 'found', paper: { ...more, csl: paper.csl }, adding: false });
    flights.current.delete(workId);
  }, [workId, known, enrichPaper, set, takeOff]);

  const stop = useCallback(() => {
    if (workId === null) return;
    flights.current.get(workId)?.abort();
    flights.current.delete(workId);
    const paper = known?.phase === 'found' ? known.paper : null;
    set(workId, paper ? { phase: 'found', paper, adding: false } : STOPPED);
  }, [workId, known, set]);

  // Who turns to another paper or story waits for this one no more; back again, it is asked anew.
  useEffect(() => {
    if (workId === null || !waiting) return;
    return () => {
      const flight = flights.current.get(workId);
      if (!flight) return;
      flight.abort();
      flights.current.delete(workId);
      set(workId, null);
    };
  }, [workId, waiting, set]);

  const automatic = mayAsk && workId !== null && known === undefined;
  useEffect(() => {
    if (automatic && waiting) void request(false);
  }, [automatic, waiting, request]);
  const ask = useCallback(() => void request(true), [request]);

  const lookUp: LookupState =
    known ?? (automatic ? { phase: 'asking' } : { phase: 'not-asked', possible: workId !== null });
  const recordOf = useCallback(
    (one: Mention) => recordIn(answers.get(workIdOf(one) ?? '')),
    [answers],
  );
  return {
    lookUp,
    paper: recordIn(lookUp),
    recordOf,
    ask,
    askMore: useCallback(() => void askMore(), [askMore]),
    stop,
  };
}

const STOPPED: LookupState = { phase: 'failed', failure: { kind: 'aborted' } };

function recordIn(lookUp: LookupState | undefined): Paper | null {
  return lookUp?.phase === 'found' ? lookUp.paper : null;
}

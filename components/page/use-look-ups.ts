/** The look-ups of a story's papers: one flight for each paper at a time, and what came of it. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { type Failure, fail, type Result } from '../../utils/failure';
import { workIdOf } from '../../utils/identifiers/work-id';
import type { Mention } from '../../utils/papers/types';
import type { Paper } from '../../utils/scholarly/types';
import { useServices } from '../services';

export type LookupState =
  /** Nothing was asked: the settings say so, or there is nothing to ask for. */
  | { phase: 'not-asked'; possible: boolean }
  | { phase: 'asking' }
  /**
   * `adding`: other services are being asked for more; `pressed`: so are those that are asked on a click;
   * `bare`: no other service was asked yet.
   */
  | { phase: 'found'; paper: Paper; adding: boolean; pressed?: boolean; bare?: boolean }
  | { phase: 'failed'; failure: Failure };

export interface LookUps {
  /** How each paper stands, by its look-up key. */
  answers: ReadonlyMap<string, LookupState>;
  /** What the last look-up of each paper ended with; what other services added later is not in it. */
  results: ReadonlyMap<string, Result<Paper>>;
  /** Asks for the record; `enrich`: and then the other services for more. */
  request: (mention: Mention, options: { fresh: boolean; enrich: boolean }) => Promise<void>;
  /** Asks the other services for more of a paper whose record is there. */
  enrich: (
    paper: Paper,
    key: string,
    options: { fresh: boolean; pressed?: boolean },
  ) => Promise<void>;
  /** Ends what is under way for the paper and leaves `state` behind; without a state it was never asked. */
  land: (key: string, state: LookupState | null) => void;
  isUnderWay: (key: string) => boolean;
}

/** `published`: when the story was, since the DOI of a new story may not be live yet. */
export function useLookUps(published: string | null): LookUps {
  const { lookUpPaper, enrichPaper } = useServices();
  const [answers, setAnswers] = useState<LookUps['answers']>(new Map());
  const [results, setResults] = useState<LookUps['results']>(new Map());
  const flights = useRef(new Map<string, AbortController>());

  const set = useCallback((key: string, state: LookupState | null) => {
    setAnswers((previous) => withEntry(previous, key, state));
  }, []);
  /** Ends what is under way for the paper; whoever starts anew gets a signal of their own. */
  const startRequest = useCallback((key: string) => {
    flights.current.get(key)?.abort();
    const flight = new AbortController();
    flights.current.set(key, flight);
    return flight.signal;
  }, []);

  const enrich = useCallback<LookUps['enrich']>(
    async (found, key, options) => {
      const signal = startRequest(key);
      const adding = options.pressed ? { adding: false, pressed: true } : { adding: true };
      set(key, { phase: 'found', paper: found, ...adding });
      const paper = await enrichPaper(found, options, signal).catch(() => found);
      if (signal.aborted) return;
      // The same record, so that the citation is not made anew.
      set(key, { phase: 'found', paper: { ...paper, csl: found.csl }, adding: false });
      flights.current.delete(key);
    },
    [enrichPaper, set, startRequest],
  );

  const request = useCallback<LookUps['request']>(
    async (mention, { fresh, enrich: further }) => {
      const key = workIdOf(mention);
      if (key === null) return;
      const signal = startRequest(key);
      set(key, { phase: 'asking' });
      const { alternatives, role } = mention;
      const storyDate = role === 'reported' ? published : null;
      const answer = await lookUpPaper(key, { alternatives, fresh, storyDate }, signal);
      // An answer to a question that the reader has taken back, or put again, is dropped.
      if (signal.aborted) return;
      flights.current.delete(key);
      setResults((previous) => withEntry(previous, key, answer));
      if (!answer.ok) set(key, { phase: 'failed', failure: answer.failure });
      else if (further) await enrich(answer.value, key, { fresh });
      else set(key, { phase: 'found', paper: answer.value, adding: false, bare: true });
    },
    [lookUpPaper, enrich, published, set, startRequest],
  );

  const land = useCallback(
    (key: string, state: LookupState | null) => {
      flights.current.get(key)?.abort();
      flights.current.delete(key);
      set(key, state);
      if (state?.phase !== 'failed') return;
      setResults((previous) =>
        previous.has(key) ? previous : withEntry(previous, key, fail(state.failure)),
      );
    },
    [set],
  );
  const isUnderWay = useCallback((key: string) => flights.current.has(key), []);
  return { answers, results, request, enrich, land, isUnderWay };
}

function withEntry<V>(previous: ReadonlyMap<string, V>, key: string, value: V | null) {
  const changed = new Map(previous);
  if (value === null) changed.delete(key);
  else changed.set(key, value);
  return changed;
}

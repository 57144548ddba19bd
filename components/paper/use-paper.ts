/** Looks the chosen paper up, once per paper, and again when asked. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../utils/failure';
import type { Mention } from '../../utils/papers/types';
import type { Paper } from '../../utils/scholarly/types';
import { useServices, useSettings } from '../services';

export type LookUp =
  /** Nothing was asked: the settings say so, or there is no DOI to ask for. */
  | { phase: 'not-asked'; possible: boolean }
  | { phase: 'asking' }
  /** `adding`: other services are being asked for more. */
  | { phase: 'found'; paper: Paper; adding: boolean }
  | { phase: 'failed'; failure: Failure };

export interface UsedPaper {
  lookUp: LookUp;
  /** The record, once there is one. */
  paper: Paper | null;
  /** The record of any paper of the page that was looked up already. */
  recordOf: (mention: Mention) => Paper | null;
  /** Asks, or asks again. */
  ask: () => void;
  /** Gives up waiting. */
  stop: () => void;
}

/** `published`: when the story was, since the DOI of a new story may not be live yet. */
export function usePaper(mention: Mention | null, published: string | null): UsedPaper {
  const { lookUpPaper, enrichPaper } = useServices();
  const { lookUp: mayAsk } = useSettings();
  const doi = mention?.doi ?? null;
  const [answers, setAnswers] = useState<ReadonlyMap<string, LookUp>>(new Map());

  const request = useCallback(
    async (fresh: boolean) => {
      if (mention === null || doi === null) return;
      const asking: LookUp = { phase: 'asking' };
      setAnswers((kept) => new Map(kept).set(doi, asking));
      const { alternatives, role } = mention;
      const storyDate = role === 'reported' ? published : null;
      const answer = await lookUpPaper(doi, { alternatives, fresh, storyDate });
      const told: LookUp = answer.ok
        ? { phase: 'found', paper: answer.value, adding: true }
        : { phase: 'failed', failure: answer.failure };
      // An answer to a question that the reader has taken back, or put again, is dropped.
      const replace = (old: LookUp, by: LookUp) =>
        setAnswers((kept) => (kept.get(doi) === old ? new Map(kept).set(doi, by) : kept));
      replace(asking, told);
      if (!answer.ok) return;
      const { csl } = answer.value;
      const paper = await enrichPaper(answer.value, { fresh }).catch(() => answer.value);
      // The same record, so that the citation is not made anew.
      replace(told, { phase: 'found', paper: { ...paper, csl }, adding: false });
    },
    [lookUpPaper, enrichPaper, mention, doi, published],
  );
  const stop = useCallback(() => {
    if (doi !== null) setAnswers((kept) => new Map(kept).set(doi, STOPPED));
  }, [doi]);

  const known = doi === null ? undefined : answers.get(doi);
  const automatic = mayAsk && doi !== null && known === undefined;
  useEffect(() => {
    if (automatic) void request(false);
  }, [automatic, request]);
  const ask = useCallback(() => void request(true), [request]);

  const lookUp: LookUp =
    known ?? (automatic ? { phase: 'asking' } : { phase: 'not-asked', possible: doi !== null });
  const recordOf = useCallback(
    ({ doi }: Mention) => recordIn(doi === null ? undefined : answers.get(doi)),
    [answers],
  );
  return { lookUp, paper: recordIn(lookUp), recordOf, ask, stop };
}

const STOPPED: LookUp = { phase: 'failed', failure: { kind: 'aborted' } };

function recordIn(lookUp: LookUp | undefined): Paper | null {
  return lookUp?.phase === 'found' ? lookUp.paper : null;
}

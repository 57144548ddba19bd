/** Has the citation of some works made, tells how far a long one is, and lets the reader give it up. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CitationResult } from '../../utils/citation/types';
import { type Failure, fail, type Result } from '../../utils/failure';
import type { CslItem } from '../../utils/scholarly/types';
import { type CiteChoices, citeChoices } from '../../utils/settings';
import { useServices, useSettings } from '../services';

export interface FormattedCitation {
  /** The last citation made; stays while the next is being made. Null before the first. */
  citation: CitationResult | null;
  /** The works that it was made of. */
  citedItems: readonly CslItem[];
  making: boolean;
  /** The part that is done, 0 to 1, of a list that takes a while; null where none does. */
  progress: number | null;
  failure: Failure | null;
  /** The citation as soon as it is made. */
  whenFormatted: () => Promise<Result<CitationResult>>;
  stop: () => void;
  again: () => void;
}

/**
 * @param further what is asked for besides: what is given anew is made anew
 */
export function useFormattedCitation(
  items: CslItem[],
  style: string,
  further: Pick<CiteChoices, 'inText' | 'isOrdered'> | null = null,
): FormattedCitation {
  const services = useServices();
  const settings = useSettings();
  const [made, setMade] = useState<Result<CitationResult> | null>(null);
  const [shown, setShown] = useState<ShownCitation>(NOTHING_SHOWN);
  const [progress, setProgress] = useState<number | null>(null);
  const [turn, setTurn] = useState(0);
  const pending = useRef<Promise<Result<CitationResult>>>(NOTHING_YET);
  const stopping = useRef<AbortController>(undefined);
  /** Pressed in the very first frame, before the making has begun. */
  const isStoppedEarly = useRef(false);

  const { lang, langFrom, own } = citeChoices(settings, navigator.language, style);
  const choices = useMemo(
    (): CiteChoices => ({ style, lang, langFrom, own, ...further }),
    [style, lang, langFrom, own, further],
  );
  useEffect(() => {
    const giveUp = new AbortController();
    stopping.current = giveUp;
    if (isStoppedEarly.current) giveUp.abort();
    isStoppedEarly.current = false;
    const isCurrent = () => stopping.current === giveUp;
    const making = services
      .cite(items, choices, {
        signal: giveUp.signal,
        onProgress: (done) => isCurrent() && setProgress(done),
      })
      .catch(() => fail({ kind: 'cite-failed' }));
    pending.current = making;
    setMade(null);
    making.then((result) => {
      if (!isCurrent()) return;
      setMade(result);
      setProgress(null);
      if (result.ok || result.failure.kind !== 'aborted')
        setShown(result.ok ? { citation: result.value, citedItems: items } : NOTHING_SHOWN);
    });
  }, [services, items, choices, turn]);

  return {
    ...shown,
    making: made === null,
    progress: made === null ? progress : null,
    failure: made && !made.ok ? made.failure : null,
    whenFormatted: useCallback(() => pending.current, []),
    stop: useCallback(() => {
      isStoppedEarly.current = stopping.current === undefined;
      stopping.current?.abort();
    }, []),
    again: useCallback(() => setTurn((turn) => turn + 1), []),
  };
}

type ShownCitation = Pick<FormattedCitation, 'citation' | 'citedItems'>;
const NOTHING_SHOWN: ShownCitation = { citation: null, citedItems: [] };

const NOTHING_YET: Promise<Result<CitationResult>> = Promise.resolve(fail({ kind: 'cite-failed' }));

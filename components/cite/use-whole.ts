/** Copying waits for a look-up that completes the citation, but not for long. */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { CslItem } from '../../utils/scholarly/types';
import type { FormattedCitation } from './use-formatted-citation';

/** How long a look-up may hold up a copy, in milliseconds. */
const PATIENCE_MS = 2000;

export interface WholeCitation {
  /** The works as they are to be cited, once no look-up completes them any more; at most two seconds later. */
  whenWhole: () => Promise<CslItem[]>;
  /** The citation of these, as soon as it is made. */
  whenFormatted: FormattedCitation['whenFormatted'];
}

/** @param completing a look-up is under way */
export function useWhole(
  items: CslItem[],
  completing: boolean,
  whenFormatted: FormattedCitation['whenFormatted'],
): WholeCitation {
  const latest = useRef({ items, completing });
  const waiting = useRef<(() => void)[]>([]);
  // After the effect that has the citation made of the items: who waits gets that one.
  useEffect(() => {
    latest.current = { items, completing };
    if (completing) return;
    for (const resume of waiting.current.splice(0)) resume();
  }, [items, completing]);

  const whenWhole = useCallback(async () => {
    if (latest.current.completing)
      await new Promise<void>((resume) => {
        waiting.current.push(resume);
        setTimeout(resume, PATIENCE_MS);
      });
    return latest.current.items;
  }, []);
  return {
    whenWhole,
    whenFormatted: useCallback(async () => {
      await whenWhole();
      return whenFormatted();
    }, [whenWhole, whenFormatted]),
  };
}

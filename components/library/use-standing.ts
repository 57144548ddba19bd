/** Tells when what was done to the library is no longer so, whoever undid it: a notice of it, and its way back, end then. */
import { useEffect } from 'preact/hooks';
import { stillStands } from '../../utils/library/entries/standing';
import type { Change } from '../../utils/library/entries/writing';
import { useServices } from '../services';

export function useStanding(change: Change | undefined, onOver: () => void): void {
  const { library } = useServices();
  useEffect(() => {
    if (!change || change.steps.length === 0) return;
    let current = true;
    const stop = library.watch(async () => {
      if (!(await stillStands(change, library)) && current) onOver();
    });
    return () => {
      current = false;
      stop();
    };
  }, [library, change]);
}

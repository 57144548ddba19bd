/** Searches for the paper without asking, once for a story, where the settings say so. */
import { useEffect, useRef } from 'preact/hooks';
import { useSettings } from '../services';
import { searchedAt } from './searched-at';
import type { FoundPaper } from './use-found-paper';

/** @param absent the page names no paper, and its records changed nothing about that */
export function useSearchUnasked(found: FoundPaper, absent: boolean): void {
  const { findUnasked, services } = useSettings();
  const { recalling, choice, ask, key } = found;
  /** The story that it was decided for: what happens later is the reader's doing. */
  const decided = useRef<string | null>(null);
  const possible = findUnasked && searchedAt(services).length > 0;
  useEffect(() => {
    if (recalling || !absent || decided.current === key) return;
    decided.current = key;
    if (choice === null && possible) ask(null, true);
  }, [recalling, absent, key, choice, possible, ask]);
}

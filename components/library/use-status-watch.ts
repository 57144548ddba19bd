/** Looks kept papers up again when the library is opened, the longest unseen first, and says what is new. */
import { useEffect, useState } from 'preact/hooks';
import { workIdOf } from '../../utils/identifiers/work-id';
import type { Entry } from '../../utils/library/entries/entry';
import { newsOf, refreshed, type StatusNews } from '../../utils/library/entries/status-watch';
import { useServices, useSettings } from '../services';

/** A record is looked at again after so many days. */
const AFTER_DAYS = 14;
/** No more than this at one opening. */
const AT_ONCE = 20;

/** Services that answer these know nothing of the work, and will not in an hour: the others get their turn. */
const UNKNOWN: ReadonlySet<string> = new Set([
  'not-registered',
  'registered-elsewhere',
  'not-yet-registered',
]);

export function useStatusWatch(): readonly StatusNews[] {
  const { library, lookUpPaper } = useServices();
  const { lookUp, watchStatus } = useSettings();
  const [news, setNews] = useState<readonly StatusNews[]>([]);
  const mayAsk = lookUp && watchStatus;
  useEffect(() => {
    if (!mayAsk) return;
    const leaving = new AbortController();
    const watch = async () => {
      const now = new Date();
      const before = new Date(now.getTime() - AFTER_DAYS * 86_400_000).toISOString();
      const due = await library.dueForCheck(before, AT_ONCE);
      if (!due.ok) return;
      const updates = new Map<number, (entry: Entry) => Entry>();
      const found: StatusNews[] = [];
      for (const entry of due.value) {
        const workId = workIdOf({ doi: entry.paper?.csl.DOI ?? null, ids: {} });
        if (workId === null) continue;
        const options = { alternatives: [], fresh: true, storyDate: null };
        const answer = await lookUpPaper(workId, options, leaving.signal);
        if (leaving.signal.aborted) return;
        if (answer.ok) {
          const told = newsOf(entry, answer.value);
          if (told) found.push(told);
          updates.set(entry.id, (one) =>
            one.paper ? { ...one, paper: refreshed(one.paper, answer.value) } : one,
          );
        } else if (UNKNOWN.has(answer.failure.kind)) {
          const checked = now.toISOString();
          updates.set(entry.id, (one) =>
            one.paper ? { ...one, paper: { ...one.paper, checked } } : one,
          );
        } else break;
      }
      if (updates.size === 0) return;
      await library.edit([...updates.keys()], (entry) => updates.get(entry.id)?.(entry) ?? entry);
      setNews(found);
    };
    void watch();
    return () => leaving.abort();
  }, [library, lookUpPaper, mayAsk]);
  return news;
}

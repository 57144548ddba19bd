/**
 * The stories read in this browser session, kept in memory by the browser (storage.session, 10 MB), so
 * that the side panel and the full page can show what the popup has read.
 */
import { storage } from 'wxt/utils/storage';
import { fail, type Result, succeed } from '../../failure';
import type { PageReport } from '../../page-report';

/** Stories kept at most; the oldest go first. */
const MAX_STORED_REPORTS = 12;

interface KeptReport {
  id: string;
  tabId: number | null;
  report: PageReport;
}

/** Ids of the kept reports, the newest first. The reports have keys of their own, so that one write stays small. */
const index = storage.defineItem<{ id: string; tabId: number | null }[]>('session:reports', {
  fallback: [],
});

const keyOf = (id: string) => `session:report-${id}` as const;

/** Keeps a report and returns its id. The report of the same tab is replaced. Fails with `storage-full`. */
export async function saveReport(
  report: PageReport,
  tabId: number | null,
): Promise<Result<string>> {
  const id = crypto.randomUUID();
  const kept = await index.getValue();
  const stale = kept.filter(
    (entry, i) => i >= MAX_STORED_REPORTS - 1 || (tabId !== null && entry.tabId === tabId),
  );
  try {
    await forget(stale.map((entry) => entry.id));
    await write({ id, tabId, report });
  } catch {
    // Full: the newest story matters most, so all others make room.
    try {
      await forget(kept.map((entry) => entry.id));
      await write({ id, tabId, report });
    } catch {
      return fail({ kind: 'storage-full' });
    }
  }
  return succeed(id);
}

/** Id of the report that was kept for this tab last; null where there is none. */
export async function reportOfTab(tabId: number): Promise<string | null> {
  return (await index.getValue()).find((entry) => entry.tabId === tabId)?.id ?? null;
}

/** Fails with `story-gone` after a restart of the browser or when newer stories took the room. */
export async function loadReport(id: string): Promise<Result<PageReport>> {
  const kept = await storage.getItem<KeptReport>(keyOf(id));
  return kept ? succeed(kept.report) : fail({ kind: 'story-gone' });
}

/** Calls back with each report as it is kept, from whichever surface. Returns the way to stop. */
export function watchReports(
  onKept: (tabId: number | null, report: PageReport) => void,
): () => void {
  return index.watch(async ([newest]) => {
    const kept = newest && (await storage.getItem<KeptReport>(keyOf(newest.id)));
    if (kept) onKept(kept.tabId, kept.report);
  });
}

async function write(kept: KeptReport): Promise<void> {
  await storage.setItem(keyOf(kept.id), kept);
  const others = (await index.getValue()).filter((entry) => entry.id !== kept.id);
  await index.setValue([{ id: kept.id, tabId: kept.tabId }, ...others]);
}

async function forget(ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await storage.removeItems(ids.map(keyOf));
  await index.setValue((await index.getValue()).filter((entry) => !ids.includes(entry.id)));
}
